// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { encode, OBSERVED, type ObservedResponse } from '../../../lib/page-tap/protocol.ts';
import { listen, openPage } from './tapped-page.ts';

const ORIGIN = 'https://sellercentral.amazon.com';
const RESPONSE: ObservedResponse = {
  url: `${ORIGIN}/orders-api/search`,
  status: 200,
  contentType: 'application/json',
  body: '{"orders":[]}\n',
  at: 1_700_000_000_000,
};

openPage(ORIGIN);
let overlay: ReturnType<typeof listen>;
afterEach(() => overlay.stop());

const say = (detail: unknown) => document.dispatchEvent(new CustomEvent(OBSERVED, { detail }));
const claim = (change: object, number = 1) => say(encode({ ...RESPONSE, ...change }, number));

test('a response arrives as it was sent, line feeds in its body included', () => {
  overlay = listen();
  claim({});
  expect(overlay.copies).toEqual([RESPONSE]);
});

test.for([
  [undefined],
  [null],
  [7],
  [{ ...RESPONSE }],
  [''],
  ['{}'],
  ['\n'],
  ['{}\n{}'],
  ['null\n'],
  ['[]\n'],
  ['{"__proto__":{"number":1}}\n'],
])('a forged event that holds %j is ignored', ([detail]) => {
  overlay = listen();
  say(detail);
  document.dispatchEvent(new Event(OBSERVED));
  expect(overlay.copies).toEqual([]);
});

test.for([
  { url: 'https://elsewhere.example/orders-api/search' },
  { url: 'orders-api/search' },
  { url: 5 },
  { status: '200' },
  { status: 7 },
  { contentType: null },
  { at: -1 },
  { at: 'now' },
  { body: 'x'.repeat(8_000_001) },
])('a response with an impossible part is ignored', (change) => {
  overlay = listen();
  claim(change);
  expect(overlay.copies).toEqual([]);
});

test('a time ahead of the clock becomes the present', () => {
  overlay = listen();
  claim({ at: 9e15 });
  expect(overlay.copies[0]?.at).toBeLessThanOrEqual(Date.now());
});

test('what was heard is not heard again', () => {
  overlay = listen();
  claim({}, 1);
  claim({}, 2);
  claim({}, 1);
  claim({}, 2);
  expect(overlay.copies).toHaveLength(2);
});
