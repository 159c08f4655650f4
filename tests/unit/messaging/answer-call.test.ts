import { expect, test } from 'vitest';
import { type Audience, answerCall, type Sender } from '../../../lib/messaging/answer-call.ts';
import { type Handlers, PAGE_CALLS, type REQUESTS } from '../../../lib/messaging/protocol.ts';
import { failure } from '../../../lib/messaging/result.ts';

const audience: Audience = {
  id: 'cr-guard',
  ownPages: 'chrome-extension://cr-guard/',
  hosts: ['sellercentral.amazon.com', 'sellercentral.amazon.de'],
};
const popup: Sender = { id: 'cr-guard', url: 'chrome-extension://cr-guard/popup.html' };
const page: Sender = { id: 'cr-guard', url: 'https://sellercentral.amazon.de/orders-v3/mfn/unshipped?page=1' };

/** Each handler answers with what reached it. */
const reached = async (...what: unknown[]) => failure('failed', JSON.stringify(what));
const handlers: Handlers = {
  record: reached,
  popup: reached,
  stateCause: reached,
  askedByMessage: reached,
  cancelOutlook: reached,
  cancelAttempt: reached,
  cancelResult: reached,
  officialFigure: reached,
  findOrder: reached,
  settings: reached,
};

const call = (message: unknown, sender: Sender = popup) => answerCall(message, sender, audience, handlers);
const refusal = (code: string) => ({ ok: false, error: { code } });
const RECORD = { call: 'record', request: { sightings: [] } };

test('a page of ours may make every call, a script on a page those that pages need', async () => {
  const scope = { account: '', marketplace: 'ATVPDKIKX0DER' };
  const requests = {
    record: { sightings: [] },
    popup: {},
    stateCause: { scope, orderId: '111-0000001-1234567', cause: 'seller' },
    askedByMessage: { scope, orderId: '111-0000001-1234567', asked: true },
    cancelOutlook: { scope, orderId: '111-0000001-1234567' },
    cancelAttempt: { scope, orderId: '111-0000001-1234567', at: 1, reason: 'NoInventory', isExempt: false },
    cancelResult: { scope, orderId: '111-0000001-1234567', isDone: true },
    officialFigure: { scope, rate: 0.01, seenAt: 1 },
    findOrder: { text: '' },
    settings: {},
  } satisfies Record<keyof typeof REQUESTS, unknown>;
  for (const [name, request] of Object.entries(requests)) {
    expect(await call({ call: name, request })).toEqual(failure('failed', JSON.stringify([request, { host: null }])));
    const isForPages = PAGE_CALLS.some((allowed) => allowed === name);
    expect(await call({ call: name, request }, page)).toEqual(
      isForPages
        ? failure('failed', JSON.stringify([request, { host: 'sellercentral.amazon.de' }]))
        : failure('not-allowed', `No page may call ${name}.`),
    );
  }
});

test.each<[string, Sender]>([
  ['another extension', { ...popup, id: 'other' }],
  ['a sender without an id', { url: popup.url }],
  ['a sender without an address', { id: 'cr-guard' }],
  ["another extension's page that bears our name", { id: 'cr-guard', url: 'chrome-extension://other/cr-guard/' }],
  ['a page of another site', { id: 'cr-guard', url: 'https://example.com/sellercentral.amazon.com' }],
  ['a host that only begins like one', { id: 'cr-guard', url: 'https://sellercentral.amazon.com.example.com/' }],
  ['a host with a name in front', { id: 'cr-guard', url: 'https://sellercentral.amazon.com@example.com/' }],
  ['a page without encryption', { id: 'cr-guard', url: 'http://sellercentral.amazon.com/orders-v3' }],
  ['something that is no address', { id: 'cr-guard', url: 'sellercentral.amazon.com' }],
])('%s gets no answer but that it may not call', async (_, sender) => {
  expect(await call(RECORD, sender)).toMatchObject(refusal('not-allowed'));
});

test.each<[unknown, string]>([
  [null, 'message:'],
  ['record', 'message:'],
  [{}, 'call:'],
  [{ call: 'constructor', request: {} }, 'call:'],
  [{ call: 'fetch', request: {} }, 'call:'],
  [{ ...RECORD, more: 1 }, 'message:'],
  [{ call: 'record', request: {} }, 'record: sightings:'],
  [{ call: 'record', request: { sightings: [{ orderId: '1' }] } }, 'record: sightings[0].orderId:'],
  [{ call: 'findOrder', request: { text: 7 } }, 'findOrder: text:'],
  [{ call: 'popup', request: { scope: { account: '', marketplace: 'X' } } }, 'popup: scope.marketplace:'],
  [
    { call: 'settings', request: { patch: { warningHours: 0 } } },
    'settings: patch.warningHours: must be a whole number from 1 to 240',
  ],
  [
    { call: 'settings', request: { patch: { rules: { A1PA6795UKMFR9: { target: 25 } } } } },
    'settings: patch.rules.A1PA6795UKMFR9.target: must be under 1, as 0.025 for 2.5 %',
  ],
])('%j is refused, with the place that is wrong', async (message, place) => {
  const answer = await call(message);
  expect(answer).toMatchObject(refusal('malformed'));
  expect(answer.ok ? '' : answer.error.message).toContain(place);
});

test('personal data that a reader let slip does not pass the border', async () => {
  const sighting = {
    orderId: '111-0000001-1234567',
    scope: { account: 'Shop', marketplace: 'ATVPDKIKX0DER' },
    source: 'page-dom',
    seenAt: 1,
    facts: { status: 'unshipped', buyerName: 'Ada Byron' },
    items: [{ sku: 'S', giftMessage: 'Happy birthday, Ada' }],
  };
  expect(JSON.stringify(await call({ call: 'record', request: { sightings: [sighting] } }, page))).not.toContain('Ada');
});

test('a fault of ours comes back as one, and the next call is answered', async () => {
  const faulty: Handlers = { ...handlers, popup: () => Promise.reject(new TypeError('x is undefined')) };
  expect(await answerCall({ call: 'popup', request: {} }, popup, audience, faulty)).toEqual(
    failure('failed', 'popup: TypeError: x is undefined'),
  );
});
