import * as z from 'zod/mini';
import { type Scope, scopeSchema } from '../orders/sighting.ts';
import { zoneOf } from '../rules/deadline-rules.ts';
import type { Day } from '../time/day.ts';
import { dayOf } from '../time/instant.ts';
import { type LedgerTx, type SellerRules, scopeKey } from './schema.ts';
import { noteScopes } from './scopes.ts';
import { daySchema } from './stored-order.ts';

/** Amazon's own Cancellation Rate, as Account Health showed it. */
export const officialFigureSchema = z.object({
  scope: scopeSchema,
  /** A fraction. */
  rate: z.number(),
  /** The `x of y` beside it, where it stood there. */
  numerator: z.exactOptional(z.int()),
  denominator: z.exactOptional(z.int()),
  /** The purchase dates that it spans, half-open, epoch ms, where the page told them. */
  from: z.exactOptional(z.number()),
  until: z.exactOptional(z.number()),
  /** When it was read, epoch ms. */
  seenAt: z.number(),
});
export type OfficialFigure = z.infer<typeof officialFigureSchema>;

/** A figure as it is stored. */
export const figureRow = z.object({ figure: officialFigureSchema, day: daySchema });

/** Keeps Amazon's figure; of those read on one day of the marketplace, the last. */
export async function recordOfficialFigure(
  tx: LedgerTx<'readwrite'>,
  figure: OfficialFigure,
  rules: SellerRules,
): Promise<void> {
  const { scope, seenAt } = figure;
  const day = dayOf(seenAt, zoneOf(scope.marketplace, rules[scope.marketplace]));
  const store = tx.objectStore('officialFigures');
  const known = figureRow.safeParse(await store.get([...scopeKey(scope), day])).data;
  if (!known || known.figure.seenAt < seenAt) await store.put(figureRow.parse({ figure, day }));
  await noteScopes(tx, [figure]);
}

/** The figure that was read last, up to a day of the marketplace (a clock may have run ahead); null where none was. */
export async function readOfficialFigure<Mode extends IDBTransactionMode>(
  tx: LedgerTx<Mode>,
  scope: Scope,
  today: Day,
): Promise<OfficialFigure | null> {
  const past = IDBKeyRange.bound(scopeKey(scope), [...scopeKey(scope), today]);
  const newest = await tx.objectStore('officialFigures').openCursor(past, 'prev');
  return figureRow.safeParse(newest?.value).data?.figure ?? null;
}
