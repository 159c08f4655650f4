import './station.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BackgroundContext } from '../../../entrypoints/background/context.ts';
import { createHandlers } from '../../../entrypoints/background/handlers.ts';
import { openLedger } from '../../../lib/ledger/ledger.ts';
import { MIGRATIONS } from '../../../lib/ledger/migrations.ts';
import { answerCall } from '../../../lib/messaging/answer-call.ts';
import type { CallMessage } from '../../../lib/messaging/protocol.ts';
import { changeSettings } from '../../../lib/settings/settings-store.ts';
import { HOUR, MINUTE } from '../../../lib/time/instant.ts';
import { got, NOW, orderId, sighting, storedIn, US } from '../ledger/shop.ts';
import { liveUpTo, station, wake } from './station.ts';

beforeEach(() => {
  // A browser lets go of what a dead worker had locked; Node does not.
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
});
afterEach(() => vi.unstubAllGlobals());

const OWN = 'chrome-extension://cr-guard/';
const AUDIENCE = { id: 'cr-guard', ownPages: OWN, hosts: ['sellercentral.amazon.com'] };
const PAGE = { id: 'cr-guard', url: 'https://sellercentral.amazon.com/orders-v3' };

/** What comes back for a message, as `index.ts` wires it; what hangs on a change is tended to. */
async function call(context: BackgroundContext, message: CallMessage, sender = PAGE): Promise<unknown> {
  const changes: true[] = [];
  const handlers = createHandlers(context, () => changes.push(true));
  const answer = await answerCall(message, sender, AUDIENCE, handlers);
  if (changes.length > 0) await wake(context);
  return answer;
}

const fromOptions = { ...PAGE, url: `${OWN}options.html` };
const rules = { ATVPDKIKX0DER: { actBy: { unit: 'days', count: 60 } } } as const;
const order = { scope: US, orderId: orderId(1) };
const attempt = { ...order, at: NOW, reason: 'NoInventory', isExempt: false };
const reading = {
  scope: US,
  list: 'all',
  from: NOW - 9 * 24 * HOUR,
  until: NOW,
  rowsSeen: 2,
  total: 2,
  at: NOW,
} as const;

/** An order whose buyer asked for its cancellation, one whose cause nobody knows, and a submit that waits for its end. */
async function shop() {
  const place = station(NOW);
  await got(
    place.ledger.record([
      sighting(1, { shipBy: NOW + HOUR, buyerRequest: {} }),
      sighting(2, { status: 'canceled', canceledAt: NOW }),
    ]),
  );
  await call(place.context, { call: 'cancelAttempt', request: { ...attempt, at: NOW - MINUTE } });
  await wake(place.context);
  return place;
}
type Place = Awaited<ReturnType<typeof shop>>;

const kept = async ({ name, browser }: Place) => [
  await storedIn(name),
  browser.badge,
  await browser.storage.local.get('settings'),
  await browser.storage.local.get('lastHosts'),
  await browser.storage.local.get('countedWith'),
];

test.each<[string, CallMessage, typeof PAGE]>([
  ['a pass over a list', { call: 'record', request: { sightings: [sighting(3)], listReadings: [reading] } }, PAGE],
  ['a submit on the cancel page', { call: 'cancelAttempt', request: attempt }, PAGE],
  ['the end of a submit', { call: 'cancelResult', request: { ...order, isDone: true } }, PAGE],
  ["the seller's word", { call: 'stateCause', request: { ...order, orderId: orderId(2), cause: 'seller' } }, PAGE],
  ['the opening of the popup', { call: 'popup', request: {} }, fromOptions],
  ['a change of the settings', { call: 'settings', request: { patch: { warningHours: 36, rules } } }, fromOptions],
])(
  'a worker that dies before any step of %s, and is called again, leaves what one leaves that lived',
  async (_, message, sender) => {
    const usual = await shop();
    expect(await call(usual.context, message, sender)).toMatchObject({ ok: true });
    let steps = 0;
    for (let lived = false; !lived; ) {
      steps += 1;
      const place = await shop();
      lived = await liveUpTo(steps, place, (context) => call(context, message, sender));
      expect(await call(place.context, message, sender)).toMatchObject({ ok: true });
      await wake(place.context);
      expect(await kept(place), `killed before step ${steps}`).toEqual(await kept(usual));
    }
    expect(steps).toBeGreaterThan(2);
  },
);

/** The browser's store for settings, full from now on; gives back its room. */
function fillStore({ browser }: Place): () => void {
  const { set } = browser.storage.local;
  browser.storage.local.set = async () => {
    throw new Error('QuotaExceededError');
  };
  return () => {
    browser.storage.local.set = set;
  };
}

test('where the store of the settings is full, orders are kept, reminders come, and a setting is refused in words', async () => {
  const place = await shop();
  const { browser, context, ledger } = place;
  await changeSettings({ remindersOn: true, rules }, browser.storage);
  const giveRoom = fillStore(place);
  const message: CallMessage = { call: 'record', request: { sightings: [sighting(4, { shipBy: NOW - HOUR })] } };
  expect(await call(context, message)).toMatchObject({ ok: true, value: { orders: { [orderId(4)]: {} } } });
  expect(await got(ledger.factsOf(US, [orderId(4)]))).toHaveLength(1);
  expect(browser.badge.text).toBe('2');
  expect(browser.shown.length).toBeGreaterThan(0);
  const change = { call: 'settings', request: { patch: { warningHours: 36 } } } as const;
  expect(await call(context, change, fromOptions)).toMatchObject({
    ok: false,
    error: { code: 'failed', message: expect.stringContaining('QuotaExceededError') },
  });
  giveRoom();
  expect(await call(context, change, fromOptions)).toMatchObject({ ok: true, value: { warningHours: 36 } });
});

test('settings that cannot be read leave no count of before on the badge, and the next look finds all again', async () => {
  const { browser, context } = await shop();
  const { get } = browser.storage.local;
  browser.storage.local.get = () => Promise.reject(new Error('IO error'));
  await expect(wake(context)).rejects.toThrow('IO error');
  expect(browser.badge.text).toBe('!');
  browser.storage.local.get = get;
  await wake(context);
  expect(browser.badge.text).toBe('1');
});

test('a record of a newer version is left as it is, and badge and pages say so', async () => {
  const { browser, context, name } = await shop();
  const newer = openLedger(name, [...MIGRATIONS, () => {}]);
  await got(newer.factsOf(US, []));
  const before = await storedIn(name);
  await wake(context);
  expect(browser.badge.text).toBe('!');
  expect(await call(context, { call: 'record', request: { sightings: [sighting(5)] } })).toMatchObject({
    ok: false,
    error: { code: 'record-unavailable', message: expect.stringContaining('newer version') },
  });
  expect(await storedIn(name)).toEqual(before);
});
