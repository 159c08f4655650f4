import { expect, test } from 'vitest';
import { orderIdSchema } from '../../../../lib/orders/order-facts.ts';
import { createListProgressBook } from '../../../../lib/seller-central/page-json/list-progress.ts';

const url =
  'https://sellercentral.amazon.com/orders-api/search?fulfillmentType=mfn&orderStatus=unshipped&date-range=last-30';

test('a tab that stays open while the total changes keeps the latest lists alone', () => {
  const book = createListProgressBook();
  const add = (total: number, number: number) =>
    book.add({ url, at: 0, total, orderIds: [orderIdSchema.parse(`111-1111111-${String(number).padStart(7, '0')}`)] })
      ?.progress.rowsSeen;
  expect([add(500, 1), add(500, 2)]).toEqual([1, 2]);
  for (let total = 0; total < 100; total++) {
    add(total, 3);
    expect(add(500, 4), 'a list that is turned over meanwhile is kept').toBe(3);
  }
  for (let total = 0; total < 100; total++) add(total, 3);
  expect(add(500, 5)).toBe(1);
});
