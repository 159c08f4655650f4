import type { Catalog } from '../translate.ts';

/** What the toolbar's badge and the notifications say. */
export const en = {
  badge_orders: { one: '1 order needs you', other: '{count} orders need you' },
  badge_none: 'No cancellation request, nothing late',
  badge_rate: 'Cancellation rate {rate}, limit {target}',
  badge_rate_none: 'Cancellation rate: no orders to count',
  badge_nothing: 'Nothing read yet. Open Manage Orders in Seller Central.',
  badge_failed: 'The record cannot be read. Open CR Guard to see why.',

  ship_by_heading: '{span} left to ship an order',
  ship_by_text: '{order} ({country}): confirm shipment by {day}, {time}.',
  act_by_heading: 'Amazon may cancel an order soon',
  act_by_text: '{order} ({country}): confirm shipment by {day}, {time}. If Amazon cancels it, it counts.',
  act_by_now_text: '{order} ({country}): confirm shipment now. If Amazon cancels it, it counts.',
  more_heading: { one: '1 more order to ship', other: '{count} more orders to ship' },
  more_text: 'Their deadlines are near. Open the list of unshipped orders.',
} as const satisfies Catalog;
