import * as z from 'zod/mini';
import { ENCODINGS } from '../files/in/encoding.ts';
import { FILE_KINDS } from '../files/in/kinds.ts';
import { LOOKS } from '../files/in/looks-like.ts';
import { noteSchema } from '../files/in/notes.ts';
import { LEDGER_ERRORS, type LedgerError } from '../ledger/ledger-error.ts';
import { marketplaceIdSchema } from '../orders/order-facts.ts';
import { scopeSchema } from '../orders/sighting.ts';

const ledgerErrorKind = z.enum(Object.keys(LEDGER_ERRORS) as [LedgerError['kind'], ...LedgerError['kind'][]]);

/** How an import ended. */
const outcomeSchema = z.union([
  z.object({ state: z.literal('recorded') }),
  /** Nothing was written: the file does not say where its orders belong. What to choose from; nothing where it is known. */
  z.object({
    state: z.literal('asks'),
    accounts: z.array(z.string()),
    marketplaces: z.array(marketplaceIdSchema),
  }),
  z.object({ state: z.literal('stopped') }),
  /** The record could not be written. */
  z.object({ state: z.literal('failed'), error: ledgerErrorKind }),
]);

/** What became of a file. */
const importResultSchema = z.object({
  kind: z.enum([...FILE_KINDS, 'unrecognised']),
  /** What a file that is not recognised looks like. */
  looks: z.nullable(z.enum(LOOKS)),
  /** The encoding that it was read in. */
  encoding: z.enum(ENCODINGS),
  rows: z.int(),
  orders: z.int(),
  repairs: z.int(),
  problems: z.int(),
  notes: z.array(noteSchema),
  notesLeft: z.int(),
  lacksRequestColumn: z.boolean(),
  outcome: outcomeSchema,
  scopes: z.array(scopeSchema),
  /** The moment of which the file tells (epoch ms). */
  asOf: z.nullable(z.number()),
  /** Readings of orders that were written before the end, and the line of the last. */
  recorded: z.int(),
  lastLine: z.int(),
  /** Orders that are new to the record or changed in it. */
  changed: z.int(),
  /** The days that the file lets the record cover, epoch ms, half-open, by marketplace. */
  covered: z.array(z.object({ marketplace: marketplaceIdSchema, from: z.number(), until: z.number() })),
});
export type ImportResult = z.infer<typeof importResultSchema>;

/** What the worker tells the page. */
export const reportSchema = z.union([
  z.object({ type: z.literal('progress'), id: z.int(), fraction: z.number() }),
  z.object({ type: z.literal('done'), id: z.int(), result: importResultSchema }),
  /** The file could not be read to its end; what was written before is kept. */
  z.object({ type: z.literal('unreadable'), id: z.int(), detail: z.string() }),
]);
export type WorkerReport = z.infer<typeof reportSchema>;
