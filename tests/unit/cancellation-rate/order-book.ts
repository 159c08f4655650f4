import fc from 'fast-check';
import type { CancelFacts } from '../../../lib/cancellation-rate/cause.ts';

/**
 * Random order books made of stories whose truth is known beforehand, so that the code under test never judges itself.
 * Moments are epoch milliseconds.
 */
export type Truth =
  /** In the denominator. */
  | 'clean'
  /** In the denominator and in the numerator. */
  | 'fault'
  /** In the denominator, and in the numerator of the high figure. */
  | 'unknown'
  /** In neither. */
  | 'out';

export interface Story {
  truth: Truth;
  /** What is on record of an order that had to be acted upon by `actBy` and ended at `end`; a purchase date is added. */
  facts: (end: number, actBy: number) => CancelFacts;
  /** Amazon cancels late orders after act-by, others before. */
  endsLate?: true;
}

const mine = { fulfillment: 'seller', items: [] } as const;
const asked = { buyerRequest: {} };
const gone = { quantityCanceled: 1 };

function canceled(facts: Partial<CancelFacts>): Story['facts'] {
  return (end) => ({ ...mine, status: 'canceled', canceledAt: end, ...facts });
}

export const STORIES: Record<string, Story> = {
  'an order that was shipped': { truth: 'clean', facts: () => ({ ...mine, status: 'shipped' }) },
  'an order still to ship': { truth: 'clean', facts: () => ({ ...mine, status: 'unshipped' }) },
  'an order whose status could not be read': { truth: 'clean', facts: () => mine },
  'an order that is still pending': { truth: 'out', facts: () => ({ ...mine, status: 'pending' }) },
  'an order that Amazon fulfils': {
    truth: 'out',
    facts: () => ({ fulfillment: 'amazon', status: 'shipped', items: [] }),
  },
  'an order that nobody says who fulfils': { truth: 'out', facts: () => ({ status: 'shipped', items: [] }) },
  'an order with a latest ship date, which only sellers have': {
    truth: 'clean',
    facts: (_, actBy) => ({ status: 'unshipped', shipBy: actBy, items: [] }),
  },
  'a cancellation by the seller': {
    truth: 'fault',
    facts: canceled({ canceledBy: 'seller', cancelReason: 'NoInventory' }),
  },
  'a cancellation by the seller of an order that nobody says who fulfils': {
    truth: 'fault',
    facts: (end) => ({ status: 'canceled', canceledAt: end, canceledBy: 'seller', items: [] }),
  },
  'a cancellation for a reason that only sellers choose': {
    truth: 'fault',
    facts: canceled({ cancelReason: 'PricingError' }),
  },
  '"Buyer canceled" without a formal request': {
    truth: 'fault',
    facts: canceled({ canceledBy: 'seller', cancelReason: 'BuyerCanceled' }),
  },
  'a cancellation after a message alone': {
    truth: 'fault',
    facts: canceled({ canceledBy: 'seller', askedByMessage: true }),
  },
  'one of two items cancelled by the seller': {
    truth: 'fault',
    facts: (end) => ({ ...mine, status: 'shipped', canceledAt: end, canceledBy: 'seller', items: [gone, {}] }),
  },
  'an item that the seller cancelled beside one that the buyer asked for': {
    truth: 'fault',
    facts: canceled({ canceledBy: 'seller', ...asked, items: [{ ...asked, ...gone }, gone] }),
  },
  'an item that the seller cancelled beside one of unknown cause': {
    truth: 'fault',
    facts: canceled({ items: [{ canceledBy: 'seller' }, {}] }),
  },
  "Amazon's cancellation after act-by": { truth: 'fault', endsLate: true, facts: canceled({ canceledBy: 'amazon' }) },
  "Amazon's cancellation at an unknown time of an order seen unshipped after act-by": {
    truth: 'fault',
    facts: (_, actBy) => ({
      ...mine,
      status: 'canceled',
      canceledBy: 'amazon',
      lastAlive: { status: 'unshipped', at: actBy },
    }),
  },
  "a cancellation that counts by Amazon's report": {
    truth: 'fault',
    facts: canceled({ impactsAccountHealth: true, ...asked }),
  },
  "a cancellation of which only Amazon's report tells": {
    truth: 'fault',
    facts: () => ({ ...mine, impactsAccountHealth: true }),
  },
  'a cancellation upon a formal request': { truth: 'out', facts: canceled({ canceledBy: 'seller', ...asked }) },
  'a cancellation upon a request for each item': {
    truth: 'out',
    facts: canceled({ canceledBy: 'seller', items: [{ ...asked }, { ...asked }] }),
  },
  'an item cancelled upon a request, the others shipped': {
    truth: 'clean',
    facts: () => ({ ...mine, status: 'shipped', canceledBy: 'seller', items: [{ ...asked, ...gone }, {}] }),
  },
  "a buyer's own cancellation": { truth: 'out', facts: canceled({ canceledBy: 'buyer' }) },
  "Amazon's cancellation of a pending order": {
    truth: 'out',
    facts: canceled({ canceledBy: 'amazon', lastAlive: { status: 'pending', at: 0 } }),
  },
  "a cancellation that does not count by Amazon's report": {
    truth: 'out',
    facts: canceled({ impactsAccountHealth: false, canceledBy: 'seller' }),
  },
  'a cancellation by nobody knows whom': { truth: 'unknown', facts: canceled({}) },
  '"Buyer canceled" by nobody knows whom': { truth: 'unknown', facts: canceled({ cancelReason: 'BuyerCanceled' }) },
  'an item cancelled by nobody knows whom': {
    truth: 'unknown',
    facts: (end) => ({ ...mine, status: 'shipped', canceledAt: end, items: [gone, {}] }),
  },
  "Amazon's cancellation before act-by": {
    truth: 'unknown',
    facts: canceled({ canceledBy: 'amazon', lastAlive: { status: 'unshipped', at: 0 } }),
  },
  "Amazon's cancellation after act-by of an order last seen pending": {
    truth: 'unknown',
    endsLate: true,
    facts: canceled({ canceledBy: 'amazon', lastAlive: { status: 'pending', at: 0 } }),
  },
  'a cancellation at a time that only two readings bound': {
    truth: 'unknown',
    facts: (end) => ({ ...mine, status: 'canceled', lastAlive: { status: 'unshipped', at: 0 }, canceledSeenAt: end }),
  },
  'a cancellation that was there when first seen': {
    truth: 'unknown',
    facts: (end) => ({ ...mine, status: 'canceled', canceledSeenAt: end }),
  },
};

