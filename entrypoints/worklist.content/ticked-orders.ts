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
   * anew without its tick: only the seller's own unticking takes it out, also where the page answers that by drawing the
   * row anew.
   */
  look(rows: readonly ListedOrder[], isOpen: boolean): readonly TickedOrder[];
  /** Notes what the seller pressed, from the inside out, for the next look. */
  press(path: readonly EventTarget[]): void;
}

export function createTickedOrders(): TickedOrders {
  const ticked = new Map<OrderId, { readonly order: TickedOrder; readonly tick: Element }>();
  let pressed = new Set<OrderId>();
  return {
    press(path) {
      for (const [orderId, { tick }] of ticked) if (path.includes(tick)) pressed.add(orderId);
    },
    look(rows, isOpen) {
      const gone = new Set(ticked.keys());
      for (const { element, ...order } of rows) {
        const tick = readRowTick(element);
        const before = ticked.get(order.orderId);
        const isDrawnAnew = before && tick?.element !== before.tick && !pressed.has(order.orderId);
        // Of a row that was drawn anew without a tick, the one that the seller made is kept: nobody took it back.
        const made = tick?.isOn ? tick.element : isOpen && isDrawnAnew ? before.tick : null;
        if (made)
          ticked.set(order.orderId, { order: { ...order, link: cancelLinkOf(element, order.orderId) }, tick: made });
        else ticked.delete(order.orderId);
        gone.delete(order.orderId);
      }
      pressed = new Set();
      if (!isOpen) for (const orderId of gone) ticked.delete(orderId);
      return [...ticked.values()].map(({ order }) => order);
    },
  };
}
