import { Icon, type IconName } from './icon.tsx';

/** A date inside a badge: the exact moment for machines, words for people. */
export interface BadgeTime {
  readonly kind: 'ship-by' | 'act-by' | 'auto-cancel';
  /** The exact instant in UTC, ISO 8601. */
  readonly at: string;
  readonly text: string;
  /** The moment in the marketplace's zone and in the seller's own. */
  readonly title: string;
}

/** One state of the row, in words. */
export interface BadgeItem {
  readonly state: string;
  readonly tone: 'free' | 'soon' | 'cost' | 'unknown';
  readonly icon: IconName;
  readonly text: string;
  readonly times: readonly BadgeTime[];
}

export interface RowBadgeProps {
  readonly label: string;
  /** Most urgent first; the first is shown in full, the others as signs. */
  readonly items: readonly BadgeItem[];
  /** One sentence that ends in the next step. */
  readonly sentence: string;
  /**
   * The mark that the buyer asked in a message; null where it can't be set. `later`: not yet, but its room is kept, so that
   * nothing moves when it can.
   */
  readonly asked: { readonly text: string; readonly title: string; readonly pressed: boolean | 'later' } | null;
}

/** What needs the seller in one row: the most urgent state in full, the others beside it, and the next step. */
export function RowBadge({
  label,
  items,
  sentence,
  asked,
  onAsked,
}: RowBadgeProps & { readonly onAsked: (asked: boolean) => void }) {
  return (
    <div class="badges" role="group" aria-label={label} tabIndex={-1} title={sentence}>
      <div class="line">
        {items.map((item, index) => (
          <span
            key={item.state}
            class={`badge ${item.tone}${index > 0 ? ' small' : ''}`}
            data-testid="badge"
            data-state={item.state}
            title={titleOf(item)}
          >
            <Icon name={item.icon} />
            <span class="words">
              <BadgeWords item={item} />
            </span>
          </span>
        ))}
      </div>
      <div class={asked?.pressed === true ? 'foot marked' : 'foot'}>
        {asked && (
          <button
            type="button"
            class="badge asked"
            data-testid="asked-by-message"
            aria-pressed={asked.pressed === true}
            title={asked.title}
            disabled={asked.pressed === 'later'}
            onClick={() => onAsked(!asked.pressed)}
          >
            <Icon name="message" />
            <span class="words">{asked.text}</span>
          </button>
        )}
        {sentence && <p class="sentence">{sentence}</p>}
      </div>
    </div>
  );
}

/** The words, inside the first date's element where there is one; further dates follow for those who look or listen. */
function BadgeWords({ item }: { readonly item: BadgeItem }) {
  const [first, ...more] = item.times;
  if (!first) return <>{item.text}</>;
  return (
    <>
      <BadgeTimeElement time={first} text={item.text} />
      {more.map((time) => (
        <span key={time.kind} class="more">
          <BadgeTimeElement time={time} text={time.text} />
        </span>
      ))}
    </>
  );
}

function BadgeTimeElement({ time, text }: { readonly time: BadgeTime; readonly text: string }) {
  return (
    <time dateTime={time.at} data-kind={time.kind} title={time.title}>
      {text}
    </time>
  );
}

function titleOf(item: BadgeItem): string {
  return [item.text, ...item.times.map((time) => time.title)].join('\n');
}
