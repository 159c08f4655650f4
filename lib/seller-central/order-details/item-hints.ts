import { labelledText, readTexts } from '../manage-orders/row-text.ts';
import { type LabelKey, labelOf } from '../page-text/match-words.ts';
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
/** An ASIN that stands in a text without a label: those of all goods but books begin so. */
const BARE_ASIN = /(?<![A-Z0-9])B0[A-Z0-9]{8}(?![A-Z0-9])/g;
/** Order item ids have 14 digits, 15 since 2024 (policy D3: M). */
const ITEM_ID = /(?<!\d)\d{14,15}(?!\d)/g;

/** Reads the item that a part of a page names; null where it names none or several. */
export function readItemHints(element: Element, language: PageLanguage | null): ItemHints | null {
  const { all } = readTexts(element);
  const labelled = (label: 'asin' | 'sku') => [
    ...labelledText(all, label, language),
    ...headedText(element, label, language),
  ];
  const links = [...allIn(element, PRODUCT_LINK)];
  const told = [...links.map(asinOfLink), ...labelled('asin'), ...attributesIn(element, 'data-asin')].filter((asin) =>
    ASIN.test(asin),
  );
  const asins = told.length > 0 ? told : all.flatMap(({ text }) => text.match(BARE_ASIN) ?? []);
  const names = [...allIn(element, PRODUCT_NAME), ...links].map((name) => name.textContent?.trim() ?? '');
  const found = {
    itemId: distinct(
      ITEM_ID_NAMES.flatMap((name) => attributesIn(element, name)).flatMap((text) => text.match(ITEM_ID) ?? []),
    ),
    asin: distinct(asins),
    sku: distinct([...labelled('sku'), ...attributesIn(element, 'data-sku')]),
    title: distinct(names.filter((name) => name !== '')),
  };
  const isSeveral = [found.itemId, found.asin, found.sku].some((values) => values.length > 1);
  const known = Object.entries(found).flatMap(([name, [value]]) => (value ? [[name, value.slice(0, 500)]] : []));
  return isSeveral || known.length === 0 ? null : { ...Object.fromEntries(known), element };
}

/** What a row of a table says in the columns whose heading is the label. */
function headedText(row: Element, label: LabelKey, language: PageLanguage | null): string[] {
  if (!(row instanceof HTMLTableRowElement)) return [];
  const heads = [...(row.closest('table')?.tHead?.rows ?? [])].findLast(
    ({ cells }) => cells.length === row.cells.length,
  );
  return [...(heads?.cells ?? [])].flatMap((head, index) => {
    const heading = labelOf(head.textContent.trim(), language);
    const text = row.cells[index]?.textContent.trim();
    return text && heading?.rest === '' && heading.keys.includes(label) ? [text] : [];
  });
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
