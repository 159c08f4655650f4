import { MARKETPLACES } from '../marketplaces.ts';
import { daysLater, HOUR } from '../zone.ts';
import type { Order } from './order.ts';

/** What the reader of an order could know when it painted. */
export interface Knowledge {
  now: number;
  /** Whether the list's JSON was there; without it Amazon's `cancellationDate` can't be known. */
  json?: boolean;
  /** Whether the order's own page or JSON was seen, which alone says that Amazon flags it. */
  detailsSeen?: boolean;
  /** The warning window for `due-soon`, in hours. */
  dueSoonHours?: number;
}

export type Token =
  | 'buyer-cancel'
  | 'auto-cancel-soon'
  | 'late'
  | 'due-soon'
  | 'unshipped'
  | 'pending'
  | 'shipped'
  | 'canceled';

/** The last instant that is safe to act by: the marketplace's rule or Amazon's own date, whichever is earlier. */
export function actBy(order: Order, json = true): number {
  const { zone, actByDays } = MARKETPLACES[order.country];
  const rule = daysLater(order.shipBy, zone, actByDays);
  return json && order.amazonCancelsAt !== null ? Math.min(rule, order.amazonCancelsAt) : rule;
}

/** The tokens that a seller must see on the order's row, in their fixed order: worked out anew, apart from the extension. */
export function tokensOf(
  order: Order,
  { now, json = true, detailsSeen = false, dueSoonHours = 24 }: Knowledge,
): Token[] {
  const status =
    order.status === 'partially-shipped' ? 'unshipped' : order.status === 'delivered' ? 'shipped' : order.status;
  if (order.fulfillment === 'amazon') return [status];
  const open = status === 'unshipped';
  const late = open && now > order.shipBy;
  const tokens: [Token, boolean][] = [
    ['buyer-cancel', (open || status === 'pending') && order.items.some((item) => item.request)],
    ['auto-cancel-soon', open && ((late && actBy(order, json) - now <= 48 * HOUR) || (detailsSeen && order.atRisk))],
    ['late', late],
    ['due-soon', open && !late && order.shipBy - now <= dueSoonHours * HOUR],
    [status, true],
  ];
  return tokens.filter(([, holds]) => holds).map(([token]) => token);
}
