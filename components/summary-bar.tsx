import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import type { MisreadProps } from './misread.tsx';
import { RateFacts, type RateFactsProps } from './rate-facts.tsx';

/** A count that filters the rows when it is pressed. */
export interface SummaryCount {
  readonly token: string;
  readonly icon: IconName;
  readonly tone: 'free' | 'soon' | 'cost' | 'unknown';
  readonly count: number;
  readonly countText: string;
  readonly words: string;
  readonly pressed: boolean;
}

export interface SummaryBarProps {
  readonly label: string;
  readonly filterHint: string;
  /** Absent while the page was not read: a page that could not be read shows no "0". */
  readonly counts: readonly SummaryCount[] | null;
  readonly health: string;
  readonly healthState: string;
  /** What to say besides the health, such as where the times come from. */
  readonly notes: readonly string[];
  readonly steps: { readonly next: string; readonly previous: string } | null;
  readonly onToggle: (token: string) => void;
  readonly onStep: (direction: 1 | -1) => void;
  /** The rate and its coverage; null before the record answered. */
  readonly rate: RateFactsProps | null;
  /** Where the seller can tell of a page that was not read in full; null where there is nothing to tell of. */
  readonly misread?: MisreadProps | null;
  /** An element for what another script of ours shows in the bar. */
  readonly place?: HTMLElement;
  readonly children?: ComponentChildren;
}

/** The bar above the order table: what needs the seller here, and how far the page could be read. */
export function SummaryBar(props: SummaryBarProps) {
  const { counts, steps } = props;
  return (
    <section class={`bar ${props.healthState}`} aria-label={props.label}>
      <div class="counts">
        {counts?.map((count) => (
          <button
            key={count.token}
            type="button"
            class={`count ${count.count > 0 ? count.tone : 'none'}`}
            data-testid={`count-${count.token}`}
            data-count={count.count}
            aria-pressed={count.pressed}
            aria-label={`${count.countText} ${count.words}`}
            title={`${count.countText} ${count.words}\n${props.filterHint}`}
            onClick={() => props.onToggle(count.token)}
          >
            <Icon name={count.icon} />
            <b>{count.countText}</b> <span class="words">{count.words}</span>
          </button>
        ))}
        {steps && (
          <span class="steps">
            <StepButton icon="up" words={steps.previous} onPress={() => props.onStep(-1)} />
            <StepButton icon="down" words={steps.next} onPress={() => props.onStep(1)} />
          </span>
        )}
        {props.place && <Holder element={props.place} />}
      </div>
      <span class="spoken" role="status">
        {[
          props.health,
          ...(counts ?? []).flatMap((each) => (each.count ? `${each.countText} ${each.words}` : [])),
        ].join('; ')}
      </span>
      <div key={factsKey(props)} class="facts">
        <span class="health" data-testid="health" title={[props.health, ...props.notes].join('\n')}>
          {(props.healthState === 'partial' || props.healthState === 'unreadable') && <Icon name="warning" />}
          {props.health}
        </span>
        {props.misread && <StepButton icon="unknown" words={props.misread.words} onPress={props.misread.open} />}
        {props.notes.map((note) => (
          <span key={note} class="note" title={note}>
            {note}
          </span>
        ))}
        {props.rate && <RateFacts {...props.rate} />}
        {props.children}
      </div>
    </section>
  );
}

/** Holds an element that is not Preact's; put in once, since what is moved in the page loses its focus. */
function Holder({ element }: { readonly element: HTMLElement }) {
  const hold = (holder: HTMLElement | null) => {
    if (holder && element.parentNode !== holder) holder.append(element);
  };
  return <span ref={hold} />;
}

/**
 * The facts stand at the line's end, so that they would move with every word; made anew instead, they are no layout
 * shift. What is spoken stays, or it would be spoken again.
 */
function factsKey({ counts, health, misread, notes, rate }: SummaryBarProps): string {
  const widths = (counts ?? []).map(({ countText, words }) => `${countText} ${words}`);
  return [...widths, health, misread?.words, ...notes, rate?.rateText, rate?.coverageText].join('|');
}

function StepButton({
  icon,
  words,
  onPress,
}: {
  readonly icon: IconName;
  readonly words: string;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" class="step" title={words} aria-label={words} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
