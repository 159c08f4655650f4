import * as z from 'zod/mini';
import { ENCODINGS } from '../files/in/encoding.ts';
import { marketplaceIdSchema } from '../orders/order-facts.ts';
import { addedRow } from '../rules/added-rows.ts';
import { ruleOverrides } from '../rules/overrides.ts';

/** What the options page asks of its worker. */
export const requestSchema = z.union([
  z.strictObject({
    type: z.literal('import'),
    id: z.int(),
    file: z.instanceof(File),
    /** Null to guess. */
    encoding: z.nullable(z.enum(ENCODINGS)),
    /** What the seller said of a file that does not say it itself. */
    account: z.nullable(z.string()),
    marketplace: z.nullable(marketplaceIdSchema),
    rules: z.partialRecord(marketplaceIdSchema, z.extend(ruleOverrides, { rows: z.exactOptional(z.array(addedRow)) })),
  }),
  /** Ends an import after the batch that is being written. */
  z.strictObject({ type: z.literal('stop'), id: z.int() }),
]);
export type WorkerRequest = z.infer<typeof requestSchema>;
export type ImportRequest = Extract<WorkerRequest, { type: 'import' }>;
