import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deadlinesOf } from '../../../lib/deadlines/deadlines.ts';
import {
  type OrderWithItems,
  orderState,
  STATE_TOKENS,
  type StateContext,
} from '../../../lib/deadlines/order-state.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { ORDER_STATUSES, PROGRAMS } from '../../../lib/orders/order-facts.ts';
import { HOUR } from '../../../lib/time/instant.ts';

const SHIP_BY = Date.parse('2026-11-18T23:59:59Z');
const ACT_BY = Date.parse('2026-11-25T23:59:59Z');
const UK = MARKETPLACE_IDS.UK;

const tokens = (order: OrderWithItems, now: number, context: Partial<StateContext> = {}) =>
  orderState(order, { marketplace: UK, now, ...context }).tokens.join(' ');

const late = { status: 'unshipped', fulfillment: 'seller', shipBy: SHIP_BY } as const;

const CASES: [what: string, OrderWithItems, now: number, tokens: string][] = [
  ['is far from ship-by', late, SHIP_BY - 24 * HOUR - 1, 'unshipped'],
  ['is due in exactly 24 hours', late, SHIP_BY - 24 * HOUR, 'due-soon unshipped'],
  ['is due this very moment', late, SHIP_BY, 'due-soon unshipped'],
  ['is late by a millisecond', late, SHIP_BY + 1, 'late unshipped'],
  ['has a little over 48 hours to act', late, ACT_BY - 48 * HOUR - 1, 'late unshipped'],
  ['has exactly 48 hours to act', late, ACT_BY - 48 * HOUR, 'auto-cancel-soon late unshipped'],
  ['is past act-by', late, ACT_BY + 1, 'auto-cancel-soon late unshipped'],
  [
    'is flagged as at risk before ship-by',
    { ...late, atRisk: true },
    SHIP_BY - 72 * HOUR,
    'auto-cancel-soon unshipped',
  ],
  [
    'is flagged, and its ship-by is not known',
    { status: 'unshipped', atRisk: true },
    0,
    'auto-cancel-soon unshipped unreadable',
  ],
  [
    'has an early date of Amazon',
    { ...late, amazonCancelsAt: SHIP_BY + 50 * HOUR },
    SHIP_BY + 2 * HOUR,
    'auto-cancel-soon late unshipped',
  ],
  [
    'has a date of Amazon close by, but ship-by ahead',
    { ...late, amazonCancelsAt: SHIP_BY + HOUR },
    SHIP_BY - HOUR,
    'due-soon unshipped',
  ],
  ['has a request and is late', { ...late, buyerRequest: {} }, SHIP_BY + HOUR, 'buyer-cancel late unshipped'],
  ['has a request for one item', { ...late, items: [{}, { buyerRequest: {} }] }, 0, 'buyer-cancel unshipped'],
  ['has a request while pending', { status: 'pending', buyerRequest: {} }, 0, 'buyer-cancel pending'],
  ['has a request and a status that was not read', { buyerRequest: {} }, 0, 'buyer-cancel unreadable'],
  ['had a request and is shipped', { status: 'shipped', buyerRequest: {} }, 0, 'shipped'],
  ['had a request and is canceled', { status: 'canceled', buyerRequest: {} }, 0, 'canceled'],
  ['is pending, with a ship-by in the past', { ...late, status: 'pending' }, ACT_BY, 'pending'],
  ['is shipped, with a ship-by in the past', { ...late, status: 'shipped', atRisk: true }, ACT_BY, 'shipped'],
  ['is unshipped without a ship-by', { status: 'unshipped' }, 0, 'unshipped unreadable'],
  ['has no status', { shipBy: SHIP_BY }, ACT_BY, 'unreadable'],
  ["is Amazon's to ship", { ...late, fulfillment: 'amazon', buyerRequest: {}, atRisk: true }, ACT_BY, 'unshipped'],
  ["is Amazon's to ship, without a ship-by", { status: 'unshipped', fulfillment: 'amazon' }, 0, 'unshipped'],
  ["is Amazon's to ship and has no status", { fulfillment: 'amazon', buyerRequest: {} }, 0, 'unreadable'],
  [
    'has a fulfilment that was not read',
    { status: 'unshipped', shipBy: SHIP_BY },
    ACT_BY,
    'auto-cancel-soon late unshipped',
  ],
];

test.each(CASES)('an order that %s', (_, order, now, expected) => {
  expect(tokens(order, now)).toBe(expected);
});

test("the seller's own warning window is used", () => {
  expect(tokens(late, SHIP_BY - 3 * HOUR, { dueSoonMs: 2 * HOUR })).toBe('unshipped');
  expect(tokens(late, SHIP_BY - 47 * HOUR, { dueSoonMs: 48 * HOUR })).toBe('due-soon unshipped');
});

