import type { Because } from '../../lib/cancel-reasons/judgement.ts';
import type { OrderId } from '../../lib/orders/order-id.ts';

/** An order that may be chosen for a file. */
export interface OrderRowView {
  readonly orderId: OrderId;
  /** Ship-by and items. */
  readonly facts: string;
  readonly verdict: string;
  /** Whether cancelling costs nothing, or counts, or that is not known. */
  readonly tone: 'free' | 'cost' | 'unknown';
  readonly isChosen: boolean;
  /** Absent where the record alone decides the reason, or nothing can be cancelled. */
  readonly because?: Because | '' | undefined;
  readonly canBeChosen: boolean;
  readonly whyLabel: string;
}

export interface OrderRowsProps {
  readonly label: string;
  readonly rows: readonly OrderRowView[];
  readonly sayWhy: string;
  readonly reasons: readonly { readonly value: Because; readonly text: string }[];
  readonly onChoose: (orderId: OrderId, isChosen: boolean) => void;
  readonly onBecause: (orderId: OrderId, because: Because | '') => void;
}

/** The open orders with the verdict on each, to choose from. */
export function OrderRows({ label, rows, sayWhy, reasons, onChoose, onBecause }: OrderRowsProps) {
  return (
    <ul class="order-rows" aria-label={label}>
      {rows.map(({ orderId, facts, verdict, tone, isChosen, because, canBeChosen, whyLabel }) => (
        <li key={orderId} data-order={orderId}>
          <label>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={!canBeChosen}
              onChange={(event) => onChoose(orderId, event.currentTarget.checked)}
            />
            <span class="order-id">{orderId}</span>
            <span class="quiet">{facts}</span>
          </label>
          <span class={`verdict ${tone}`}>{verdict}</span>
          {because !== undefined && (
            <select
              aria-label={whyLabel}
              value={because}
              onChange={(event) => {
                const { value } = event.currentTarget;
                onBecause(orderId, reasons.find((reason) => reason.value === value)?.value ?? '');
              }}
            >
              <option value="">{sayWhy}</option>
              {reasons.map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          )}
        </li>
      ))}
    </ul>
  );
}
