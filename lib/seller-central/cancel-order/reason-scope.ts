import { type ItemHints, itemKey, itemRow, readItemHints } from '../order-details/item-hints.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { parentAcross } from './deep-dom.ts';
import type { ReasonControl } from './reason-control.ts';

/** For what each control asks its reason: the order, or one item, which its surroundings name. */
export function scopesOf(
  elements: readonly Element[],
  language: PageLanguage | null,
): Pick<ReasonControl, 'scope' | 'key'>[] {
  const hints = elements.map(itemFinder(elements, language));
  const isOrders = hints.filter((item) => item === null).length < 2;
  return hints.map((item, index) => {
    if (item === null && isOrders) return { scope: 'order', key: 'order' };
    const scope = item ?? { element: elements[index] ?? document.documentElement };
    return { scope, key: `item:${itemKey(scope) ?? `#${index}`}` };
  });
}

/**
 * Tells of each of several like controls the item that it is about: what the largest element around it names that holds
 * none of the others, or the row of details over its own row. A lone control is an item's only in a row that names one.
 */
export function itemFinder(
  all: readonly Element[],
  language: PageLanguage | null,
): (element: Element) => ItemHints | null {
  /** How many of them stand in an element. Counted once: to ask of each whether it does would cost the square. */
  const held = new Map<Element, number>();
  for (const element of new Set(all))
    for (let part: Element | null = element; part; part = parentAcross(part)) held.set(part, (held.get(part) ?? 0) + 1);

  return (element) => {
    const row = itemRow(element);
    if (all.length === 1) return row && readItemHints(row, language);
    let region = element;
    for (let part = parentAcross(element); part && held.get(part) === 1; part = parentAcross(part)) region = part;
    const before = row?.previousElementSibling ?? null;
    const isOwn = before !== null && !held.has(before);
    return readItemHints(region, language) ?? (isOwn ? readItemHints(before, language) : null);
  };
}
