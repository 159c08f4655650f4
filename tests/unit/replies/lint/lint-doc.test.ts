import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LINT_DOC, lintDoc } from './make-lint-doc.ts';

test('docs/lint.md tells how often the lint errs', () => {
  expect(readFileSync(LINT_DOC, 'utf8')).toBe(lintDoc());
});
