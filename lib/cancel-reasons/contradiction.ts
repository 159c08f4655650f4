import type { ItemFacts } from '../orders/order-facts.ts';
import { isSameItem } from './items.ts';
import type { ItemChoice, Judgement } from './judgement.ts';

/** How a chosen reason can contradict the record (`data-warning`). */
export type Contradiction = 'untrue-buyer-reason' | 'request-ignored';

/**
 * Whether the reason chosen in the page contradicts the record. `chosen` is Amazon's code, null where none is chosen;
 * `selection` are the items chosen with it. An item that can't be told from those under the request contradicts nothing.
 */
export function contradictionOf(
  chosen: string | null,
  { verdict, formalRequest, items }: Judgement,
  selection: ItemChoice = items,
): Contradiction | null {
  if (!chosen) return null;
  const isBuyers = chosen === 'BuyerCanceled';
  if (!formalRequest) return isBuyers && verdict !== 'unknown' ? 'untrue-buyer-reason' : null;
  const selected = selection === 'all' ? [true, items === 'all'] : selection.map((item) => isAmong(item, items));
  if (isBuyers) return selected.includes(false) ? 'untrue-buyer-reason' : null;
  return selected.includes(true) ? 'request-ignored' : null;
}

function isAmong(item: ItemFacts, items: ItemChoice): boolean | null {
  if (items === 'all') return true;
  const matches = items.map((other) => isSameItem(item, other));
  if (matches.includes(true)) return true;
  return matches.includes(null) ? null : false;
}
