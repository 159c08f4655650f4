// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { DE, ES, JP, SAVED, US } from './saved-facts.ts';
import { factsOf, readSaved } from './saved-page.ts';

test.each(Object.keys(SAVED))('every fact of every row of %s is read, and nothing else', (name) => {
  const reading = readSaved(name);
  expect({ layer: reading.list?.layer, language: reading.language, rows: factsOf(reading) }).toEqual(SAVED[name]);
  expect(reading).toMatchObject({ emptiness: 'not-empty', signedOut: false });
});

test.each([
  ['2026-11-en-us-test-ids', { account: 'Quillfeather Goods', marketplace: US, marketplaceFrom: 'switcher' }],
  ['2025-06-de-classes', { account: 'Quillfeather Goods', marketplace: DE, marketplaceFrom: 'switcher' }],
  ['2026-11-es-divs', { account: 'Quillfeather Goods', marketplace: ES, marketplaceFrom: 'switcher' }],
  ['2026-11-zh-single', { account: '羽毛百货', marketplace: US, marketplaceFrom: 'switcher' }],
  ['2026-11-ja-text-only', { account: '', marketplace: JP, marketplaceFrom: 'address' }],
])('%s names its account and marketplace, or the address does', (name, scope) => {
  expect(readSaved(name).scope).toEqual({ ...scope, accountLost: false });
});

test('a half-filled list gives what stands in it and leaves the rest out', () => {
  const reading = readSaved('2025-11-en-us-half-filled');
  const known = { fulfillment: 'seller', marketplace: US };
  expect(factsOf(reading)).toEqual([
    { orderId: null },
    { orderId: '114-1000000-0000002', ...known },
    { orderId: '114-1000000-0000003', ...known, status: 'unshipped', shipBy: '2026-11-27T07:59:59.000Z' },
  ]);
  expect(reading.emptiness).toBe('not-empty');
});

test.each(['2025-11-en-us-empty', '2026-11-ja-empty-count'])('%s calls itself empty', (name) => {
  expect(readSaved(name)).toMatchObject({ rows: [], emptiness: 'empty', signedOut: false });
});

test('a sign-in form at the address of the list is not a list, whatever else stands there', () => {
  expect(readSaved('2026-09-sign-in')).toMatchObject({ list: null, rows: [], signedOut: true });
});

test('what a seller or a buyer wrote is no sign of an order, its status, its dates or a request', () => {
  expect(factsOf(readSaved('2026-11-en-us-hostile'))).toEqual([
    {
      orderId: '114-1000000-0000001',
      marketplace: US,
      status: 'unshipped',
      fulfillment: 'seller',
      purchasedAt: '2026-11-19T23:52:00.000Z',
      shipBy: '2026-11-27T07:59:59.000Z',
      items: [{ sku: `<img src=x onerror="document.title='taken'">` }],
    },
    {
      orderId: '114-1000000-0000002',
      marketplace: US,
      status: 'unshipped',
      fulfillment: 'seller',
      shipBy: '2026-11-28T07:59:59.000Z',
    },
    {
      // Its class says shipped and its text unshipped: neither is believed.
      orderId: '114-1000000-0000003',
      marketplace: US,
      fulfillment: 'seller',
      shipBy: '2026-11-28T07:59:59.000Z',
    },
  ]);
});