/** An order of a book. `madeAt` is when its cancellation was made, as far as the record can know. */
export interface BookOrder {
  truth: Truth;
  purchasedAt: number;
  madeAt: number | null;
  actBy: number;
  facts: CancelFacts;
}

export interface Book {
  zone: string;
  now: number;
  orders: BookOrder[];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Clocks that change at night, at midnight itself (Cairo), in the south, and never. */
const ZONES = [
  'America/Los_Angeles',
  'Europe/Berlin',
  'Africa/Cairo',
  'Australia/Sydney',
  'Asia/Kolkata',
  'Asia/Tokyo',
];

/** Shortly after clock changes of these zones, a year's end and a leap day. */
const TIMES = ['2025-04-28', '2025-11-01', '2025-11-04', '2026-03-10', '2026-03-31', '2026-01-02', '2024-03-02'];

/**
 * A random book around a moment: up to 60 orders of any story, whose purchases and cancellations fall on and next to
 * midnights more often than not, among as many shipped ones as make a rate near its target possible.
 */
export const books: fc.Arbitrary<Book> = fc
  .record({ zone: fc.constantFrom(...ZONES), time: fc.constantFrom(...TIMES), hours: fc.integer({ min: 0, max: 47 }) })
  .chain(({ zone, time, hours }) => {
    const now = Date.parse(time) + hours * HOUR;
    const shipped: BookOrder = {
      truth: 'clean',
      purchasedAt: now,
      madeAt: null,
      actBy: now,
      facts: { ...mine, status: 'shipped', purchasedAt: now },
    };
    return fc
      .tuple(fc.array(orders(now, zone), { maxLength: 60 }), fc.nat({ max: 400 }))
      .map(([various, count]) => ({ zone, now, orders: [...various, ...Array<BookOrder>(count).fill(shipped)] }));
  });

function orders(now: number, zone: string): fc.Arbitrary<BookOrder> {
  const atMidnight = fc
    .tuple(fc.integer({ min: -9, max: 1 }), fc.constantFrom(-1, 0, 1))
    .map(([days, off]) => midnightAfter(now + days * DAY, zone) + off);
  const moment = fc.oneof(fc.integer({ min: now - 40 * DAY, max: now }), atMidnight);
  const story = fc.constantFrom(...Object.values(STORIES));
  return fc.tuple(story, moment, moment).map(([{ truth, facts, endsLate }, purchasedAt, end]) => {
    const actBy = endsLate ? end : end + 1;
    const order = { ...facts(end, actBy), purchasedAt };
    const isKnown = order.canceledAt !== undefined || (order.lastAlive && order.canceledSeenAt !== undefined);
    return { truth, purchasedAt, madeAt: isKnown ? end : null, actBy, facts: order };
  });
}

/** The first moment after `time` at which the calendar of `zone` shows another date, found by halving. */
function midnightAfter(time: number, zone: string): number {
  let [same, other] = [time, time + 26 * HOUR];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (dateOf(middle, zone) === dateOf(time, zone)) same = middle;
    else other = middle;
  }
  return other;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The date that the calendar of `zone` shows, as `YYYY-MM-DD`. */
export function dateOf(time: number, zone: string): string {
  const calendar = calendars.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  calendars.set(zone, calendar);
  return calendar.format(time);
}

/** The half-open span of the `days` calendar days of `zone` that end with the day of `time`, walked midnight by midnight. */
export function spanEnding(time: number, days: number, zone: string): [from: number, until: number] {
  const until = midnightAfter(time, zone);
  let from = until;
  for (let day = 0; day < days; day += 1) {
    const before = dateOf(from - 1, zone);
    let start = from - 30 * HOUR;
    while (dateOf(start, zone) !== before) start = midnightAfter(start, zone);
    from = start;
  }
  return [from, until];
}
