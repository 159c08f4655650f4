import type { CancelBody } from '../../json/cancel.ts';
import type { SellerReason } from '../../words/words.ts';
import type { CancelLayout } from './layouts.ts';

/** What the page believes the seller chose. Only the page's own listeners write it. */
export interface CancelModel {
  scope: 'order' | 'items';
  /** The order's reason, by its JSON name whatever the control's values are. */
  reason: SellerReason | null;
  /** Each item's own reason by its order item id, where the layout asks for that. */
  reasons: Record<string, SellerReason | null>;
  /** The ids of the order items that are ticked. */
  items: string[];
  /** By order item id; an item that is missing goes in whole. */
  quantities: Record<string, number>;
  memo: string;
}

export type Problem = 'needReason' | 'needItem' | 'memoTooLong';

/** The refund memo takes 255 characters (evidence 4.3); whether this memo does is not known. */
export const MEMO_LIMIT = 255;

export function freshModel({ choice }: CancelLayout): CancelModel {
  const scope = choice === 'items' ? 'items' : 'order';
  return { scope, reason: null, reasons: {}, items: [], quantities: {}, memo: '' };
}

/** What still keeps the form from being sent. */
export function problemsOf({ scope, reason, reasons, items, memo }: CancelModel, { choice }: CancelLayout): Problem[] {
  const chosen = choice === 'items' ? items.length === 0 || items.every((id) => reasons[id]) : reason;
  return [
    ...(chosen ? [] : (['needReason'] as const)),
    ...(scope === 'items' && items.length === 0 ? (['needItem'] as const) : []),
    ...(memo.length > MEMO_LIMIT ? (['memoTooLong'] as const) : []),
  ];
}

/** What is sent. `amounts`: what can be cancelled of each item, by order item id. */
export function bodyOf(model: CancelModel, amounts: readonly (readonly [id: string, most: number])[]): CancelBody {
  const { scope, reason, reasons, items, quantities, memo } = model;
  const lines = amounts
    .filter(([id]) => scope === 'order' || items.includes(id))
    .flatMap(([itemId, most]) => {
      const why = reasons[itemId] ?? reason;
      return why ? [{ itemId, quantity: scope === 'order' ? most : (quantities[itemId] ?? most), reason: why }] : [];
    });
  return { lines, memo };
}
