import { expect } from './fixtures.ts';
import { US } from './order-list.ts';
import { openPopup, test } from './record-tour.ts';

test("the text of a notification e-mail finds its order, and the order's page opens upon the click alone", async ({
  toured,
  practice,
}) => {
  const [order] = practice.shop(US).ofKind('request');
  if (!order) throw new Error('The shop has no order with a request.');
  const popup = await openPopup(toured);
  const requests = practice.requests.length;
  await popup.click('[data-testid=find-order]');
  await popup.type(
    `Hello Quillfeather Goods, a buyer asks to cancel. Order ID: ${order.id}, ship by tomorrow. 111-0000000-1234567`,
  );
  // It is looked up while it is typed.
  await expect
    .poll(() => popup.readAll('[data-testid=found-order]', (all) => all.map((each) => each.getAttribute('data-order'))))
    .toEqual([order.id, '111-0000000-1234567']);
  const found = await popup.read('[data-testid=found-order] a', (link) => link.textContent);
  expect(found).toBe(order.id);
  expect(practice.requests.length, 'requests before the click').toBe(requests);

  await popup.click('[data-testid=found-order] a');
  const opened = await toured.waitForTab(`/orders-v3/order/${order.id}`);
  await opened.close();
  await popup.close();
});

test('an order that is due opens its page upon the click alone', async ({ toured, practice }) => {
  const requests = practice.requests.length;
  const paths = () => practice.requests.slice(requests).map(({ path }) => path);
  const popup = await openPopup(toured);
  const first = await popup.read('[data-testid=due]', (row) => ({
    id: row.getAttribute('data-order') ?? '',
    at: row.querySelector('time')?.dateTime ?? '',
  }));
  const order = practice.shop(US).order(first.id);
  expect(Date.parse(first.at)).toBe(order?.shipBy);
  expect(paths()).toEqual([]);
  await popup.click('[data-testid=due] a');
  const opened = await toured.waitForTab(`/orders-v3/order/${first.id}`);
  await expect.poll(paths).toContain(`/orders-v3/order/${first.id}`);
  await opened.close();
  await popup.close();
});
