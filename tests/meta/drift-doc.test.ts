import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contractTable, DRIFT_DOC, pagesDigest } from '../../scripts/drift-doc.ts';

const doc = readFileSync(DRIFT_DOC, 'utf8');

test('the count of mutants in docs/drift.md belongs to the pages that are there', () => {
  expect(doc, 'run `npm run drift`').toContain(pagesDigest());
});

test('in docs/drift.md no mutant was read wrong or silently less', () => {
  const [total = ''] = /^\| \*\*all\*\* .*$/m.exec(doc) ?? [];
  expect(total.split('|').at(-2)?.trim()).toBe('0');
});

test('docs/drift.md tells the contracts by which pages are judged', () => {
  expect(doc, 'run `node scripts/drift-doc.ts`').toContain(contractTable());
});
