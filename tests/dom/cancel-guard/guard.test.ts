// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { startCancelOrder } from '../../../entrypoints/cancel-order.content/start.tsx';
import { guardWords } from '../../../lib/i18n/guard/index.ts';
import { repliesWords } from '../../../lib/i18n/replies/index.ts';
import { unreadWords } from '../../../lib/i18n/unread/index.ts';
import { CANCEL_FORM } from '../../../lib/seller-central/cancel-order/whole-form.ts';
import { lookupIn } from '../lookup-in.ts';
import { giveBrowserParts, nextFrame, until } from '../overlay/browser-parts.ts';
import { show } from '../seller-central/manage-orders/saved-page.ts';

vi.hoisted(() => {
  // An extension whose background never answers.
  const silent = { runtime: { id: 'cr-guard', sendMessage: () => Promise.resolve() } };
  Object.assign(globalThis, { browser: silent, chrome: silent });
});
giveBrowserParts();

const ORDER = '114-1000000-0000001';
const REQUEST = '<p class="buyer-requested-cancel-banner">The buyer requested to cancel this order.</p>';
const lookup = lookupIn('en');
const words = {
  language: 'en',
  t: guardWords('en', lookup),
  replies: repliesWords('en', lookup),
  unread: unreadWords('en', lookup),
};

let visit = new AbortController();
afterEach(() => {
  visit.abort();
  visit = new AbortController();
});

/** Starts the guard on a cancel page that is made of what stands in it; what it says once it has read the order. */
async function guardOn(content: string, arrange = () => {}): Promise<string> {
  show(
    `<!doctype html><html lang="en-US"><body><h1>Cancel order ${ORDER}</h1>${content}</body></html>`,
    `https://sellercentral.amazon.com/orders-v3/order/${ORDER}/cancel-order`,
  );
  arrange();
  startCancelOrder({ url: new URL(location.href), startedAt: Date.now(), signal: visit.signal }, CANCEL_FORM, words);
  await until(() => Boolean(guard()?.querySelector('[data-testid="verdict"]')));
  return guard()?.textContent ?? '';
}
const guard = () => document.querySelector('crg-cancel-guard')?.shadowRoot ?? null;

const formOf = (quantity: string) => `<form><select><option value="">Select a reason</option>
  <option value="NoInventory">No inventory</option><option value="BuyerCanceled">Buyer canceled</option></select>
  <table><tbody><tr><td>SKU: L-1</td><td>${quantity}</td></tr></tbody></table></form>`;

const WHOLE = `<label><input type="radio" name="x" value="1" checked> Cancel entire order</label>
  <label><input type="radio" name="x" value="2"> Cancel items</label>`;

test.each([
  ['names no limit is the seller’s to check, and the guard says so before the submit', '', '', true],
  ['names its limit is set, and nothing is said of it', 'max="3"', '', false],
  ['names no limit does not matter where the whole order is cancelled', '', WHOLE, false],
])('a quantity box that %s', async (_, limit, above, isTold) => {
  const said = await guardOn(REQUEST + above + formOf(`<input type="number" value="1" ${limit}>`));
  expect(said.includes(words.t('warn_quantity_left'))).toBe(isTold);
});

test('a form that the page draws anew inside a shadow root is read in the next frame', async () => {
  let shadow: ShadowRoot | undefined;
  const draw = (limit: string) => {
    shadow ??= document.querySelector('main')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = formOf(`<input type="number" value="1" ${limit}>`);
  };
  expect(await guardOn(`${REQUEST}<main></main>`, () => draw('max="3"'))).not.toContain(words.t('warn_quantity_left'));
  draw('');
  // Sooner than the record is asked again, which would be a reason to look of its own.
  await nextFrame();
  await nextFrame();
  expect(guard()?.textContent).toContain(words.t('warn_quantity_left'));
});
