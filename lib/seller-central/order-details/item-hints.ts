import { labelledText, readTexts } from '../manage-orders/row-text.ts';
import { normalizeText } from '../page-text/normalize-text.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { allIn, attributeOf, closestTo } from '../unshadowed.ts';
import { ITEM_ID_NAMES, ITEM_ROW, PRODUCT_LINK, PRODUCT_NAME } from './selectors.ts';

/** What a part of a page says of the one item that it is about. */
export interface ItemHints {
  readonly itemId?: string;
  readonly asin?: string;
  readonly sku?: string;
  /** The product's title; to match it on this page only, never to keep. */
  readonly title?: string;
  /** Where it stands. */
  readonly element: Element;
}

const ASIN = /^[A-Z0-9]{10}$/;
/** Order item ids have 14 digits, 15 since 2024 (policy D3: M). */
const ITEM_ID = /(?<!\d)\d{14,15}(?!\d)/g;

/** Reads the item that a part of a page names; null where it names none or several. */
export function readItemHints(element: Element, language: PageLanguage | null): ItemHints | null {
  const { all } = readTexts(element);
  const labelled = (label: 'asin' | 'sku') => labelledText(all, label, language);
  const links = [...allIn(element, PRODUCT_LINK)];
  const asins = [...links.map(asinOfLink), ...labelled('asin'), ...attributesIn(element, 'data-asin')];
  const names = [...allIn(element, PRODUCT_NAME), ...links].map((name) => name.textContent?.trim() ?? '');
  const found = {
    itemId: distinct(
      ITEM_ID_NAMES.flatMap((name) => attributesIn(element, name)).flatMap((text) => text.match(ITEM_ID) ?? []),
    ),
    asin: distinct(asins.filter((asin) => ASIN.test(asin))),
    sku: distinct([...labelled('sku'), ...attributesIn(element, 'data-sku')]),
    title: distinct(names.filter((name) => name !== '')),
  };
  const isSeveral = [found.itemId, found.asin, found.sku].some((values) => values.length > 1);
  const known = Object.entries(found).flatMap(([name, [value]]) => (value ? [[name, value.slice(0, 500)]] : []));
  return isSeveral || known.length === 0 ? null : { ...Object.fromEntries(known), element };
}

/** The best name that hints give an item; null where they give none that lasts. */
export function itemKey({ itemId, sku, asin, title }: ItemHints): string | null {
  return itemId ?? sku ?? asin ?? (title ? normalizeText(title) : null);
}

/** The row of a table or list around an element. */
export function itemRow(element: Element): Element | null {
  return closestTo(element, ITEM_ROW);
}

function asinOfLink(link: Element): string {
  return /\/(?:dp|gp\/product)\/([A-Z0-9]{10})(?![A-Z0-9])/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
}

function attributesIn(element: Element, name: string): string[] {
  return [element, ...allIn(element, `[${name}]`)].flatMap((part) => attributeOf(part, name) ?? []);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
