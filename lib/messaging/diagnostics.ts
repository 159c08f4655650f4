import * as z from 'zod/mini';
import { LONGEST } from '../diagnostics/format.ts';

/** What a page of ours asks the script on a page of Seller Central: which page it is, or a diagnostic of it. */
export interface DiagnosticsQuestion {
  readonly diagnostics: 'who' | 'collect';
}

/** Which page a tab shows, by the overlay's names of pages and healths, and nothing that tells of its orders. */
const pageSchema = z.object({ page: z.string().check(z.maxLength(40)), health: z.string().check(z.maxLength(40)) });
export type TabPage = z.infer<typeof pageSchema>;

const textSchema = z.string().check(z.minLength(1), z.maxLength(LONGEST));

export function parseTabPage(answer: unknown): TabPage | null {
  return pageSchema.safeParse(answer).data ?? null;
}

export function parseDiagnosticText(answer: unknown): string | null {
  return textSchema.safeParse(answer).data ?? null;
}
