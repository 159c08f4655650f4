// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { factsOf, readSaved } from './saved-page.ts';

const US = 'ATVPDKIKX0DER';
const UK = 'A1F83G8C2ARO7P';
const DE = 'A1PA6795UKMFR9';
const FR = 'A13V1IB3VIYZZH';
const IT = 'APJ6JRA9NG5V4';
const ES = 'A1RKKUPIHCS9HS';
const JP = 'A1VC38T7YXB528';

const SAVED: Readonly<Record<string, { layer: string; language: string; rows: readonly object[] }>> = {
  '2026-11-en-us-test-ids': {
    layer: 'known-table',
    language: 'en-US',
    rows: [
      {
        orderId: '114-1000000-0000001',
        marketplace: US,
        status: 'unshipped',
        fulfillment: 'seller',
        purchasedAt: '2026-11-19T23:52:00.000Z',
        shipBy: '2026-11-27T07:59:59.000Z',
        items: [{ sku: 'QP-SKIL-1025', asin: 'B000000001', quantityOrdered: 2 }],
      },
      {
        orderId: '114-1000000-0000002',
        marketplace: US,
        status: 'unshipped',
        fulfillment: 'seller',
        purchasedAt: '2026-11-18T19:05:00.000Z',
        shipBy: '2026-11-26T07:59:59.000Z',
        buyerRequest: { reason: 'Order Created by Mistake' },
        items: [{ sku: 'LF-DESK-BK', quantityOrdered: 1 }],
      },
      {
        orderId: '114-1000000-0000003',
        marketplace: US,
        status: 'pending',
        fulfillment: 'seller',
        purchasedAt: '2026-11-20T16:00:00.000Z',
      },
      {
        orderId: '114-1000000-0000004',
        marketplace: US,
        status: 'canceled',
        fulfillment: 'seller',
        purchasedAt: '2026-11-11T08:30:00.000Z',
        shipBy: '2026-11-14T07:59:59.000Z',
      },
    ],
  },
  '2026-11-en-gb-headings': {
    layer: 'known-table',
    language: 'en',
    rows: [
      {
        orderId: '204-1000000-0000001',
        marketplace: UK,
        status: 'unshipped',
        fulfillment: 'seller',
        purchasedAt: '2026-12-07T15:20:00.000Z',
        shipBy: '2026-12-09T23:59:59.000Z',
        items: [{ sku: 'TW-MAT-SL' }],
      },
      {
        orderId: '204-1000000-0000002',
        marketplace: UK,
        status: 'canceled',
        fulfillment: 'seller',
        purchasedAt: '2026-12-04T23:59:00.000Z',
        shipBy: '2026-12-08T23:59:59.000Z',
      },
    ],
  },
  '2025-06-de-classes': {
    layer: 'known-table',
    language: 'de-DE',
    rows: [
      {
        orderId: '302-1000000-0000001',
        marketplace: DE,
        status: 'unshipped',
        fulfillment: 'seller',
        purchasedAt: '2025-06-12T13:20:00.000Z',
        shipBy: '2025-06-16T21:59:59.000Z',
        buyerRequest: {},
        items: [{ sku: 'QP-SKIL-1025', quantityOrdered: 1 }],
      },
      {
        orderId: '302-1000000-0000002',
        marketplace: DE,
        status: 'unshipped',
        fulfillment: 'seller',
        purchasedAt: '2025-06-09T22:05:00.000Z',
        shipBy: '2025-06-14T21:59:59.000Z',
      },
    ],
  },
  '2026-11-fr-words': {
    layer: 'known-table',
    language: 'fr-FR',
    rows: [
      {
        orderId: '402-1000000-0000001',
        marketplace: FR,
        status: 'unshipped',
        fulfillment: 'seller',
        purchasedAt: '2026-11-19T14:20:00.000Z',
        shipBy: '2026-11-26T22:59:59.000Z',
        buyerRequest: { reason: 'Article trouvé moins cher' },
        items: [{ sku: 'OV-NOTE-A5', quantityOrdered: 3 }],
      },
      {
        orderId: '402-1000000-0000002',
        marketplace: FR,
        status: 'pending',
        purchasedAt: '2026-11-19T07:05:00.000Z',
      },
    ],
  },
  '2025-06-it-fba': {
    layer: 'known-table',
    language: 'it-IT',
    rows: [
      {
        orderId: '403-1000000-0000001',
        marketplace: IT,
        status: 'shipped',
        fulfillment: 'amazon',
        purchasedAt: '2026-11-19T14:20:00.000Z',
        items: [{ sku: 'SM-CNDL-FC' }],
      },
      {
        orderId: '403-1000000-0000002',
        marketplace: IT,
        status: 'pending',
        fulfillment: 'amazon',
        purchasedAt: '2026-11-19T08:00:00.000Z',
      },
      {
        orderId: '403-1000000-0000003',
        marketplace: IT,
        status: 'shipped',
        fulfillment: 'amazon',
        purchasedAt: '2026-11-15T08:00:00.000Z',
      },
    ],
  },
  '2026-11-es-divs': {
    layer: 'repeating-elements',
    language: 'es-ES',
    rows: [
      {
        orderId: '404-1000000-0000001',
        marketplace: ES,
        status: 'unshipped',
        fulfillment: 'seller',
        purchasedAt: '2026-11-19T14:20:00.000Z',
        shipBy: '2026-11-26T22:59:59.000Z',
      },
      {
        orderId: '404-1000000-0000002',
        marketplace: ES,
        status: 'unshipped',
        fulfillment: 'seller',
        purchasedAt: '2026-11-18T07:20:00.000Z',
        shipBy: '2026-11-21T22:59:59.000Z',
        buyerRequest: {},
      },
    ],
  },
  '2026-11-ja-text-only': {
    layer: 'any-table',
    language: 'ja',
    rows: [
      {
        // A buyer called "Pending" and a status "Unshipped" in a layout that tells neither apart: no status is read.
        orderId: '249-1000000-0000001',
        marketplace: JP,
        fulfillment: 'seller',
        purchasedAt: '2026-11-19T14:45:00.000Z',
        shipBy: '2026-11-26T14:59:59.000Z',
      },
      {
        orderId: '249-1000000-0000002',
        marketplace: JP,
        status: 'unshipped',
        fulfillment: 'seller',
        purchasedAt: '2026-11-19T13:45:00.000Z',
        shipBy: '2026-11-27T14:59:59.000Z',
        buyerRequest: { reason: '間違えて注文した' },
      },
      {
        orderId: '249-1000000-0000003',
        marketplace: JP,
        status: 'shipped',
        fulfillment: 'seller',
        purchasedAt: '2026-11-01T13:45:00.000Z',
      },
    ],
  },
  '2026-11-zh-single': {
    layer: 'repeating-elements',
    language: 'zh-CN',
    rows: [
      {
        orderId: '114-1000000-0000001',
        marketplace: US,
        status: 'unshipped',
        purchasedAt: '2026-11-19T23:52:00.000Z',
        shipBy: '2026-11-27T07:59:59.000Z',
        buyerRequest: {},
        items: [{ sku: 'QP-SKIL-1025', quantityOrdered: 1 }],
      },
    ],
  },
};

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
  expect(readSaved(name).scope).toEqual(scope);
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
