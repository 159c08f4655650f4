import * as z from 'zod/mini';
import { BACKED_UP } from '../ledger/row-merges.ts';

/**
 * A backup is JSON, a value on each line, compressed with gzip: a header, then rows as `[part, value]`, then the end with
 * the number of rows and a checksum. docs/backup.md tells it for others to read.
 */
export const FORMAT = 'cr-guard-backup';

/** Raised when lines change their form; what a row holds is told by the header's `schema`. Older ones stay readable. */
export const FORMAT_VERSION = 1;

/** The parts beside the record. */
export const EXTRAS = ['settings', 'templates', 'feeds', 'rulesFile'] as const;
export type ExtraPart = (typeof EXTRAS)[number];

export const headerSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.gte(1)),
  /** The version of the record's schema by which its rows were stored. */
  schema: z.int().check(z.gte(1)),
  /** Epoch ms. */
  madeAt: z.number(),
});
export type Header = z.infer<typeof headerSchema>;

export const rowSchema = z.tuple([z.enum([...BACKED_UP, ...EXTRAS]), z.unknown()]);

export const endSchema = z.object({ rows: z.int(), checksum: z.string() });

/**
 * What is wrong with a backup, with the line where it shows; 0 where that cannot be told. `broken`: it cannot even be
 * unpacked, and the browser does not say from where on.
 */
export class BackupFault extends Error {
  readonly kind: 'foreign' | 'newer' | 'broken' | 'damaged';
  readonly line: number;

  constructor(kind: BackupFault['kind'], line: number) {
    super(`${kind} at line ${line}`);
    this.kind = kind;
    this.line = line;
  }
}
