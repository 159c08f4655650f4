import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIST_NAMES } from '../../../lib/rules-file/list-names.ts';
import { WORD_KEYS } from '../../../lib/rules-file/word-keys.ts';
import { FORM_WORDS } from '../../../lib/seller-central/page-text/form-words.ts';
import { WORDS } from '../../../lib/seller-central/page-text/words.ts';

test('every list that a rules file can name is one that pages are read with', () => {
  const code = globSync('lib/seller-central/**/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const isUsed = (name: string) => code.includes(`'${name}'`) || /^manage-orders\.status\./.test(name);
  expect(LIST_NAMES.filter((name) => !isUsed(name))).toEqual([]);
});

test('every word that the readers know can be added to', () => {
  for (const [keys, { words }] of [
    [WORD_KEYS.orders, WORDS],
    [WORD_KEYS.forms, FORM_WORDS],
  ] as const) {
    const known = new Set([...words.values()].flatMap(({ seen, inferred }) => Object.keys({ ...seen, ...inferred })));
    expect([...keys].sort()).toEqual([...known].sort());
  }
});
