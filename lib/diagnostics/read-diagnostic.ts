import * as z from 'zod/mini';
import { type Diagnostic, FORMAT, FORMAT_VERSION, LONGEST, LOST_THINGS } from './format.ts';

const lost = z.enum(LOST_THINGS);
const listReport = z.object({
  list: z.string(),
  isNeeded: z.boolean(),
  holds: z.boolean(),
  won: z.nullable(
    z.object({
      way: z.number(),
      of: z.number(),
      seen: z.number(),
      confidence: z.string(),
      isFromFile: z.boolean(),
    }),
  ),
  finds: z.string(),
  lost: z.nullable(lost),
});

const schema: z.ZodMiniType<Diagnostic> = z.object({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  extension: z.string(),
  browser: z.string(),
  host: z.string(),
  path: z.string(),
  page: z.string(),
  health: z.string(),
  uiLanguage: z.string(),
  pageLanguage: z.nullable(z.string()),
  added: z.number(),
  contracts: z.array(listReport),
  lost: z.array(z.object({ what: lost, count: z.number() })),
  timings: z.array(z.string()),
  json: z.array(
    z.object({
      path: z.string(),
      status: z.number(),
      outcome: z.string(),
      problems: z.array(z.string()),
      shape: z.array(z.string()),
    }),
  ),
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
