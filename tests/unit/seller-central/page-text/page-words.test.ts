import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUYER_REQUESTS } from '../../../../lib/seller-central/page-text/buyer-request.ts';
import { FORM_WORDS } from '../../../../lib/seller-central/page-text/form-words.ts';
import * as english from '../../../../lib/seller-central/page-text/words/en.ts';
import { WORDS } from '../../../../lib/seller-central/page-text/words.ts';

const DOCUMENT = new URL('../../../../docs/page-words.md', import.meta.url);

/** The variants of each English word in a language: as Amazon writes them, our own in italics, or a dash for a hole. */
function rowsOf(language: string): string[] {
  return [[WORDS, english.orders] as const, [FORM_WORDS, english.forms] as const].flatMap(
    ([lexicon, { seen, inferred }]) => {
      const tables = lexicon.words.get(language);
      const [known, ours] = [tables?.seen, tables?.inferred].map(
        (table) => new Map<string, readonly string[]>(Object.entries(table ?? {})),
      );
      return [...new Set([...Object.keys(seen), ...Object.keys(inferred)])].map((key) => {
        const variants = [...(known?.get(key) ?? []), ...(ours?.get(key) ?? []).map((text) => `*${text}*`)];
        return `| ${key} | ${variants.join(', ') || '-'} |`;
      });
    },
  );
}

function requestOf(language: string): string {
  const phrases = BUYER_REQUESTS.get(language);
  const said = phrases?.says.map((fragments) => `\`${fragments.join(' … ').replaceAll('|', '/')}\``).join(', ');
  return `| the buyer's request | ${phrases?.basis === 'inferred' ? '*inferred:* ' : ''}${said} |`;
}

test('docs/page-words.md lists every word, inference and hole of every language, as the code has them', () => {
  const document = readFileSync(DOCUMENT, 'utf8');
  const sections = WORDS.languages.map((language) =>
    [`## ${language}`, '', '| word | on the page |', '| --- | --- |', ...rowsOf(language), requestOf(language)].join(
      '\n',
    ),
  );
  expect(document.slice(document.indexOf('## ')).trim()).toBe(sections.join('\n\n'));
});
