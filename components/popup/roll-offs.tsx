import { type OpenPage, OrderLink } from './order-link.tsx';

export interface RollOffsProps {
  readonly title: string;
  /** Each day on which counted orders leave the window, and how many, the next first. */
  readonly days: readonly string[];
  /** What unfolds the orders themselves. */
  readonly ordersWords: string;
  readonly orders: readonly { readonly orderId: string; readonly url: string; readonly note: string }[];
  readonly onOpen: OpenPage;
}

/** When what counts now will count no more. */
export function RollOffs({ title, days, ordersWords, orders, onOpen }: RollOffsProps) {
  return (
    <section class="list">
      <h2>{title}</h2>
      <ul class="roll-offs" aria-label={title}>
        {days.map((day) => (
          <li key={day}>{day}</li>
        ))}
      </ul>
      {orders.length > 0 && (
        <details>
          <summary>{ordersWords}</summary>
          <ul aria-label={ordersWords}>
            {orders.map(({ orderId, url, note }) => (
              <li key={orderId} class="row">
                <div>
                  <OrderLink orderId={orderId} url={url} onOpen={onOpen} />
                </div>
                <span class="quiet">{note}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
