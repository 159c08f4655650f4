import * as z from 'zod/mini';
import { type AddedRow, addedRow } from '../rules/added-rows.ts';

/** Where the seller's rules file stands in the browser's local storage. */
export const RULES_FILE_KEY = 'rules-file';

const stored = z.object({ file: z.object({ rules: z.array(addedRow) }) });

/** The rule rows of the stored rules file; none where there is no file, or none that can be read. */
export function ruleRowsIn(found: unknown): readonly AddedRow[] {
  return stored.safeParse(found).data?.file.rules ?? [];
}
