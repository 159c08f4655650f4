import { type Day, parseDay } from '../time/day.ts';
import { dayOf, type Zone } from '../time/instant.ts';
import type { Ledger } from './ledger.ts';
import type { Outcome } from './ledger-error.ts';
import { COUNTER_KINDS, type LedgerTx, type OrderKey, scopeKey } from './schema.ts';
import { readScopes } from './scopes.ts';

/** How much of one kind is on record, and the day of the oldest; null where it has none. */
export interface KeptRows {
  /** Null where it is not counted yet. */
  readonly count: number | null;
  readonly oldest: Day | null;
}

/**
 * How much the record holds of each kind, orders aside, of which `countOrders` tells: here is only when the oldest of them
 * was last seen. It reads keys and counts alone. Days are those of `zone`, but for days that are kept as such.
 */
export async function readKept(tx: LedgerTx<'readonly'>, zone: Zone) {
  const scopes = (await readScopes(tx)).map(({ scope }) => scopeKey(scope));
  const kinds = scopes.flatMap((scope) => COUNTER_KINDS.map((kind) => [...scope, kind]));
  const firstIn = async (store: 'counters' | 'listReadings' | 'officialFigures', prefixes: readonly string[][]) => {
    const rows = tx.objectStore(store);
    const days = await Promise.all(
      prefixes.map(async (prefix) => {
        const key: readonly unknown[] = (await rows.getKey(IDBKeyRange.bound(prefix, [...prefix, []]))) ?? [];
        return parseDay(String(key[prefix.length]));
      }),
    );
    return { count: await rows.count(), oldest: earliest(days) };
  };
  const [orders, evidence] = [tx.objectStore('orders'), tx.objectStore('evidence')];
  // A damaged row stands under whatever the browser takes for a key until it is read.
  const moments = IDBKeyRange.bound(0, Date.UTC(9999, 0));
  const [seen, submits, shops, damaged, counters, listReadings, officialFigures] = await Promise.all([
    orders.index('lastSeenAt').openKeyCursor(moments),
    evidence.getAllKeys(),
    tx.objectStore('scopes').count(),
    tx.objectStore('damaged').count(),
    firstIn('counters', kinds),
    firstIn('listReadings', scopes),
    firstIn('officialFigures', scopes),
  ]);
  return {
    orders: { count: null, oldest: seen ? dayOf(seen.key, zone) : null },
    evidence: {
      count: submits.length,
      oldest: earliest(submits.map(([, , , at]) => (moments.includes(at) ? dayOf(at, zone) : null))),
    },
    listReadings,
    officialFigures,
    counters,
    scopes: { count: shops, oldest: null },
    damaged: { count: damaged, oldest: null },
  } satisfies Readonly<Record<string, KeptRows>>;
}

/** Of 200,000 orders counted in pieces none held the record for over 60 ms; counted at once, all of them 290 ms (Chromium 156). */
const AT_ONCE = 20_000;

/**
 * Counts the orders. The browser walks through all of them for that, and meanwhile no other call could write, so it is
 * done in pieces; `onCounted` hears how many there are so far. When `signal` fires it ends
 * with what it has.
 */
export async function countOrders(
  { read }: Pick<Ledger, 'read'>,
  onCounted: (count: number) => void,
  signal: AbortSignal,
  piece = AT_ONCE,
): Promise<Outcome<number>> {
  let counted = 0;
  let from: OrderKey | null = null;
  for (;;) {
    const step = await read((tx) => countPiece(tx, from, piece));
    if (!step.ok) return step;
    counted += step.value.count;
    from = step.value.next;
    if (!from || signal.aborted) return { ok: true, value: counted };
    onCounted(counted);
  }
}

async function countPiece(tx: LedgerTx<'readonly'>, from: OrderKey | null, most: number) {
  const orders = tx.objectStore('orders');
  const range = from && IDBKeyRange.lowerBound(from);
  const cursor = await orders.openKeyCursor(range);
  const next = (await cursor?.advance(most))?.key ?? null;
  return { count: next ? most : await orders.count(range), next };
}

function earliest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((oldest, day) => (day && (!oldest || day < oldest) ? day : oldest), null);
}
