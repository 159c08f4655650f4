import { type ItemHints, itemKey, itemRow, readItemHints } from '../order-details/item-hints.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { containsDeep, parentAcross } from './deep-dom.ts';
import type { ReasonControl } from './reason-control.ts';

/** For what each control asks its reason: the order, or one item, which its surroundings name. */
export function scopesOf(
  elements: readonly Element[],
  language: PageLanguage | null,
): Pick<ReasonControl, 'scope' | 'key'>[] {
  const hints = elements.map((element) => itemAround(element, elements, language));
  const isOrders = hints.filter((item) => item === null).length < 2;
  return hints.map((item, index) => {
    if (item === null && isOrders) return { scope: 'order', key: 'order' };
    const scope = item ?? { element: elements[index] ?? document.documentElement };
    return { scope, key: `item:${itemKey(scope) ?? `#${index}`}` };
  });
}

/**
 * The item that one of several like controls is about: what the largest element around it names that holds none of the
 * others, or the row of details over its own row. A lone control is an item's only in a row that names just one.
 */
export function itemAround(element: Element, all: readonly Element[], language: PageLanguage | null): ItemHints | null {
  const row = itemRow(element);
  if (all.length === 1) return row && readItemHints(row, language);
  const region = regionOf(element, all);
  const before = row?.previousElementSibling ?? null;
  const isOwn = before !== null && !all.some((other) => containsDeep(before, other));
  return readItemHints(region, language) ?? (isOwn ? readItemHints(before, language) : null);
}

function regionOf(element: Element, all: readonly Element[]): Element {
  let region = element;
  for (let part = parentAcross(element); part; part = parentAcross(part)) {
    const around = part;
    if (all.some((other) => other !== element && containsDeep(around, other))) break;
    region = part;
  }
  return region;
}
