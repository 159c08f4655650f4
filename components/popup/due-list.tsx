import { Icon, type IconName } from '../icon.tsx';
import { FoldedList } from './folded-list.tsx';
import { type OpenPage, OrderLink } from './order-link.tsx';

/** An order that asks something of the seller. */
export interface DueItem {
  readonly orderId: string;
  readonly url: string;
  readonly state: string;
  readonly tone: 'free' | 'soon' | 'cost';
  readonly icon: IconName;
  /** What it is, ending in the next step. */
  readonly sentence: string;
  /** The act in a word; where there is none, the time stands in its place. */
  readonly action: string | null;
  /** The moment that presses: ISO 8601 in UTC, in words, and in full with its zone; null where the record knows none. */
  readonly time: { readonly at: string; readonly text: string; readonly title: string } | null;
}

export interface DueListProps {
  readonly title: string;
  readonly items: readonly DueItem[];
  /** Said where there is none. */
  readonly nothing: string;
  /** What stands below where the record holds more than it handed over. */
  readonly capped: string | null;
  readonly moreWords: (count: number) => string;
  readonly onOpen: OpenPage;
}

/** What to do now, most urgent first. */
export function DueList({ title, items, nothing, capped, moreWords, onOpen }: DueListProps) {
  return (
    <section class="list">
      <h2>{title}</h2>
      {items.length === 0 ? (
        <p class="quiet">{nothing}</p>
      ) : (
        <FoldedList
          label={title}
          moreWords={(count) => (
            <>
              {moreWords(count)} <Kinds items={items.slice(-count)} />
            </>
          )}
          items={items.map((item) => <DueRow key={item.orderId} item={item} onOpen={onOpen} />)}
        />
      )}
      {capped && <p class="quiet">{capped}</p>}
    </section>
  );
}

/** What stands under the fold, by its signs: a cost must not hide there. Whoever listens hears it of the rows themselves. */
function Kinds({ items }: { readonly items: readonly DueItem[] }) {
  const firsts = items.filter(({ icon }, at) => items.findIndex((item) => item.icon === icon) === at);
  return (
    <span aria-hidden="true">
      {firsts.map(({ icon, tone }) => (
        <span key={icon} class={`kind ${tone}`}>
          <Icon name={icon} /> {items.filter((item) => item.icon === icon).length}
        </span>
      ))}
    </span>
  );
}

function DueRow({ item, onOpen }: { readonly item: DueItem; readonly onOpen: OpenPage }) {
  const { orderId, state, time, action } = item;
  const timeElement = time && (
    <time dateTime={time.at} title={time.title}>
      {time.text}
    </time>
  );
  return (
    <li class={`row ${item.tone}`} data-testid="due" data-order={orderId} data-state={state}>
      <Icon name={item.icon} />
      <div>
        <OrderLink orderId={orderId} url={item.url} onOpen={onOpen} />
        <p class="quiet">
          {item.sentence}
          {action && timeElement && <> · {timeElement}</>}
        </p>
      </div>
      <span class="urgency">{action ?? timeElement}</span>
    </li>
  );
}
