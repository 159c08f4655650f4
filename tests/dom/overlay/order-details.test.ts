// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { startOrderDetails } from '../../../entrypoints/order-details.content/start.tsx';
import pageReader from '../../../entrypoints/page-reader.content.ts';
import { guardWords } from '../../../lib/i18n/guard/index.ts';
import { overlayWords } from '../../../lib/i18n/overlay/index.ts';
import { repliesWords } from '../../../lib/i18n/replies/index.ts';
import { unreadWords } from '../../../lib/i18n/unread/index.ts';
import { pageAdditions } from '../../../lib/seller-central/page-additions.ts';
import { withEarlyReader } from '../../../lib/seller-central/page-reader.ts';
import { show } from '../seller-central/manage-orders/saved-page.ts';
import { giveBrowserParts, nextFrame, until } from './browser-parts.ts';

const asked = vi.hoisted(() => {
  const asked: { readonly request: { readonly sightings?: readonly { readonly orderId: string }[] } }[] = [];
  const onChanged = { addListener: () => {}, removeListener: () => {} };
  const silent = {
    runtime: { id: 'cr-guard', sendMessage: async (message: (typeof asked)[0]) => void asked.push(message) },
    storage: { onChanged },
  };
  Object.assign(globalThis, { browser: silent, chrome: silent });
  return asked;
});
giveBrowserParts();

const words = {
  language: 'en',
  t: overlayWords('en', (key) => key),
  guard: guardWords('en', (key) => key),
  replies: repliesWords('en', (key) => key),
  unread: unreadWords('en', (key) => key),
};
const note = () => document.querySelector('crg-order-note');
const said = () => note()?.shadowRoot?.querySelector('.theme')?.textContent ?? '';

function start(id: string, body: string): AbortController {
  show(
    `<!doctype html><html lang="en-US"><div id="myo-layout"><h1 data-test-id="order-details-label">Order details</h1>
      <span data-test-id="order-id-value">${id}</span>${body}</div></html>`,
    `https://sellercentral.amazon.in/orders-v3/order/${id}`,
  );
  const leaving = new AbortController();
  Reflect.apply(pageReader.main, pageReader, []);
  withEarlyReader((reader) =>
    startOrderDetails({ url: new URL(location.href), startedAt: Date.now(), signal: leaving.signal }, reader, words),
  );
  return leaving;
}

test('the note has its room before the rules file is known, and tells nothing of the order until then', async () => {
  const leaving = start('114-1000000-0000001', '<span data-test-id="item-status-label">Shipped</span>');
  await until(() => note() !== null);
  await nextFrame();
  const early = said();
  expect(document.documentElement.dataset.crgHealth).toBe('waiting');
  pageAdditions.provide({ selectors: [], words: [], requests: [] });
  await until(() => said() !== early);
  leaving.abort();
  await nextFrame();
  expect(note()).toBeNull();
});

test('of a page that tells nothing of its order but its id, the record is asked all the same', async () => {
  const id = '114-1000000-0000002';
  const leaving = start(id, '');
  await until(() => asked.some(({ request }) => request.sightings?.[0]?.orderId === id));
  leaving.abort();
});
