import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cancellation, monthOf, REASONS, reasonOf } from '../../../lib/evidence/cancellation.ts';
import { matching, skusOf } from '../../../lib/evidence/filter.ts';
import { remedyOf } from '../../../lib/evidence/remedy.ts';
import { type Part, type Sums, sumBy, sumsOf } from '../../../lib/evidence/sums.ts';
import { arbitraryCancellation } from './arbitrary-cancellations.ts';

const ZONE = 'America/Los_Angeles';
const cancellations = fc.array(arbitraryCancellation, { maxLength: 60 });
const each = (check: (list: Cancellation[]) => void) => fc.assert(fc.property(cancellations, check));
const totalOf = (parts: readonly Sums[]): Sums =>
  parts.reduce<Sums>(
    (sum, part) => ({
      counted: sum.counted + part.counted,
      unknown: sum.unknown + part.unknown,
      free: sum.free + part.free,
      open: sum.open + part.open,
    }),
    { counted: 0, unknown: 0, free: 0, open: 0 },
  );

test('the parts by reason and by month add up to the whole', () => {
  each((list) => {
    expect(totalOf(sumBy(list, (one) => [reasonOf(one)]))).toEqual(sumsOf(list));
    expect(totalOf(sumBy(list, (one) => [monthOf(one, ZONE)]))).toEqual(sumsOf(list));
  });
});

test('by SKU a cancellation stands once under each of its SKUs, and those without any stand together', () => {
  each((list) => {
    const parts = sumBy(list, skusOf);
    expect(totalOf(parts)).toEqual(sumsOf(list.flatMap((one) => skusOf(one).map(() => one))));
    expect(new Set(parts.map(({ key }) => key))).toEqual(new Set(list.flatMap(skusOf)));
  });
});

test('the costliest part comes first', () => {
  each((list) => {
    const weight = ({ counted, unknown }: Part<string>) => counted * 1000 + unknown;
    const weights = sumBy(list, skusOf).map(weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });
});

test('a filter gives what fits, keeps the sequence and invents nothing', () => {
  fc.assert(
    fc.property(cancellations, fc.constantFrom(...REASONS), fc.nat(), fc.nat(), (list, reason, skuAt, monthAt) => {
      const sku = list.flatMap(skusOf)[skuAt % 20] ?? '';
      const month = list.map((one) => monthOf(one, ZONE))[monthAt % 20] ?? '2026-11';
      const whole = { reason, sku, month };
      const parts = [{ reason }, { sku }, { month }].map((filter) => matching(list, filter, ZONE));
      expect(matching(list, {}, ZONE)).toEqual(list);
      expect(matching(list, whole, ZONE)).toEqual(list.filter((one) => parts.every((part) => part.includes(one))));
      expect(parts.map((part) => part.length)).toEqual([
        list.filter((one) => reasonOf(one) === reason).length,
        list.filter(({ skus }) => (sku === '' ? skus.length === 0 : skus.includes(sku))).length,
        list.filter((one) => monthOf(one, ZONE) === month).length,
      ]);
    }),
  );
});

test('advice is given for what costs or may cost, and for nothing else', () => {
  each((list) => {
    for (const one of list) expect(remedyOf(one) !== null).toBe(one.cost === 'counted' || one.cost === 'unknown');
  });
});

const base: Cancellation = {
  orderId: [...fc.sample(arbitraryCancellation, 1)][0]?.orderId ?? expect.fail(),
  at: Date.parse('2026-11-01T06:30:00Z'),
  when: 'submitted',
  cost: 'counted',
  cause: 'seller',
  reason: null,
  skus: [],
  request: null,
  askedByMessage: false,
  rates: null,
  confirmedBy: 'page-dom',
};

test.each([
  ['out of stock', { reason: 'NoInventory' }, 'stock'],
  ['"Buyer canceled" without a request', { reason: 'BuyerCanceled' }, 'formal-request'],
  ['a buyer who asked in a message', { reason: 'NoInventory', askedByMessage: true }, 'formal-request'],
  [
    'a message, though a request stands',
    { askedByMessage: true, request: { firstSeenAt: 0, source: 'file' } },
    'look-closer',
  ],
  ['Amazon, for lateness', { cause: 'amazon-late', reason: 'NoInventory' }, 'confirm-in-time'],
  ['an address', { reason: 'ShippingAddressUndeliverable' }, 'address'],
  ['a price', { reason: 'PricingError' }, 'price'],
  ['an exchange', { reason: 'CustomerExchange' }, 'exchange'],
  ['a reason that only feeds know', { reason: 'WeatherDelay' }, 'look-closer'],
  ['a cause that nobody told', { cost: 'unknown', cause: 'unknown' }, 'settle-cause'],
] as const)('of a cancellation by %s the advice is its own', (_, facts, remedy) => {
  expect(remedyOf({ ...base, ...facts })).toBe(remedy);
});

test('a cancellation belongs to the month of the marketplace, not of the computer', () => {
  expect(monthOf(base, ZONE)).toBe('2026-10');
  expect(monthOf(base, 'Asia/Tokyo')).toBe('2026-11');
});
