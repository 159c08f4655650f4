import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { RULES_DOC, rulesDoc } from '../../../scripts/make-rules-doc.ts';
import { evidence } from './table-schema.ts';

test('docs/rules.md says what the tables say', () => {
  expect(readFileSync(RULES_DOC, 'utf8')).toBe(rulesDoc());
});

const rows = z.array(z.looseObject({ ...evidence.shape, value: z.unknown() })).check(z.minLength(1));

test('docs/rules.md has a line for each row of each table', () => {
  const modules = import.meta.glob<Record<string, unknown>>('../../../lib/rules/*.ts', { eager: true });
  const tables = Object.values(modules).flatMap((module) =>
    Object.values(module).flatMap((value) => rows.safeParse(value).data ?? []),
  );
  const lines = rulesDoc()
    .split('\n')
    .filter((line) => /\| [HML] \| \d{4}-\d\d-\d\d \|$/.test(line));
  expect(lines).toHaveLength(tables.length);
});
