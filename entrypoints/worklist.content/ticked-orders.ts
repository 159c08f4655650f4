import type { OrderId } from '../../lib/orders/order-id.ts';
import { cancelLinkOf, type OrderLink } from '../../lib/seller-central/manage-orders/cancel-link.ts';
import { readRowTick } from '../../lib/seller-central/manage-orders/row-tick.ts';
import type { ListedOrder } from '../../lib/seller-central/manage-orders/worklist.ts';

/** An order that the seller ticked in the list. */
export interface TickedOrder extends Omit<ListedOrder, 'element'> {
  readonly link: OrderLink;
}

export interface TickedOrders {
  /**
   * Looks at the rows anew. While the list of them is open, an order stays in it whose row the page took away or drew
   * anew without its tick: only the seller's own unticking takes it out.
   */
  look(rows: readonly ListedOrder[], isOpen: boolean): readonly TickedOrder[];
}

export function createTickedOrders(): TickedOrders {
  const ticked = new Map<OrderId, { readonly order: TickedOrder; readonly tick: Element }>();
  return {
    look(rows, isOpen) {
      const gone = new Set(ticked.keys());
      for (const { element, ...order } of rows) {
        const tick = readRowTick(element);
        const before = ticked.get(order.orderId);
        const stays = isOpen && tick?.element !== before?.tick;
        if (tick?.isOn) {
          const link = cancelLinkOf(element, order.orderId);
          ticked.set(order.orderId, { order: { ...order, link }, tick: tick.element });
        } else if (before && !stays) ticked.delete(order.orderId);
        gone.delete(order.orderId);
      }
      if (!isOpen) for (const orderId of gone) ticked.delete(orderId);
      return [...ticked.values()].map(({ order }) => order);
    },
  };
}
