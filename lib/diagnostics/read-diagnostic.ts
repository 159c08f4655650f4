import * as z from 'zod/mini';
import { type Diagnostic, FORMAT, LONGEST } from './format.ts';

const schema: z.ZodMiniType<Diagnostic> = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  extension: z.string(),
  browser: z.string(),
  host: z.string(),
  path: z.string(),
  page: z.string(),
  health: z.string(),
  uiLanguage: z.string(),
  pageLanguage: z.nullable(z.string()),
  added: z.number(),
  selectors: z.record(z.string(), z.string()),
  timings: z.array(z.string()),
  json: z.array(z.object({ path: z.string(), status: z.number(), shape: z.array(z.string()) })),
  cut: z.boolean(),
  skeleton: z.array(z.string()),
});

/** A diagnostic from a file or another context; null where it is none. */
export function readDiagnostic(text: string): Diagnostic | null {
  if (text.length > LONGEST) return null;
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
