import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JSDOM } from 'jsdom';
import { createListReader, type ListReading } from '../../../../lib/seller-central/manage-orders/read-list.ts';
import { createPageOrders } from '../../../../lib/seller-central/page-json/page-orders.ts';

declare const jsdom: JSDOM;

const FOLDER = join(import.meta.dirname, '../../../fixtures/pages/manage-orders');

/** The text of a saved page; its address stands in it. */
export function savedPage(name: string): string {
  return readFileSync(join(FOLDER, `${name}.html`), 'utf8');
}

/** Puts a page's markup in place of the test's document. */
export function show(html: string, url = /saved from url=(\S+)/.exec(html)?.[1] ?? ''): void {
  jsdom.reconfigure({ url });
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceWith(document.adoptNode(page.documentElement));
}

/** What a first reading of the page in the test's document finds. */
export function readShown(): ListReading {
  return createListReader(document, createPageOrders()).read(new Set());
}

export function readSaved(name: string): ListReading {
  show(savedPage(name));
  return readShown();
}

/** The facts of each row as a test writes them: instants as ISO texts, the one item beside the order's own facts. */
export function factsOf({ rows }: ListReading) {
  return rows.map(({ reading: { orderId, facts: judged, forRecord, marketplace, shipByAmbiguous } }) => {
    const { items, facts: more } = forRecord();
    const { purchasedAt, shipBy, ...facts } = { ...judged, ...more };
    return {
      orderId,
      ...facts,
      ...(purchasedAt === undefined ? {} : { purchasedAt: new Date(purchasedAt).toISOString() }),
      ...(shipBy === undefined ? {} : { shipBy: new Date(shipBy).toISOString() }),
      ...(items.length > 0 ? { items } : {}),
      ...(marketplace === null ? {} : { marketplace }),
      ...(shipByAmbiguous ? { shipByAmbiguous } : {}),
    };
  });
}
