import '../messaging/as-extension.ts';
import { expect, test } from 'vitest';
import { readUiWords, type StoredWords, wordsKey } from '../../../lib/i18n/ui-words.ts';

const french: StoredWords = { language: 'fr', version: '1', texts: { overlay_close: 'Fermer' } };

const wordsWith = (stored: Readonly<Record<string, unknown>>, surfaces = ['overlay']) =>
  readUiWords(surfaces, {
    i18n: { getMessage: (key) => ({ language: 'en', overlay_close: 'Close', overlay_new: 'New' })[key] ?? '' },
    storage: { local: { get: async (key) => ({ [key]: stored[key] }) } },
  });

test('without a choice of the seller the browser chooses the language', async () => {
  const { language, lookup } = await wordsWith({});
  expect([language, lookup('overlay_close')]).toEqual(['en', 'Close']);
});

test('the language that the seller chose is spoken, and what it lacks since an update is filled in', async () => {
  const { language, lookup } = await wordsWith({ [wordsKey('overlay')]: french });
  expect([language, lookup('overlay_close'), lookup('overlay_new')]).toEqual(['fr', 'Fermer', 'New']);
});

test('a page never mixes two languages because one surface of it was not stored', async () => {
  const { language, lookup } = await wordsWith({ [wordsKey('overlay')]: french }, ['overlay', 'guard']);
  expect([language, lookup('overlay_close')]).toEqual(['en', 'Close']);
});

test.each([null, 'fr', { language: 'fr' }, { ...french, texts: null }])(
  'damaged words are as if there were none: %j',
  async (damaged) => {
    expect((await wordsWith({ [wordsKey('overlay')]: damaged })).language).toBe('en');
  },
);

test('a damaged text is filled in', async () => {
  const damaged = { ...french, texts: { overlay_close: { evil: true } } };
  const { lookup } = await wordsWith({ [wordsKey('overlay')]: damaged });
  expect(lookup('overlay_close')).toBe('Close');
});

test('a storage that cannot be read leaves the choice to the browser', async () => {
  const words = await readUiWords(['overlay'], {
    i18n: { getMessage: (key) => key },
    storage: { local: { get: () => Promise.reject(new Error('gone')) } },
  });
  expect(words.language).toBe('language');
});

test('a script that was cut off from its extension gets no words, and no error', async () => {
  const cutOff = () => {
    throw new Error('Extension context invalidated.');
  };
  const { lookup } = await readUiWords(['overlay'], {
    i18n: { getMessage: cutOff },
    storage: { local: { get: cutOff } },
  });
  expect(lookup('overlay_close')).toBe('');
});
