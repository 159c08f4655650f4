import './station.ts';
import { expect, test } from 'vitest';
import { forgetNotice, openNotice } from '../../../entrypoints/background/notifications.ts';
import { changeSettings } from '../../../lib/settings/settings-store.ts';
import { HOUR, MINUTE } from '../../../lib/time/instant.ts';
import { DAY, got, NOW, orderId, sighting } from '../ledger/shop.ts';
import { liveUpTo, station, wake } from './station.ts';

const SHIP_BY = NOW + 30 * HOUR;
const kindOf = ({ id }: { id: string }) => id.split('#')[1];

/** A seller who wants reminders and has one order to ship. */
async function sellerWithOrder(orders = [sighting(1, { shipBy: SHIP_BY })]) {
  const place = station(NOW);
  await changeSettings({ remindersOn: true }, place.browser.storage);
  await got(place.ledger.record(orders));
  const pass = (until: number) => place.browser.passTime(until, (alarm) => wake(place.context, alarm));
  return { ...place, pass };
}

test('a day and a half bring each reminder once, at its hour', async () => {
  const { browser, context, pass } = await sellerWithOrder();
  await wake(context);
  await pass(SHIP_BY + 6 * DAY);
  expect(browser.shown.map((notice) => [kindOf(notice), Math.round((notice.at - SHIP_BY) / MINUTE)])).toEqual([
    ['ship-by-24', -24 * 60],
    ['ship-by-12', -12 * 60],
    ['ship-by-4', -4 * 60],
    ['act-by-48', 5 * 24 * 60],
  ]);
  expect(browser.shown[0]).toMatchObject({
    id: `https://sellercentral.amazon.com/orders-v3/order/${orderId(1)}#ship-by-24`,
    title: '1d left to ship an order',
  });
});

test('nothing is shown before the seller asks for it, nor without the permission, nor for a shipped order', async () => {
  const { browser, context, ledger, pass } = await sellerWithOrder();
  await changeSettings({ remindersOn: false }, browser.storage);
  await wake(context);
  await pass(SHIP_BY - 13 * HOUR);
  expect(browser.shown).toEqual([]);
  await changeSettings({ remindersOn: true }, browser.storage);
  browser.mayNotify = false;
  await wake(context);
  expect(browser.shown).toEqual([]);
  browser.mayNotify = true;
  await wake(context);
  expect(browser.shown.map(kindOf)).toEqual(['ship-by-24']);
  await got(ledger.record([sighting(1, { status: 'shipped' }, { seenAt: browser.now })]));
  await pass(SHIP_BY + 9 * DAY);
  expect(browser.shown).toHaveLength(1);
});

test('quiet hours hold a reminder back until they end, the last one excepted', async () => {
  const { browser, context, pass } = await sellerWithOrder();
  const hourOfDay = (at: number) => ((at % DAY) + DAY) % DAY;
  const quietHours = { from: hourOfDay(SHIP_BY - 13 * HOUR), to: hourOfDay(SHIP_BY - 3 * HOUR) };
  await changeSettings({ quietHours }, browser.storage);
  await wake(context);
  await pass(SHIP_BY);
  expect(browser.shown.map((notice) => [kindOf(notice), (SHIP_BY - notice.at) / HOUR])).toEqual([
    ['ship-by-24', 24],
    ['ship-by-4', 4],
  ]);
});

/** A place for each step at which a worker that wakes at the hour of a reminder can be killed; it was killed there. */
async function* placesOfDeath() {
  for (let n = 1, lived = false; !lived; n++) {
    const place = await sellerWithOrder();
    await wake(place.context);
    place.browser.now = SHIP_BY - 24 * HOUR;
    lived = await liveUpTo(n, place, wake);
    yield { ...place, n };
  }
}

test('a worker killed between any two steps is followed by one that shows what is left, and nothing twice', async () => {
  let steps = 0;
  for await (const { n, ...place } of placesOfDeath()) {
    steps = n;
    await liveUpTo(Math.ceil(n / 2), place, wake);
    await place.pass(SHIP_BY - 22 * HOUR);
    expect(place.browser.shown.map(kindOf), `killed before step ${n}`).toEqual(['ship-by-24']);
  }
  expect(steps).toBeGreaterThan(15);
});

