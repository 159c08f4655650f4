import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quietUntil } from '../../../lib/deadlines/quiet-hours.ts';
import {
  nextReminderAt,
  type ReminderContext,
  type ReminderKind,
  type ReminderSettings,
  reminderDue,
} from '../../../lib/deadlines/reminders.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import type { OrderFacts } from '../../../lib/orders/order-facts.ts';
import { HOUR } from '../../../lib/time/instant.ts';

const USUAL: ReminderSettings = { shipByHours: [24, 12, 4], actByHours: 48, quiet: null };
const SHIP_BY = Date.parse('2026-11-18T23:59:59Z');
const ACT_BY = Date.parse('2026-11-25T23:59:59Z');
const ORDER: OrderFacts = { status: 'unshipped', fulfillment: 'seller', shipBy: SHIP_BY };
const NIGHT = { from: 22 * HOUR, to: 7 * HOUR, zone: 'UTC' };

const at = (now: number, rest: Partial<ReminderContext> = {}): ReminderContext => ({
  marketplace: MARKETPLACE_IDS.UK,
  now,
  settings: USUAL,
  settled: [],
  ...rest,
});
const atNight = { settings: { ...USUAL, quiet: NIGHT } };

/** Lives through an order's days as the background does: sleep until the next reminder, show it, note what it settles. */
function live(order: OrderFacts, context: ReminderContext): [hoursAfterShipBy: number, ReminderKind][] {
  const shown: [number, ReminderKind][] = [];
  let settled: readonly ReminderKind[] = [];
  for (let { now } = context; ; ) {
    const next = nextReminderAt(order, { ...context, now, settled });
    if (next === null) return shown;
    const due = reminderDue(order, { ...context, now: next, settled });
    if (!due) throw new Error(`woken for nothing at ${next}`);
    shown.push([Math.round((next - SHIP_BY) / HOUR), due.show]);
    settled = [...settled, ...due.settles];
    now = next;
  }
}

test('an order is spoken of 24, 12 and 4 hours before ship-by and 48 hours before act-by, once each', () => {
  expect(live(ORDER, at(0))).toEqual([
    [-24, 'ship-by-24'],
    [-12, 'ship-by-12'],
    [-4, 'ship-by-4'],
    [120, 'act-by-48'],
  ]);
});

test('an order first seen late in the day is spoken of once, with the most urgent word', () => {
  const now = SHIP_BY - 3 * HOUR;
  expect(reminderDue(ORDER, at(now))).toEqual({
    show: 'ship-by-4',
    settles: ['ship-by-4', 'ship-by-12', 'ship-by-24'],
  });
  expect(live(ORDER, at(now)).map(([, kind]) => kind)).toEqual(['ship-by-4', 'act-by-48']);
});

test('a browser that was shut over ship-by says nothing stale, and an act-by missed is made up until the cancellation', () => {
  expect(reminderDue(ORDER, at(SHIP_BY + 1))).toBeNull();
  expect(reminderDue(ORDER, at(ACT_BY + HOUR))?.show).toBe('act-by-48');
  expect(reminderDue(ORDER, at(ACT_BY + 200 * HOUR))).toBeNull();
});

test('quiet hours hold reminders back until their end, except the last before ship-by', () => {
  // Ship-by is at midnight: 24 hours before is in the night, 12 at noon, 4 at eight in the evening.
  expect(live(ORDER, at(0, atNight)).slice(0, 3)).toEqual([
    [-17, 'ship-by-24'],
    [-12, 'ship-by-12'],
    [-4, 'ship-by-4'],
  ]);
  const quiet = { ...NIGHT, from: 11 * HOUR, to: 23.5 * HOUR };
  expect(live(ORDER, at(0, { settings: { ...USUAL, quiet } })).slice(0, 2)).toEqual([
    [-24, 'ship-by-24'],
    [-4, 'ship-by-4'],
  ]);
});

test('an order that Amazon flags is spoken of at once, and once; its ship-by keeps its own reminders', () => {
  const flagged = { ...ORDER, atRisk: true };
  expect(reminderDue(flagged, at(SHIP_BY - 100 * HOUR))?.show).toBe('act-by-48');
  expect(live(flagged, at(SHIP_BY - 100 * HOUR)).map(([, kind]) => kind)).toEqual([
    'act-by-48',
    'ship-by-24',
    'ship-by-12',
    'ship-by-4',
  ]);
});

