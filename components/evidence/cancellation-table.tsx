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

/**
 * Every cancellation with what it rested on. In a narrow window each is laid out as a card, with the column's heading
 * beside each cell; browsers go on telling assistive tools of a table (Chrome 80, Firefox 59).
 */
export function CancellationTable({ title, heads, rows }: CancellationTableProps) {
  const [, ...cellHeads] = heads;
  return (
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
            {[
              <>
                {reason}
                <span class={`cost ${cost}`}>{costWords}</span>
              </>,
              skus.join(', '),
              request.map((line) => <div key={line}>{line}</div>),
              rate,
              confirmed,
            ].map((cell, index) => (
              <td key={cellHeads[index]} data-head={cellHeads[index]}>
                <div class="free-text">{cell}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
