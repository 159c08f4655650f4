import { expect, test } from './fixtures.ts';

test('the shipped build runs on the order list at the real host', async ({ tab }) => {
  await tab.goto('https://sellercentral.amazon.com/orders-v3');
  await tab.waitUntil(() => document.documentElement.dataset.crgPage === 'manage-orders');
  expect(tab.errors()).toEqual([]);
});
