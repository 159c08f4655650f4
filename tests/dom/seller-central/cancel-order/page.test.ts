// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findReasonControls } from '../../../../lib/seller-central/cancel-order/find-reason-controls.ts';
import { placeGuard } from '../../../../lib/seller-central/cancel-order/mounts.ts';
import { readCancelPage } from '../../../../lib/seller-central/cancel-order/read.ts';
import { readResult } from '../../../../lib/seller-central/cancel-order/read-result.ts';
import { show } from '../manage-orders/saved-page.ts';
import { defineKatal } from './katal.ts';
import { LAYOUTS, options, showForm } from './made-form.ts';

defineKatal();

test.each([
  ['<div class="a-alert-success"><h4>Order cancelled</h4></div>', 'success'],
  ['<div class="a-alert-success">Die Bestellung wurde storniert.</div>', 'success'],
  ['<kat-alert variant="success" header="注文がキャンセルされました"></kat-alert>', 'success'],
  ['<div class="a-alert-success">Memo saved</div>', null],
  ['<div class="a-alert-success" hidden>Order cancelled</div>', null],
  ['<div class="a-alert-error">The order could not be cancelled.</div>', 'failure'],
  ['<kat-alert variant="danger">Fehler</kat-alert>', 'failure'],
  ['<div class="a-alert-error"></div>', null],
  ['<div class="a-alert-success">One item canceled</div><div class="a-alert-error">One failed</div>', null],
  ['<div class="a-alert-info">The buyer has requested that this order be canceled.</div>', null],
])('%s is read as the result %s', (markup, result) => {
  document.body.innerHTML = markup;
  expect(readResult(document, false)).toBe(result);
});

test('in the place of the form an alert of success tells of the submit, whatever its words', () => {
  document.body.innerHTML = '<div class="a-alert-success"><h4>Success</h4>Your request was submitted.</div>';
  expect(readResult(document, true)).toBe('success');
  document.body.innerHTML += '<div class="a-alert-error">Something went wrong.</div>';
  expect(readResult(document, true)).toBeNull();
});

test('the page tells its order, its language, its marketplace and a request that it shows', () => {
  const banner = 'The buyer has requested that this order be canceled.';
  const page = (body: string) => `<!doctype html><html lang="en-US"><body>${body}</body></html>`;
  show(page(`<p>${banner}</p>`), 'https://sellercentral.amazon.com/orders-v3/order/114-1000000-0000001/cancel-order');
  expect(readCancelPage(document)).toMatchObject({
    orderId: '114-1000000-0000001',
    language: 'en-US',
    scope: { marketplace: 'ATVPDKIKX0DER' },
    buyerRequest: {},
    result: null,
    signedOut: false,
  });
  show(page('<p>Order 114-1000000-0000002</p>'), 'https://sellercentral.amazon.com/orders-v3/cancel-order');
  expect(readCancelPage(document)).toMatchObject({ orderId: '114-1000000-0000002', buyerRequest: null });
});

test("a request in another order's row on the page is none of this order, and one in its own row is", () => {
  const url = 'https://sellercentral.amazon.com/orders-v3/order/114-1000000-0000001/cancel-order';
  const row = (end: number) =>
    `<tr><td>114-1000000-000000${end}</td><td class="buyer-requested-cancel">Too dear</td></tr>`;
  show(`<html lang="en-US"><body><h1>114-1000000-0000001</h1><table>${row(2)}${row(3)}</table></body></html>`, url);
  expect(readCancelPage(document).buyerRequest).toBeNull();
  show(`<html lang="en-US"><body><table>${row(2)}${row(1)}</table></body></html>`, url);
  expect(readCancelPage(document).buyerRequest).toEqual({});
});

test.each(LAYOUTS)('the guard stands before the form, in the document itself: %s', (layout) => {
  showForm(layout, options());
  const guard = document.createElement('crg-cancel-guard');
  const controls = findReasonControls(document, { language: 'en', possibleReasons: null });
  for (const _ of [1, 2]) placeGuard(guard, controls, document, false);
  expect(guard.nextElementSibling).toBe(document.querySelector('form'));
  expect(document.querySelectorAll('crg-cancel-guard')).toHaveLength(1);
});

test('without a form the guard waits, and then stands before the content', () => {
  document.body.innerHTML = '<main><p>Loading</p></main>';
  const guard = document.createElement('crg-cancel-guard');
  placeGuard(guard, [], document, true);
  expect(guard.isConnected).toBe(false);
  placeGuard(guard, [], document, false);
  expect(guard.nextElementSibling).toBe(document.querySelector('main'));
});

test('on a page whose content has no known name the guard stands below the menus', () => {
  document.body.innerHTML = '<div id="navbar">Menu</div><script></script><div class="new"><p>Cancelled</p></div>';
  const guard = document.createElement('crg-cancel-guard');
  for (const _ of [1, 2]) placeGuard(guard, [], document, false);
  expect(guard.nextElementSibling).toBe(document.querySelector('.new'));
});
