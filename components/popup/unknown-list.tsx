import { Icon } from '../icon.tsx';
import { FoldedList } from './folded-list.tsx';
import { type OpenPage, OrderLink } from './order-link.tsx';

/** What the seller says of a cancellation: made by own fault, or upon the buyer's formal request. */
export type SettledCause = 'seller' | 'buyer';

export interface UnknownItem {
  readonly orderId: string;
  readonly url: string;
  readonly note: string;
  /** What the seller said while this popup was open; it stays in its place so that a slip can be mended. */
  readonly settled: SettledCause | null;
}

export interface UnknownListProps {
  readonly title: string;
  /** The rate if they count. */
  readonly ifTheyCount: string | null;
  readonly items: readonly UnknownItem[];
  readonly causes: Readonly<Record<SettledCause, { readonly word: string; readonly meaning: string }>>;
  /** What stands below where the record holds more than it handed over. */
  readonly capped: string | null;
  /** Said where the seller's word could not be kept. */
  readonly problem: string | null;
  readonly moreWords: (count: number) => string;
  readonly onOpen: OpenPage;
  readonly onSettle: (orderId: string, cause: SettledCause) => void;
}

const CAUSES = ['seller', 'buyer'] as const;

/** Cancellations of unknown cause, each settled with one click. */
export function UnknownList(props: UnknownListProps) {
  const { title, ifTheyCount, items, causes, capped, problem, moreWords, onOpen, onSettle } = props;
  if (items.length === 0) return null;
  return (
    <section class="list">
      <h2>
        {title} {ifTheyCount && <span class="aside">({ifTheyCount})</span>}
      </h2>
      <FoldedList
        label={title}
        moreWords={moreWords}
        items={items.map(({ orderId, url, note, settled }) => (
          <li
            key={orderId}
            class="row settle"
            data-order={orderId}
            data-testid={settled ? undefined : 'unknown-cancel'}
          >
            <Icon name={settled ? 'done' : 'unknown'} />
            <div>
              <OrderLink orderId={orderId} url={url} onOpen={onOpen} />
              <p class="quiet">{note}</p>
            </div>
            <span class="choices" role="group" aria-label={orderId}>
              {CAUSES.map((cause) => (
                <button
                  key={cause}
                  type="button"
                  data-testid={`cause-${cause}`}
                  aria-pressed={settled === cause}
                  title={causes[cause].meaning}
                  onClick={() => onSettle(orderId, cause)}
                >
                  {causes[cause].word}
                </button>
              ))}
            </span>
          </li>
        ))}
      />
      {capped && <p class="quiet">{capped}</p>}
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}
