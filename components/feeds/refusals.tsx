export interface RefusalsProps {
  readonly title: string;
  readonly refused: readonly { readonly orderId: string; readonly text: string }[];
}

/** Orders that are not in a file, and why. */
export function Refusals({ title, refused }: RefusalsProps) {
  if (refused.length === 0) return null;
  return (
    <div class="refusals">
      <h4>{title}</h4>
      <ul>
        {refused.map(({ orderId, text }) => (
          <li key={orderId} data-refused={orderId}>
            <span class="order-id">{orderId}</span> {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
