import { accessFaults } from './axe.ts';
import type { Tab } from './browsers/tab.ts';
import { expect } from './fixtures.ts';
import { US } from './order-list.ts';
import { openSettings, test } from './record-tour.ts';
import { keepSavedFiles, savedFile } from './saved-file.ts';

const row = (id: string) => `#feeds [data-order="${id}"]`;

async function openFeeds(options: Tab): Promise<void> {
  await options.read('#feeds .order-rows li', () => null);
  await keepSavedFiles(options);
}

async function chooseAllAndUnfold(options: Tab): Promise<void> {
  await options.click('#feeds .tools button');
  await options.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>('#feeds details')) part.open = true;
  });
}

/** Chooses in a native select or types into a field, as the page hears of it. */
function fill(options: Tab, selector: string, value: string): Promise<void> {
  return options.evaluate(
    ([path, text]: readonly [string, string]) => {
      const field = document.querySelector<HTMLSelectElement | HTMLInputElement>(path);
      if (!field) throw new Error(`no ${path}`);
      field.value = text;
      for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
    },
    [selector, value] as const,
  );
}

test('all that buyers asked to cancel goes into one file, and an order of the seller’s own with its true reason', async ({
  toured,
  practice,
}) => {
  const shop = practice.shop(US);
  const options = await openSettings(toured);
  await openFeeds(options);
  const open = shop.orders.filter(({ status, fulfillment }) => status === 'unshipped' && fulfillment === 'seller');
  const asked = open
    .filter(({ labelBought }) => !labelBought)
    .flatMap(({ id, items }) =>
      items.flatMap(({ itemId, request, shipped, canceled }) =>
        request && shipped + canceled === 0 ? [`${id}\tBuyerCanceled\t${itemId}`] : [],
      ),
    );
  const [own] = open.filter(
    (order) =>
      !order.labelBought && order.items.every(({ request, shipped, canceled }) => !request && shipped + canceled === 0),
  );
  if (asked.length === 0 || !own) throw new Error('The shop has no such orders.');
  await options.click('#feeds .tools button');
  await fill(options, `${row(own.id)} select`, 'out-of-stock');
  await options.waitUntil(() => document.querySelector('#feeds .alert')?.textContent?.startsWith('1 of them'));
  await options.click('[data-testid=export-cancellations]');
  const { name, bytes } = await savedFile(options);
  expect(name).toMatch(/^order-cancellation-\d{4}-\d\d-\d\d\.txt$/);
  const lines = bytes.toString('latin1').split('\r\n');
  expect(lines.slice(0, 2)).toEqual([
    'TemplateType=OrderCancellation\tVersion=1.0/1.0.3\tThis row for Amazon.com use only.  Do not modify or delete.',
    'order-id\tcancellation-reason-code\tamazon-order-item-code',
  ]);
  const wanted = [...asked, ...own.items.map(({ itemId }) => `${own.id}\tNoInventory\t${itemId}`)];
  expect(lines.slice(2, -1).sort()).toEqual(wanted.sort());
  expect(await accessFaults(options, ['#feeds'])).toEqual([]);
  await options.close();
});

test('the same goes as XML for whole orders, once a merchant token is typed, which stays for the next time', async ({
  toured,
}) => {
  const options = await openSettings(toured);
  await openFeeds(options);
  await chooseAllAndUnfold(options);
  const isDisabled = (testId: string) =>
    options.read(`[data-testid=${testId}]`, (button) => (button as HTMLButtonElement).disabled);
  expect(await isDisabled('export-acknowledgement')).toBe(true);
  await fill(options, '#feeds [name=merchantId]', 'A1EXAMPLE7');
  await expect.poll(() => isDisabled('export-acknowledgement')).toBe(false);
  await options.click('[data-testid=export-acknowledgement]');
  const xml = (await savedFile(options)).bytes.toString();
  expect(xml).toContain('<MerchantIdentifier>A1EXAMPLE7</MerchantIdentifier>');
  expect(xml.match(/<StatusCode>Failure<\/StatusCode>/g)?.length).toBeGreaterThan(0);
  expect(xml).not.toMatch(/<CancelReason>(?!BuyerCanceled)/);
  await options.close();
  const again = await openSettings(toured);
  await expect
    .poll(() => again.read('#feeds [name=merchantId]', (field) => (field as HTMLInputElement).value))
    .toBe('A1EXAMPLE7');
  await again.close();
});

test('a part of an order is paid back by what the seller types; all of it is refused in words', async ({
  toured,
  practice,
}) => {
  const order = practice.shop(US).orders.find(({ status, fulfillment, items: [item, ...others] }) => {
    const isPlain = item && !item.request && item.canceled === 0 && item.quantity > 1;
    return fulfillment === 'seller' && ['shipped', 'unshipped'].includes(status) && isPlain && others.length === 0;
  });
  if (!order) throw new Error('The shop has no such order.');
  const options = await openSettings(toured);
  await openFeeds(options);
  await options.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>('#feeds details')) part.open = true;
  });
  await fill(options, '#feeds [name=adjust-format]', 'flat');
  await fill(options, '#feeds [name=adjust-order]', order.id);
  await options.click('#feeds form button');
  await options.read(`[data-adjusted="${order.id}"] fieldset`, () => null);
  await fill(options, '#feeds [name=quantity-0]', '1');
  await options.waitUntil(() => document.querySelector('#feeds .adjustments [data-refused]'));
  await fill(options, '#feeds [name=price-0]', '12,5');
  await options.waitUntil(() => !document.querySelector('#feeds .adjustments [data-refused]'));
  await options.click('[data-testid=export-adjustments]');
  const lines = (await savedFile(options)).bytes.toString().split('\r\n');
  expect(lines[1]).toMatch(
    new RegExp(`^${order.id}\t\\d{14}\tNoInventory\tUSD\t12.50\t0.00\t0.00\t0.00\t0.00\t0.00\t1$`),
  );
  await fill(options, '#feeds [name=quantity-0]', String(order.items[0]?.quantity));
  await options.waitUntil(() =>
    document.querySelector('#feeds .adjustments [data-refused]')?.textContent?.includes('all of it would be refunded'),
  );
  expect(options.errors()).toEqual([]);
  await options.close();
});

test("lines of the seller's own template stand over the orders; what is no template is told, and not saved", async ({
  toured,
}) => {
  const options = await openSettings(toured);
  await openFeeds(options);
  await chooseAllAndUnfold(options);
  await fill(options, '#feeds [name=template]', 'TemplateType=Inventory\norder-id');
  await options.waitUntil(() => document.querySelector('#feeds [role=alert]'));
  const columns = 'order-id\tmerchant-order-id\tcancellation-reason-code\tamazon-order-item-code';
  await fill(options, '#feeds [name=template]', `TemplateType=OrderCancellation\tVersion=1.0/1.0.1\n${columns}`);
  await options.waitUntil(() => !document.querySelector('#feeds [role=alert]'));
  await options.click('[data-testid=export-cancellations]');
  const [first, second, third] = (await savedFile(options)).bytes.toString().split('\r\n');
  expect([first, second]).toEqual(['TemplateType=OrderCancellation\tVersion=1.0/1.0.1', columns]);
  expect(third).toMatch(/^[\d-]+\t\tBuyerCanceled\t\d+$/);
  await options.close();
});
