import type { ItemFacts, OrderStatus } from '../../orders/order-facts.ts';
import type { JsonFields } from './json-fields.ts';
import { text } from './json-values.ts';

/**
 * The words of a status, in lower case. Only "Unshipped" was seen in the page's JSON (B); the others are those of the
 * public Orders API and of the page's own classes (D). What the page's code calls "PaymentComplete" is left unknown.
 */
const STATUS_WORDS: ReadonlyMap<string, OrderStatus> = new Map([
  ['pending', 'pending'],
  ['pendingavailability', 'pending'],
  ['unshipped', 'unshipped'],
  ['partiallyshipped', 'unshipped'],
  ['shipped', 'shipped'],
  ['delivered', 'shipped'],
  ['canceled', 'canceled'],
  ['cancelled', 'canceled'],
]);

/** The list names the status in a text of its own, the detail page inside an object of flags. */
export function readStatus(
  order: JsonFields,
  flags: JsonFields | undefined,
  items: ItemFacts[],
): OrderStatus | undefined {
  const [source, name] = flags ? [flags, 'OrderStatus'] : [order, 'orderFulfillmentStatus'];
  const word = source.read(text, name);
  const status = STATUS_WORDS.get(word?.toLowerCase() ?? '');
  if (word !== undefined && !status) source.unknown(name, word);
  return status ?? (order.length('orderItems') === items.length ? statusByQuantities(items) : undefined);
}

/**
 * What the quantities leave no doubt of, for an order whose status word is missing or new: all units cancelled, or all
 * that are not cancelled shipped.
 */
function statusByQuantities(items: ItemFacts[]): OrderStatus | undefined {
  let shipped = 0;
  for (const { quantityOrdered = 0, quantityShipped = 0, quantityCanceled = 0 } of items) {
    if (quantityOrdered === 0 || quantityShipped + quantityCanceled !== quantityOrdered) return undefined;
    shipped += quantityShipped;
  }
  if (items.length === 0) return undefined;
  return shipped > 0 ? 'shipped' : 'canceled';
}
