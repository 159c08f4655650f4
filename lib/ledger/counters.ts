import * as z from 'zod/mini';
import { addCounters, addDay, type Counters, type DayCounters, NOTHING } from '../cancellation-rate/day-counters.ts';
import type { Window } from '../cancellation-rate/window.ts';
import { type Scope, scopeSchema } from '../orders/sighting.ts';
import type { Day } from '../time/day.ts';
import { COUNTER_KINDS, type CounterKind, type LedgerTx, type ScopeKey, scopeKey } from './schema.ts';
import { daySchema } from './stored-order.ts';

const count = z.int();
const counterRow = z.object({
  scope: scopeSchema,
  kind: z.enum(COUNTER_KINDS),
  day: daySchema,
  counters: z.object({ denominator: count, counted: count, unknown: count, made: count, madeUnknown: count }),
});

/** Whose counters: the orders of one kind in a scope. */
export type CounterOwner = [...ScopeKey, CounterKind];

/** Changes of counters, to be written together. */
export class CounterChanges {
  readonly #changes = new Map<string, { owner: CounterOwner; counters: Counters }>();

  add(owner: CounterOwner, change: Counters): void {
    const name = owner.join('\n');
    this.#changes.set(name, { owner, counters: addCounters(this.#changes.get(name)?.counters ?? new Map(), change) });
  }

  /** Adds them to the stored ones. A day that counts nothing has no row. */
  async write(tx: LedgerTx<'readwrite'>): Promise<void> {
    const store = tx.objectStore('counters');
    const addTo = async ([account, marketplace, kind]: CounterOwner, day: Day, change: DayCounters) => {
      const { data } = counterRow.safeParse(await store.get([account, marketplace, kind, day]));
      const counters = addDay(data?.counters ?? NOTHING, change);
      await (isNothing(counters)
        ? store.delete([account, marketplace, kind, day])
        : store.put({ scope: { account, marketplace }, kind, day, counters }));
    };
    await Promise.all(
      [...this.#changes.values()].flatMap(({ owner, counters }) =>
        [...counters].map(([day, change]) => (isNothing(change) ? null : addTo(owner, day, change))),
      ),
    );
  }
}

/** The counters of the days of `window`; rows that cannot be read count nothing. */
export async function readCounters<Mode extends IDBTransactionMode>(
  tx: LedgerTx<Mode>,
  scope: Scope,
  kind: CounterKind,
  { first, last }: Window,
): Promise<Counters> {
  const key = scopeKey(scope);
  const rows = await tx.objectStore('counters').getAll(IDBKeyRange.bound([...key, kind, first], [...key, kind, last]));
  return new Map(
    rows.flatMap((row) => {
      const { data } = counterRow.safeParse(row);
      return data ? [[data.day, data.counters]] : [];
    }),
  );
}

function isNothing(counters: DayCounters): boolean {
  return Object.values(counters).every((count) => count === 0);
}
