import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCounters, type Counters, changeOf } from '../../../lib/cancellation-rate/day-counters.ts';
import { figuresAt } from '../../../lib/cancellation-rate/figures.ts';
import { type OneCancellation, oneAfterAnother } from '../../../lib/cancellation-rate/one-after-another.ts';
import type { RateEntry } from '../../../lib/cancellation-rate/rate-entry.ts';
import { targetOf } from '../../../lib/cancellation-rate/target.ts';
import { countersIfCanceled } from '../../../lib/cancellation-rate/what-if.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';
import { addDays } from '../../../lib/time/day.ts';
import { dayOf } from '../../../lib/time/instant.ts';

const [ORDER_ID = expect.unreachable()] = orderIdsIn('111-1111111-1111111');
const NOW = Date.UTC(2026, 10, 22, 12);
const TODAY = dayOf(NOW, 'UTC');
const TARGET = targetOf(0.025);
const rules = { zone: 'UTC', target: TARGET, hasThirtyDays: false };
const figures = (counters: Counters) => figuresAt(counters, NOW, rules);

const entry = fc
  .record({
    ago: fc.nat(9),
    outcome: fc.constantFrom('clean', 'clean', 'clean', 'counted', 'unknown'),
    madeAgo: fc.nat(9),
  })
  .map(
    ({ ago, outcome, madeAgo }): RateEntry => ({
      orderId: ORDER_ID,
      day: addDays(TODAY, -ago),
      outcome,
      ...(outcome === 'clean' ? {} : { canceledOn: addDays(TODAY, -madeAgo) }),
    }),
  );
const clean = entry.map(({ orderId, day }): RateEntry => ({ orderId, day, outcome: 'clean' }));

test('what each cancellation does by itself adds up to what all of them do, and a breach of any reading is told', () => {
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 60 }),
      fc.array(fc.record({ order: clean, isCounted: fc.boolean() }), { minLength: 1, maxLength: 8 }),
      (others, chosen) => {
        const base = [...others, ...chosen.map(({ order }) => order)].reduce<Counters>(
          (sum, each) => addCounters(sum, changeOf(null, each)),
          new Map(),
        );
        const cancel = (counters: Counters, { order, isCounted }: (typeof chosen)[number]) =>
          isCounted
            ? countersIfCanceled(counters, order, TODAY)
            : addCounters(counters, changeOf(order, { ...order, outcome: 'excluded' }));
        const { now: before, worst } = figures(base);
        const steps = chosen.map((each): OneCancellation => {
          const alone = figures(cancel(base, each));
          const isBreach = each.isCounted && alone.state === 'breach';
          return { before, after: alone.now, isCounted: each.isCounted, worst, isBreach };
        });
        let counters = base;
        for (const [index, after] of oneAfterAnother(steps, TARGET).entries()) {
          const each = chosen[index] ?? expect.unreachable();
          counters = cancel(counters, each);
          const whole = figures(counters);
          expect(after.rate).toEqual(whole.now);
          if (each.isCounted && whole.now.numerator / whole.now.denominator >= 0.025) expect(after.isBreach).toBe(true);
          if (!each.isCounted) expect(after.isBreach).toBe(false);
        }
      },
    ),
  );
});

test('nothing to cancel has no rate after it', () => {
  expect(oneAfterAnother([], TARGET)).toEqual([]);
});

test('of 121 orders the fourth cancellation reaches 2.5 %, though none of them would alone', () => {
  const of = (numerator: number) => ({
    numerator,
    denominator: 121,
    unknown: 0,
    rate: numerator / 121,
    rateHigh: numerator / 121,
  });
  const one: OneCancellation = {
    before: of(0),
    after: of(1),
    isCounted: true,
    worst: { name: 'now', rate: of(0) },
    isBreach: false,
  };
  expect(oneAfterAnother([one, one, one, one], TARGET).map(({ isBreach }) => isBreach)).toEqual([
    false,
    false,
    false,
    true,
  ]);
  // Two made in this window already, for orders purchased before it.
  const made = { ...one, worst: { name: 'made' as const, rate: of(2) } };
  expect(oneAfterAnother([made, made], TARGET).map(({ isBreach }) => isBreach)).toEqual([false, true]);
});
