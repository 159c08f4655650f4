import { useId } from 'preact/hooks';
import { type OpenPage, OrderLink } from './order-link.tsx';

export interface FoundOrder {
  readonly orderId: string;
  /** Null for an order that is not on record. */
  readonly url: string | null;
  /** Whose order it is, or that it is not on record. */
  readonly note: string;
}

export interface OrderFinderProps {
  readonly label: string;
  readonly placeholder: string;
  readonly promise: string;
  readonly found: readonly FoundOrder[];
  /** Said where the text names no order, or nothing could be found out. */
  readonly problem: string | null;
  readonly onText: (text: string) => void;
  readonly onOpen: OpenPage;
}

/** A box for an order id, or for the whole text of an e-mail that names one. */
export function OrderFinder(props: OrderFinderProps) {
  const id = useId();
  return (
    <section class="finder">
      <label for={id}>{props.label}</label>
      <textarea
        id={id}
        rows={1}
        placeholder={props.placeholder}
        aria-describedby={`${id}-promise`}
        autocomplete="off"
        spellcheck={false}
        data-testid="find-order"
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
      <div role="status">
        {props.problem && <p class="quiet">{props.problem}</p>}
        {props.found.length > 0 && (
          <ul>
            {props.found.map(({ orderId, url, note }) => (
              <li key={url ?? orderId} data-testid="found-order" data-order={orderId}>
                {url ? <OrderLink orderId={orderId} url={url} onOpen={props.onOpen} /> : orderId}{' '}
                <span class="quiet">{note}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <p class="quiet" id={`${id}-promise`}>
        {props.promise}
      </p>
    </section>
  );
}
