import { expect, test } from 'vitest';
import { effectsOf } from '../../../lib/cancel-reasons/effects.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';

const { DE } = MARKETPLACE_IDS;

test('"Buyer canceled" is free with a formal request and counts without one', () => {
  expect(effectsOf('BuyerCanceled', {}, true, DE)).toEqual({ rate: 'none', primeRate: null, stock: 'restocked' });
  expect(effectsOf('BuyerCanceled', {}, false, DE).rate).toBe('counts');
});

test('another reason for a formal request throws the free cancellation away', () => {
  expect(effectsOf('NoInventory', {}, true, DE)).toEqual({ rate: 'counts', primeRate: null, stock: 'not-restocked' });
});

test('what a reason that the page does not have does to stock is not known', () => {
  expect(effectsOf('WeatherDelay', {}, false, DE)).toEqual({ rate: 'counts', primeRate: null, stock: 'unknown' });
});

test('whether a request counts in Seller Fulfilled Prime is not known without the marketplace', () => {
  const order = { programs: ['seller-fulfilled-prime' as const] };
  expect([DE, null].map((marketplace) => effectsOf('BuyerCanceled', order, true, marketplace).primeRate)).toEqual([
    'counts',
    'unknown',
  ]);
});
