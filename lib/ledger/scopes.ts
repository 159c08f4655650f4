import * as z from 'zod/mini';
import { type OrderSighting, type Scope, scopeSchema } from '../orders/sighting.ts';
import type { Instant } from '../time/instant.ts';
import { type LedgerTx, scopeKey } from './schema.ts';

/** A scope as it is stored. */
export const scopeRow = z.object({ scope: scopeSchema, lastSeenAt: z.number() });

/** An account and marketplace of which something is on record. */
export type KnownScope = z.infer<typeof scopeRow>;

/** Notes the scopes of readings as known. */
export async function noteScopes(
  tx: LedgerTx<'readwrite'>,
  readings: readonly Pick<OrderSighting, 'scope' | 'seenAt'>[],
): Promise<void> {
  const newest = new Map<string, KnownScope>();
  for (const { scope, seenAt } of readings) {
    const name = scopeKey(scope).join('\n');
    newest.set(name, { scope, lastSeenAt: Math.max(seenAt, newest.get(name)?.lastSeenAt ?? seenAt) });
  }
  const store = tx.objectStore('scopes');
  await Promise.all(
    [...newest.values()].map(async ({ scope, lastSeenAt }) => {
      const known = scopeRow.safeParse(await store.get(scopeKey(scope))).data;
      if (!known || known.lastSeenAt < lastSeenAt) await store.put(scopeRow.parse({ scope, lastSeenAt }));
    }),
  );
}

/** The scopes on record, the last seen first. */
export async function readScopes<Mode extends IDBTransactionMode>(tx: LedgerTx<Mode>): Promise<KnownScope[]> {
  const rows = await tx.objectStore('scopes').getAll();
  return rows.flatMap((row) => scopeRow.safeParse(row).data ?? []).sort((a, b) => b.lastSeenAt - a.lastSeenAt);
}

/** The scope that was seen last; null while nothing is on record. */
export function newestScope([newest]: readonly KnownScope[]): Scope | null {
  return newest?.scope ?? null;
}

/** Forgets scopes that were not seen since `before`. */
export async function forgetScopes(tx: LedgerTx<'readwrite'>, before: Instant): Promise<void> {
  const old = (await readScopes(tx)).filter(({ lastSeenAt }) => lastSeenAt < before);
  await Promise.all(old.map(({ scope }) => tx.objectStore('scopes').delete(scopeKey(scope))));
}