test('a browser that is closed between any two steps shows nothing twice, and the later reminders still come', async () => {
  for await (const { n, browser, context } of placesOfDeath()) {
    browser.restart();
    browser.alarms.clear();
    for (const hours of [24, 12, 4]) {
      browser.now = SHIP_BY - hours * HOUR;
      await wake(context);
    }
    const kinds = browser.shown.map(kindOf);
    expect(new Set(kinds).size, `closed before step ${n}`).toBe(kinds.length);
    expect(kinds.slice(-2)).toEqual(['ship-by-12', 'ship-by-4']);
  }
});

test.each([
  ['over ship-by', 40 * HOUR],
  ['by weeks', 20 * DAY],
  ['by hours', 5 * HOUR],
])('a clock that is set %s, forwards or backwards, and put right again brings each reminder once', async (_, shift) => {
  for (const by of [shift, -shift]) {
    const { browser, context, pass } = await sellerWithOrder();
    await wake(context);
    await pass(SHIP_BY - 20 * HOUR);
    browser.now += by;
    await wake(context);
    await pass(browser.now + HOUR);
    browser.now -= by;
    await wake(context);
    await pass(SHIP_BY + 6 * DAY);
    const kinds = browser.shown.map(kindOf);
    expect(kinds, `set by ${by / HOUR} h`).toEqual(['ship-by-24', 'ship-by-12', 'ship-by-4', 'act-by-48']);
  }
});

test('a notification that the seller put away, or the system, is not brought back', async () => {
  for await (const { browser, context } of placesOfDeath()) {
    const wasShown = browser.shown.length > 0;
    for (const id of browser.onScreen.keys()) await forgetNotice(context, id);
    browser.onScreen.clear();
    await wake(context);
    browser.onScreen.clear();
    await wake(context);
    expect(browser.shown).toHaveLength(1);
    if (wasShown) expect(browser.onScreen.size).toBe(0);
  }
});

test('a reminder that cannot be noted is not shown until it can, so that it never comes twice', async () => {
  const { browser, context } = await sellerWithOrder();
  browser.now = SHIP_BY - 24 * HOUR;
  const full = { ok: false, error: { kind: 'full', words: '', detail: '' } } as const;
  await wake({ ...context, ledger: { ...context.ledger, settleReminders: async () => full } });
  expect(browser.shown).toEqual([]);
  await wake(context);
  expect(browser.shown.map(kindOf)).toEqual(['ship-by-24']);
});

test('many orders of one ship-by give a few notifications, the last of them for all others', async () => {
  const orders = Array.from({ length: 30 }, (_, n) => sighting(n + 1, { shipBy: SHIP_BY + n * MINUTE }));
  const { browser, context, pass } = await sellerWithOrder(orders);
  await wake(context);
  browser.now = SHIP_BY - 23 * HOUR;
  await wake(context);
  expect(browser.shown.map(({ title }) => title)).toEqual([
    '23h 0m left to ship an order',
    '23h 1m left to ship an order',
    '23h 2m left to ship an order',
    '27 more orders to ship',
  ]);
  await pass(SHIP_BY - 13 * HOUR);
  expect(browser.shown).toHaveLength(4);
});

test("a click opens the order's page and puts the notification away; no other address is opened", async () => {
  const { browser, context } = await sellerWithOrder();
  browser.now = SHIP_BY - 24 * HOUR;
  await wake(context);
  const [id = ''] = [...browser.onScreen.keys()];
  await openNotice(context, id);
  expect(browser.opened).toEqual([`https://sellercentral.amazon.com/orders-v3/order/${orderId(1)}`]);
  expect(browser.onScreen.size).toBe(0);
  for (const foreign of ['', 'https://example.com/', 'javascript:alert(1)']) await openNotice(context, foreign);
  expect(browser.opened).toHaveLength(1);
});
