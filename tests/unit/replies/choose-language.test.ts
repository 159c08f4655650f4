import { expect, test } from 'vitest';
import { chooseReplyLanguage } from '../../../lib/replies/choose-language.ts';

test.each([
  ['what the buyer stated', { preference: 'es-MX', thread: 'de', marketplace: ['en-US'] }, 'es', 'preference'],
  [
    "the buyer's messages where nothing is stated",
    { preference: null, thread: 'tr', marketplace: ['de'] },
    'tr',
    'thread',
  ],
  [
    "the marketplace's main language",
    { preference: null, thread: null, marketplace: ['fr', 'nl'] },
    'fr',
    'marketplace',
  ],
  [
    'the next sign for a language not written',
    { preference: 'ko', thread: 'ar', marketplace: ['ar', 'en'] },
    'en',
    'marketplace',
  ],
  ['Chinese of any script', { preference: 'zh_TW', thread: null, marketplace: ['ja'] }, 'zh', 'preference'],
  ['English where nothing is known', { preference: '', thread: 'x', marketplace: [] }, 'en', 'none'],
] as const)('a reply is written in %s', (_, signs, language, by) => {
  expect(chooseReplyLanguage(signs)).toEqual({ language, by });
});
