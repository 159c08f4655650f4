export const US = 'ATVPDKIKX0DER';
const UK = 'A1F83G8C2ARO7P';
export const DE = 'A1PA6795UKMFR9';
const FR = 'A13V1IB3VIYZZH';
const IT = 'APJ6JRA9NG5V4';
export const ES = 'A1RKKUPIHCS9HS';
export const JP = 'A1VC38T7YXB528';

/** One of the saved lists. */
export interface SavedList {
  readonly layer: string;
  readonly language: string;
  readonly rows: readonly object[];
}

/** What the saved lists say: instants as ISO texts, the one item beside the order's own facts. */
export const SAVED: Readonly<Record<string, SavedList>> = {
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
        // A buyer called "Pending" in a layout that tells the name from the status only by the label before it.
        orderId: '249-1000000-0000001',
        marketplace: JP,
        status: 'unshipped',
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