test('without a marketplace an order can be late, but nothing is said of its cancellation', () => {
  const state = orderState(late, { marketplace: null, now: ACT_BY });
  expect(state).toEqual({
    tokens: ['late', 'unshipped'],
    shipBy: SHIP_BY,
    actBy: null,
    autoCancel: null,
    nextChangeAt: null,
  });
});

test('dates are told only while the seller has to ship', () => {
  const { tokens: _, ...dates } = orderState({ ...late, status: 'shipped' }, { marketplace: UK, now: 0 });
  expect(dates).toEqual({ shipBy: null, actBy: null, autoCancel: null, nextChangeAt: null });
  expect(orderState(late, { marketplace: UK, now: 0 }).actBy).toEqual({ at: ACT_BY, whose: 'rule' });
});

test('the clock turns an order due soon, then late, then close to its cancellation, and then nothing more', () => {
  const changes = [];
  for (let now: number | null = 0; now !== null; ) {
    now = orderState(late, { marketplace: UK, now }).nextChangeAt;
    changes.push(now);
  }
  expect(changes).toEqual([SHIP_BY - 24 * HOUR, SHIP_BY + 1, ACT_BY - 48 * HOUR, null]);
});

/** Hours around ship-by, mostly on the very limits of the rules. */
const around = fc
  .tuple(fc.constantFrom(-72, -48, -24, -12, 0, 1, 24, 48, 120, 168), fc.constantFrom(-1, 0, 1, 1000, -HOUR, HOUR))
  .map(([hours, ms]) => SHIP_BY + hours * HOUR + ms);
const request = fc.record({ buyerRequest: fc.constant({}) }, { requiredKeys: [] });
const order: fc.Arbitrary<OrderWithItems> = fc.record(
  {
    status: fc.constantFrom(...ORDER_STATUSES),
    fulfillment: fc.constantFrom('seller', 'amazon'),
    shipBy: fc.oneof(fc.constant(SHIP_BY), fc.constant(SHIP_BY + 0.5), around),
    amazonCancelsAt: around,
    atRisk: fc.boolean(),
    buyerRequest: fc.constant({}),
    programs: fc.subarray([...PROGRAMS]),
    items: fc.array(request, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const context = fc.record({
  marketplace: fc.constantFrom(UK, MARKETPLACE_IDS.IN, MARKETPLACE_IDS.US, null),
  now: around,
  dueSoonMs: fc.constantFrom(undefined, 0, HOUR, 24 * HOUR, 100 * HOUR),
});

/** The contract's table, each token on its own, as it is written there. */
function oracle(order: OrderWithItems, { marketplace, now, dueSoonMs = 24 * HOUR }: StateContext): string {
  const requests = [order, ...(order.items ?? [])].filter((part) => part.buyerRequest !== undefined).length;
  const over = order.status === 'shipped' || order.status === 'canceled';
  const mine = order.fulfillment !== 'amazon';
  const unshipped = order.status === 'unshipped' && mine;
  const { shipBy } = order;
  const actBy = deadlinesOf(order, { marketplace }).actBy?.at;
  const holds: Record<(typeof STATE_TOKENS)[number], boolean> = {
    'buyer-cancel': mine && requests > 0 && !over,
    'auto-cancel-soon':
      unshipped &&
      (order.atRisk === true ||
        (shipBy !== undefined && shipBy < now && actBy !== undefined && actBy - now <= 48 * HOUR)),
    late: unshipped && shipBy !== undefined && shipBy < now,
    'due-soon': unshipped && shipBy !== undefined && shipBy >= now && shipBy - now <= dueSoonMs,
    unshipped: order.status === 'unshipped',
    pending: order.status === 'pending',
    shipped: order.status === 'shipped',
    canceled: order.status === 'canceled',
    unreadable: order.status === undefined || (unshipped && shipBy === undefined),
  };
  return STATE_TOKENS.filter((token) => holds[token]).join(' ');
}

test('the tokens are those of the contract, in its order', () => {
  fc.assert(
    fc.property(order, context, (order, context) => {
      expect(orderState(order, context).tokens.join(' ')).toBe(oracle(order, context));
    }),
    { numRuns: 5000 },
  );
});

test('the next change is exact: the tokens stay until the millisecond before it and differ at it', () => {
  const probes = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(order, context, probes, (order, context, probes) => {
      const { nextChangeAt } = orderState(order, context);
      const at = (now: number) => oracle(order, { ...context, now });
      const end = nextChangeAt ?? context.now + 5000 * HOUR;
      for (const probe of [...probes.map((part) => Math.floor(context.now + part * (end - 1 - context.now))), end - 1])
        expect(at(probe)).toBe(at(context.now));
      if (nextChangeAt !== null) expect(at(nextChangeAt)).not.toBe(at(context.now));
    }),
    { numRuns: 5000 },
  );
});
