import './station.ts';
import { expect, test } from 'vitest';
import { createHandlers } from '../../../entrypoints/background/handlers.ts';
import { pruneRecord } from '../../../entrypoints/background/upkeep.ts';
import { type CallResult, failure } from '../../../lib/messaging/result.ts';
import { rulesFileSchema } from '../../../lib/rules-file/schema.ts';
import { keepRulesFile, removeRulesFile } from '../../../lib/settings/rules-file.ts';
import { HOUR } from '../../../lib/time/instant.ts';
import { DAY, DE, got, NOW, orderId, sighting, US } from '../ledger/shop.ts';
import { station, wake } from './station.ts';

const POPUP = { host: null };
const PAGE = { host: 'sellercentral-europe.amazon.com' };

function desk() {
  const place = station(NOW);
  let changes = 0;
  const handlers = createHandlers(place.context, () => {
    changes += 1;
  });
  return { ...place, handlers, changes: () => changes };
}

async function value<T>(answer: Promise<CallResult<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

test('one message keeps a pass and brings what the record knew: a request of yesterday, a cause, the rate', async () => {
  const { ledger, handlers } = desk();
  await got(
    ledger.record([
      sighting(1, { buyerRequest: { reason: 'No longer needed' } }, { seenAt: NOW - DAY }),
      sighting(2, { status: 'canceled', canceledBy: 'seller' }, { seenAt: NOW - DAY }),
    ]),
  );
  const shipBy = NOW + HOUR;
  const sightings = [sighting(1, { shipBy }, { source: 'page-dom' }), sighting(2, {}, { seenAt: NOW - 2 * DAY })];
  const { orders, summary } = await value(handlers.record({ sightings }, PAGE));
  expect(orders).toMatchObject({
    [orderId(1)]: {
      facts: { status: 'unshipped', buyerRequest: { reason: 'No longer needed' } },
      request: { firstSeenAt: NOW - DAY, source: 'page-json' },
      cause: null,
      deadlines: { shipBy },
    },
    [orderId(2)]: { facts: { status: 'canceled' }, request: null, cause: 'seller', deadlines: { shipBy: null } },
  });
  expect(summary).toEqual({ rate: 0.5, numerator: 1, denominator: 2, state: 'breach', daysCovered: 0, days: 7 });
});

test('a pass that tells nothing new changes nothing for badge and reminders', async () => {
  const { handlers, changes } = desk();
  const sightings = [sighting(1)];
  await value(handlers.record({ sightings }, PAGE));
  expect(changes()).toBe(1);
  await value(handlers.record({ sightings }, PAGE));
  expect(changes()).toBe(1);
});

test('a call without sightings tells a page the settings that its marks depend on', async () => {
  const { handlers } = desk();
  await value(handlers.settings({ patch: { warningHours: 36 } }, PAGE));
  expect(await value(handlers.record({ sightings: [] }, PAGE))).toEqual({
    orders: {},
    summary: null,
    settings: { dueSoonMs: 36 * 3_600_000, rules: {}, holdContradictions: true },
  });
});

test('rows of a rules file hold for the record and the pages at once, and for neither once it is removed', async () => {
  const { browser, handlers } = desk();
  const shipBy = NOW + HOUR;
  const row = {
    countries: ['US'],
    from: new Date(NOW - DAY).toISOString().slice(0, 10),
    set: { actBy: { unit: 'days', count: 3 } },
    source: 'SC G201722390',
    confidence: 'H',
    checked: '2030-01-01',
  };
  const daysToAct = async () => {
    const { orders, settings } = await value(handlers.record({ sightings: [sighting(1, { shipBy })] }, PAGE));
    const { actBy } = orders[orderId(1)]?.deadlines ?? {};
    return [actBy ? Math.round((actBy.at - shipBy) / DAY) : null, settings.rules];
  };
  expect(await daysToAct()).toEqual([7, {}]);
  const file = { format: 'cr-guard-rules', version: 1, name: 'Mend', date: '2030-01-01', rules: [row] };
  await keepRulesFile(rulesFileSchema.parse(file), browser.api.storage);
  expect(await daysToAct()).toEqual([3, { [US.marketplace]: { rows: [row] } }]);
  await removeRulesFile(browser.api.storage);
  expect(await daysToAct()).toEqual([7, {}]);
});

test('orders of several marketplaces in one list each come back with their own facts', async () => {
  const { handlers } = desk();
  const sightings = [sighting(1, { shipBy: NOW }), sighting(2, { status: 'pending' }, { scope: DE })];
  const { orders } = await value(handlers.record({ sightings }, PAGE));
  expect(Object.keys(orders).sort()).toEqual([orderId(1), orderId(2)]);
});

test('a list that was read to its end shows in the coverage', async () => {
  const { handlers } = desk();
  const list = { scope: US, list: 'all', from: NOW - 9 * DAY, until: NOW + 1, rowsSeen: 1, total: 1, at: NOW } as const;
  const { summary } = await value(handlers.record({ sightings: [sighting(1)], listReadings: [list] }, PAGE));
  expect(summary).toMatchObject({ daysCovered: 7, days: 7 });
});

test('the popup gets everything in one answer, with the pages to open on the host where the seller was last', async () => {
  const { handlers } = desk();
  expect(await value(handlers.popup({}, POPUP))).toMatchObject({ scopes: [], view: null, damaged: 0 });
  const late = sighting(1, { shipBy: NOW - HOUR }, { scope: DE });
  const unknown = sighting(2, { status: 'canceled' }, { scope: DE, seenAt: NOW + 1 });
  await value(handlers.record({ sightings: [late, unknown] }, PAGE));
  await value(handlers.record({ sightings: [sighting(3, {}, { seenAt: NOW - DAY })] }, POPUP));

  const { scopes, view } = await value(handlers.popup({}, POPUP));
  expect(scopes).toEqual([DE, US]);
  expect(view).toMatchObject({
    scope: DE,
    now: NOW,
    zone: 'Europe/Berlin',
    target: { rate: 0.025, isOwn: false },
    figures: { now: { numerator: 0, denominator: 2, unknown: 1 } },
    due: [
      {
        orderId: orderId(1),
        tokens: ['late'],
        deadlines: { shipBy: NOW - HOUR },
        address: `https://sellercentral-europe.amazon.com/orders-v3/order/${orderId(1)}`,
      },
    ],
    dueCount: 1,
    unknown: [{ orderId: orderId(2) }],
    unknownCount: 1,
    official: null,
  });
  expect((await value(handlers.popup({ scope: US }, POPUP))).view).toMatchObject({ scope: US, unknownCount: 0 });
});

test("the seller's word settles a cancellation of unknown cause", async () => {
  const { handlers, changes } = desk();
  await value(handlers.record({ sightings: [sighting(1, { status: 'canceled' }), sighting(2)] }, PAGE));
  await value(handlers.stateCause({ scope: US, orderId: orderId(1), cause: 'seller' }, POPUP));
  expect((await value(handlers.popup({}, POPUP))).view).toMatchObject({
    figures: { now: { numerator: 1, unknown: 0 } },
    unknown: [],
  });
  expect(changes()).toBe(2);
});

test('that the buyer asked in a message is kept, and can be taken back', async () => {
  const { browser, handlers, ledger } = desk();
  await value(handlers.record({ sightings: [sighting(1)] }, PAGE));
  for (const asked of [true, false]) {
    browser.now += 1;
    await value(handlers.askedByMessage({ scope: US, orderId: orderId(1), asked }, PAGE));
    expect(await got(ledger.factsOf(US, [orderId(1)]))).toMatchObject([{ facts: { askedByMessage: asked } }]);
  }
});

test("Amazon's own figure is kept, and ours comes back to stand beside it", async () => {
  const { handlers } = desk();
  await value(handlers.record({ sightings: [sighting(1), sighting(2)] }, PAGE));
  const figure = { scope: US, rate: 0.01, numerator: 1, denominator: 100, seenAt: NOW };
  expect(await value(handlers.officialFigure(figure, PAGE))).toMatchObject({
    summary: { rate: 0, numerator: 0, denominator: 2 },
    fullDays: { numerator: 0, denominator: 2 },
  });
  expect((await value(handlers.popup({}, POPUP))).view?.official).toEqual(figure);
});

test('a pasted e-mail leads to its order, and says which ids it does not know', async () => {
  const { handlers } = desk();
  await value(handlers.record({ sightings: [sighting(1)] }, { host: 'sellercentral.amazon.ca' }));
  const text = `Hello Shop, order ${orderId(1)} and (${orderId(9)}) and ${orderId(1)} again`;
  expect(await value(handlers.findOrder({ text }, POPUP))).toEqual({
    onRecord: [
      { orderId: orderId(1), scope: US, address: `https://sellercentral.amazon.ca/orders-v3/order/${orderId(1)}` },
    ],
    notOnRecord: [orderId(9)],
  });
  expect(await value(handlers.findOrder({ text: 'nothing' }, POPUP))).toEqual({ onRecord: [], notOnRecord: [] });
});

test('settings are told, and changed field by field', async () => {
  const { handlers } = desk();
  const before = await value(handlers.settings({}, POPUP));
  const after = await value(handlers.settings({ patch: { warningHours: 48 } }, POPUP));
  expect(after).toEqual({ ...before, warningHours: 48 });
  await value(handlers.record({ sightings: [sighting(1, { shipBy: NOW + 40 * HOUR })] }, PAGE));
  expect((await value(handlers.popup({}, POPUP))).view?.due).toMatchObject([{ tokens: ['due-soon'] }]);
});

test('a rule of the seller counts the whole record anew, also where that was cut off once', async () => {
  const { context, handlers, ledger } = desk();
  // Cancelled late by Amazon under the rule's act-by, but not under one that is a month away.
  const shipBy = NOW - 10 * DAY;
  const facts = { shipBy, purchasedAt: NOW - DAY };
  await value(handlers.record({ sightings: [sighting(1, facts, { seenAt: NOW - HOUR })] }, PAGE));
  await value(
    handlers.record({ sightings: [sighting(1, { ...facts, status: 'canceled', canceledBy: 'amazon' })] }, PAGE),
  );
  const counted = async () => (await value(handlers.popup({}, POPUP))).view?.figures.now;
  expect(await counted()).toMatchObject({ numerator: 1, unknown: 0 });
  const rules = { ATVPDKIKX0DER: { actBy: { unit: 'days', count: 60 } } } as const;
  await value(handlers.settings({ patch: { rules } }, POPUP));
  const cutOff = async (...args: Parameters<typeof ledger.recount>) => {
    await ledger.recount(...args);
    return { ok: false, error: { kind: 'full', words: '', detail: '' } } as const;
  };
  await wake({ ...context, ledger: { ...ledger, recount: cutOff } });
  await value(handlers.settings({ patch: { rules: {} } }, POPUP));
  await wake(context);
  expect(await counted()).toMatchObject({ numerator: 1, unknown: 0 });
  await value(handlers.settings({ patch: { rules } }, POPUP));
  await wake(context);
  expect(await counted()).toMatchObject({ numerator: 0, unknown: 1 });
});

test('orders are kept as long as the seller says', async () => {
  const { browser, context, handlers, ledger } = desk();
  await value(handlers.record({ sightings: [sighting(1)] }, PAGE));
  browser.now = NOW + 100 * DAY;
  await pruneRecord(context);
  expect(await got(ledger.factsOf(US, [orderId(1)]))).toHaveLength(1);
  await value(handlers.settings({ patch: { retentionDays: 90 } }, POPUP));
  await pruneRecord(context);
  expect(await got(ledger.factsOf(US, [orderId(1)]))).toEqual([]);
});

test('a full disk is told as what it is', async () => {
  const { context } = desk();
  const full = {
    ok: false,
    error: { kind: 'full', words: 'The disk is full.', detail: 'QuotaExceededError' },
  } as const;
  const handlers = createHandlers({ ...context, ledger: { ...context.ledger, record: async () => full } }, () => {});
  expect(await handlers.record({ sightings: [sighting(1)] }, PAGE)).toEqual(
    failure('record-full', 'The disk is full. (QuotaExceededError)'),
  );
});
