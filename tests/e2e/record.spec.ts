import { expect } from './fixtures.ts';
import { US } from './order-list.ts';
import {
  listsTell,
  openPopup,
  popupAnswer,
  rateData,
  readAllLists,
  readStores,
  send,
  test,
  turnTo,
  untilRead,
  untilRecorded,
} from './record-tour.ts';

const GERMANY = 'sellercentral.amazon.de';

test('a tour in which the worker dies after every step leaves the same record as one in which it lives', async ({
  launch,
  practice,
}) => {
  const tour = async (isKilled: boolean) => {
    const seller = await launch();
    const tab = await seller.newTab();
    await readAllLists(tab, practice, US, isKilled ? { between: () => seller.killWorker() } : {});
    if (isKilled) await seller.killWorker();
    return openPopup(seller);
  };
  const usual = await popupAnswer(await tour(false));
  expect(usual).toContain('"ok": true');
  expect(usual.length).toBeGreaterThan(5_000);
  const killed = await tour(true);
  await expect.poll(() => popupAnswer(killed)).toBe(usual);
});

test('the summary bar shows the rate and the coverage that the record has', async ({ toured, practice }) => {
  const tab = await toured.newTab();
  await tab.goto(`${practice.origin(US)}/orders-v3`);
  const inBar = (name: string) =>
    tab.read(['crg-summary', `[data-testid=${name}]`], (element) => ({ ...(element as HTMLElement).dataset }));
  const { rate, numerator, denominator } = rateData(practice.shop(US).rate({ now: Date.now(), causeKnown: listsTell }));
  await expect.poll(() => inBar('rate')).toEqual({ testid: 'rate', rate, numerator, denominator });
  expect(await inBar('coverage')).toEqual({ testid: 'coverage', daysCovered: '7' });
  await tab.close();
});

test('a request that the record saw stays on the row when the page no longer shows it', async ({
  launch,
  practice,
}) => {
  practice.use(US, 'everyday', { size: 100 });
  const [order] = practice.shop(US).ofKind('request-due-soon');
  if (!order) throw new Error('The shop has no order with a request.');
  const row = `[data-crg-order="${order.id}"]`;
  const tab = await (await launch()).newTab();
  const visit = async () => {
    await tab.goto(`${practice.origin(US)}/orders-v3`);
    await untilRead(tab);
  };
  await visit();
  const banner = () =>
    tab.read(row, (element) => element.querySelector('[data-test-id="oth-order-status"]')?.textContent);
  const withRequest = await banner();

  const requests = order.items.map(({ request }) => request);
  for (const item of order.items) item.request = null;
  try {
    await visit();
    expect(await banner()).not.toBe(withRequest);
    await expect
      .poll(() => tab.read(row, (element) => element.getAttribute('data-crg-state')))
      .toContain('buyer-cancel');
    await tab.read([`${row} crg-badge`, '[data-testid=badge][data-state=buyer-cancel]'], () => null);
  } finally {
    for (const [index, item] of order.items.entries()) item.request = requests[index] ?? null;
  }
});

test('what is kept after a tour holds no name, address, phone, e-mail or message of a buyer', async ({
  toured,
  practice,
}) => {
  const shop = practice.shop(US);
  const [order] = shop.ofKind('asked-by-message');
  if (!order) throw new Error('The shop has no order whose buyer wrote.');
  const tab = await toured.newTab();
  for (const page of ['', '/cancel-order']) {
    await tab.goto(`${practice.origin(US)}/orders-v3/order/${order.id}${page}`);
    await tab.waitUntil(() => document.body.innerText.length > 100);
  }
  await tab.goto(`${practice.origin(US)}/performance/dashboard`);
  await tab.read('crg-rate-note', () => null);
  await tab.close();

  const popup = await openPopup(toured);
  const { name, email, street } = order.buyer;
  await popup.click('[data-testid=find-order]');
  await popup.type(`${name} (${email}, ${street}) wrote about ${order.id}: ${order.message}`);
  await popup.read('[data-testid=found-order]', () => null);
  const kept = await readStores(popup);
  await popup.close();
  expect(kept).toContain(order.id);
  expect(kept.length).toBeGreaterThan(100_000);
  expect(shop.personalData().length).toBeGreaterThan(500);
  expect(shop.personalData().filter((text) => kept.includes(text))).toEqual([]);
});

