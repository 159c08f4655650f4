export interface CancellationRow {
  readonly key: string;
  readonly orderId: string;
  readonly when: string;
  readonly reason: string;
  readonly cost: 'counted' | 'unknown' | 'free' | 'open';
  readonly costWords: string;
  readonly skus: readonly string[];
  readonly request: readonly string[];
  readonly rate: string;
  readonly confirmed: string;
}

export interface CancellationTableProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly CancellationRow[];
}

/** Every cancellation with what it rested on. Too wide for the window, it is scrolled by itself. */
export function CancellationTable({ title, heads, rows }: CancellationTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus no key could scroll it
    <div class="scroll" role="region" aria-label={title} tabIndex={0}>
      <table class="cancellations" aria-label={title}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, orderId, when, reason, cost, costWords, skus, request, rate, confirmed }) => (
            <tr key={key} data-testid="cancellation" data-order={orderId} data-cost={cost}>
              <th scope="row">
                <span class="order">{orderId}</span>
                <span class="quiet">{when}</span>
              </th>
              <td>
                {reason}
                <span class={`cost ${cost}`}>{costWords}</span>
              </td>
              <td class="free-text">{skus.join(', ')}</td>
              <td>
                {request.map((line) => (
                  <div key={line}>{line}</div>
                ))}
              </td>
              <td>{rate}</td>
              <td>{confirmed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
