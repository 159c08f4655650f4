import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES_DOC, rulesDoc } from '../../../scripts/make-rules-doc.ts';

test('docs/rules.md says what the tables say', () => {
  expect(readFileSync(RULES_DOC, 'utf8')).toBe(rulesDoc());
});