test("India's two reminders of the same moment are one", () => {
  const shown = live(ORDER, at(0, { marketplace: MARKETPLACE_IDS.IN }));
  expect(shown).toEqual([
    [-24, 'act-by-48'],
    [-12, 'ship-by-12'],
    [-4, 'ship-by-4'],
  ]);
});

test.each<[string, OrderFacts]>([
  ['is shipped', { ...ORDER, status: 'shipped' }],
  ['is pending', { ...ORDER, status: 'pending' }],
  ["is Amazon's to ship", { ...ORDER, fulfillment: 'amazon' }],
  ['has no date', { status: 'unshipped' }],
])('an order that %s is not spoken of', (_, order) => {
  expect(nextReminderAt(order, at(SHIP_BY - HOUR))).toBeNull();
});

test('quiet hours may run over midnight or not, and the same hour twice means none', () => {
  const when = (text: string) => Date.parse(`2026-11-18T${text}Z`);
  expect(quietUntil(when('21:59:59'), NIGHT)).toBeNull();
  expect(quietUntil(when('22:00:00'), NIGHT)).toBe(Date.parse('2026-11-19T07:00:00Z'));
  expect(quietUntil(when('06:59:59'), NIGHT)).toBe(when('07:00:00'));
  expect(quietUntil(when('07:00:00'), NIGHT)).toBeNull();
  expect(quietUntil(when('13:00:00'), { ...NIGHT, from: 12 * HOUR, to: 14 * HOUR })).toBe(when('14:00:00'));
  expect(quietUntil(when('12:00:00'), { ...NIGHT, from: 12 * HOUR, to: 12 * HOUR })).toBeNull();
  expect(quietUntil(when('12:00:00'), null)).toBeNull();
});

test('quiet hours follow the clock of the seller, the night it changes included', () => {
  const berlin = { ...NIGHT, zone: 'Europe/Berlin' };
  expect(quietUntil(Date.parse('2026-03-29T00:00:00+01:00'), berlin)).toBe(Date.parse('2026-03-29T07:00:00+02:00'));
  expect(quietUntil(Date.parse('2026-10-25T00:00:00+02:00'), berlin)).toBe(Date.parse('2026-10-25T07:00:00+01:00'));
});

const moment = fc.integer({ min: SHIP_BY - 60 * HOUR, max: ACT_BY + 300 * HOUR });
const someOrder = fc.record({
  status: fc.constant('unshipped' as const),
  shipBy: fc.constant(SHIP_BY),
  atRisk: fc.boolean(),
});
const someContext = fc.record({
  now: moment,
  marketplace: fc.constantFrom(MARKETPLACE_IDS.UK, MARKETPLACE_IDS.IN, null),
  settled: fc.subarray<ReminderKind>(['ship-by-24', 'ship-by-12', 'ship-by-4', 'act-by-48']),
  settings: fc.record({
    shipByHours: fc.constant([24, 12, 4]),
    actByHours: fc.constant(48),
    quiet: fc.option(
      fc.record({
        from: fc.integer({ min: 0, max: 47 }).map((half) => (half * HOUR) / 2),
        to: fc.integer({ min: 0, max: 47 }).map((half) => (half * HOUR) / 2),
        zone: fc.constantFrom('UTC', 'Asia/Tokyo', 'America/New_York'),
      }),
    ),
  }),
});

test('the alarm is neither late nor early: nothing is due before it, and something is at it', () => {
  fc.assert(
    fc.property(someOrder, someContext, fc.array(moment), (order, context, probes) => {
      const next = nextReminderAt(order, context);
      for (const now of [context.now, ...probes, ...(next === null ? [] : [next - 1])])
        if (now >= context.now && now < (next ?? Number.POSITIVE_INFINITY))
          expect(reminderDue(order, { ...context, now })).toBeNull();
      if (next !== null) expect(reminderDue(order, { ...context, now: next })).not.toBeNull();
    }),
    { numRuns: 3000 },
  );
});

test('however often it is asked, no reminder comes twice, and only the last one breaks the quiet', () => {
  fc.assert(
    fc.property(someOrder, someContext, (order, context) => {
      const shown = live(order, context).map(([, kind]) => kind);
      expect(new Set(shown).size).toBe(shown.length);
      const due = reminderDue(order, context);
      if (due && quietUntil(context.now, context.settings.quiet) !== null) expect(due.settles).toContain('ship-by-4');
    }),
  );
});
