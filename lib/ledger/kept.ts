import { type Day, parseDay } from '../time/day.ts';
import { dayOf, type Zone } from '../time/instant.ts';
import { COUNTER_KINDS, type LedgerTx, scopeKey } from './schema.ts';
import { readScopes } from './scopes.ts';

/** How much of one kind is on record, and the day of the oldest; null where it has none. */
export interface KeptRows {
  readonly count: number;
  readonly oldest: Day | null;
}

/**
 * How much the record holds of each kind. Orders count from when they were last seen. It reads keys and counts alone, so
 * that a record of a million orders is told as well. Days are those of `zone`, but for days that are kept as such.
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
  const [count, seen, submits, shops, damaged, counters, listReadings, officialFigures] = await Promise.all([
    orders.count(),
    orders.index('lastSeenAt').openKeyCursor(),
    evidence.getAllKeys(),
    tx.objectStore('scopes').count(),
    tx.objectStore('damaged').count(),
    firstIn('counters', kinds),
    firstIn('listReadings', scopes),
    firstIn('officialFigures', scopes),
  ]);
  return {
    orders: { count, oldest: seen ? dayOf(seen.key, zone) : null },
    evidence: { count: submits.length, oldest: earliest(submits.map(([, , , at]) => dayOf(at, zone))) },
    listReadings,
    officialFigures,
    counters,
    scopes: { count: shops, oldest: null },
    damaged: { count: damaged, oldest: null },
  } satisfies Readonly<Record<string, KeptRows>>;
}

function earliest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((oldest, day) => (day && (!oldest || day < oldest) ? day : oldest), null);
}