test('a message of a wrong shape is refused, with the place where it is wrong', async ({ toured }) => {
  const popup = await openPopup(toured);
  const refused = async (message: Parameters<typeof send>[1]) => JSON.stringify(await send(popup, message));
  const before = await popupAnswer(popup);
  expect(await refused('popup')).toMatch(/"malformed".*message: /);
  expect(await refused({ call: 'erase', request: {} })).toMatch(/"malformed".*call: /);
  expect(await refused({ call: 'popup', request: {}, more: 1 })).toMatch(/"malformed".*message: /);
  const scope = { account: 'Quillfeather Goods', marketplace: 'ATVPDKIKX0DER' };
  const request = { scope, orderId: '111-1', cause: 'seller' };
  expect(await refused({ call: 'stateCause', request })).toMatch(/"malformed".*stateCause: orderId: /);
  const sighting = { orderId: '111-1111111-1111111', scope, source: 'page-json', seenAt: 'now', facts: {}, items: [] };
  expect(await refused({ call: 'record', request: { sightings: [sighting] } })).toMatch(
    /"malformed".*record: sightings\[0\]\.seenAt: /,
  );
  expect(await refused({ call: 'settings', request: { patch: { warningHours: 0 } } })).toMatch(
    /"malformed".*settings: patch\.warningHours: /,
  );
  expect(await popupAnswer(popup)).toBe(before);
  await popup.close();
});

test("a page's own scripts reach the background with nothing, and forged page JSON of another host changes nothing", async ({
  launch,
  practice,
}) => {
  const seller = await launch();
  const tab = await seller.newTab();
  practice.use(GERMANY, 'everyday', { size: 15 });
  const path = '/orders-v3/mfn/pending';
  await tab.goto(practice.origin(GERMANY) + path);
  await untilRead(tab);
  await untilRecorded(tab);
  const popup = await openPopup(seller);
  const shown = await tab.readAll('[data-crg-order]', (rows) => rows.map((row) => row.getAttribute('data-crg-order')));
  await expect
    .poll(async () => {
      const kept = await readStores(popup);
      return shown.filter((id) => !id || !kept.includes(id));
    })
    .toEqual([]);
  const before = await popupAnswer(popup);

  /** Tells the page's listeners that every pending order was shipped, as the tap would, for an address. */
  const forge = (origin: string, number: number) =>
    tab.evaluate(
      async ([from, count]: readonly [string, number]) => {
        const address =
          '/orders-api/search?limit=15&offset=0&date-range=last-30&fulfillmentType=mfn&orderStatus=pending';
        const answer = await (await fetch(address)).text();
        const head = { url: from + address, status: 200, contentType: 'application/json', whole: true };
        const detail = `${JSON.stringify({ ...head, number: count, at: Date.now() })}\n${answer.replaceAll('"Pending"', '"Shipped"')}`;
        document.dispatchEvent(new CustomEvent('crg:page-json', { detail }));
      },
      [origin, number] as const,
    );
  const states = () =>
    tab.readAll('[data-crg-order]', (rows) => [...new Set(rows.map((row) => row.getAttribute('data-crg-state')))]);

  await forge('https://sellercentral.amazon.com', 900);
  await forge('https://example.com', 901);
  const reached = await tab.evaluate(async (orderId: string) => {
    const call = { call: 'stateCause', request: { orderId, cause: 'seller' } };
    postMessage(call, '*');
    document.dispatchEvent(new CustomEvent('crg:page-json', { detail: JSON.stringify(call) }));
    const apis = ['chrome', 'browser'].map((name) => Reflect.get(globalThis, name)?.runtime?.sendMessage);
    return apis.filter((api) => api !== undefined).length;
  }, practice.shop(GERMANY).orders[0]?.id ?? '');
  expect(reached, 'ways for a page to send a message to an extension').toBe(0);
  await turnTo(tab, '[name=refresh]');
  await untilRead(tab);
  expect(await states()).toEqual(['pending']);
  expect(await popupAnswer(popup)).toBe(before);

  // The same event under the page's own address is believed, as far as a page's word goes: so the events did arrive.
  await forge(practice.origin(GERMANY), 902);
  await expect.poll(states).toEqual(['shipped']);
});
