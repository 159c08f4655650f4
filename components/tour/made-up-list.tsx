import type { ComponentChildren } from 'preact';

export interface ListedOrder {
  readonly orderId: string;
  readonly sku: string;
  readonly status: string;
  /** "Ship by Mon, Nov 23"; null for an order that is shipped. */
  readonly shipBy: string | null;
  /** What is marked in its row. */
  readonly badge: ComponentChildren;
}

/** A list of orders as Manage Orders has one, without its details. */
export function MadeUpList({ label, orders }: { readonly label: string; readonly orders: readonly ListedOrder[] }) {
  return (
    <ul class="made-up list" aria-label={label}>
      {orders.map(({ orderId, sku, status, shipBy, badge }) => (
        <li key={orderId} data-order={orderId}>
          <div class="order">
            <b>{orderId}</b>
            <span>SKU {sku}</span>
          </div>
          <div class="order">
            <b>{status}</b>
            <span>{shipBy}</span>
          </div>
          <div class="cell">{badge}</div>
        </li>
      ))}
    </ul>
  );
}
