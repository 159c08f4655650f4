import { useRef } from 'preact/hooks';
import type { Verdict } from '../lib/cancel-reasons/judgement.ts';
import { Icon, type IconName } from './icon.tsx';
import { RateSentence, type RateSentenceProps } from './rate-sentence.tsx';
import type { Tone } from './verdict-line.tsx';

/** One order of the list, in words. */
export interface WorklistItem {
  readonly orderId: string;
  readonly verdict: Verdict;
  readonly isDone: boolean;
  readonly tone: Tone | 'done';
  readonly icon: IconName;
  readonly headline: string;
  /** The true reason, what it does to the rate, the next step: what of them there is to say. */
  readonly facts: readonly string[];
  /** Whether the target is reached with this one. */
  readonly isBreach: boolean;
  readonly warnings: readonly string[];
  /** Where the seller may go; nobody else opens it. */
  readonly link: { readonly href: string; readonly text: string; readonly title: string };
}

export interface WorklistProps {
  readonly button: { readonly text: string; readonly title: string; readonly count: number };
  /** The list, while it is open. */
  readonly panel: {
    readonly label: string;
    readonly title: string;
    readonly close: string;
    readonly progress: string;
    /** Null until the record has answered, and where nothing of it can be cancelled. */
    readonly rate: RateSentenceProps | null;
    /** What else is to say of them all. */
    readonly notes: readonly string[];
    readonly items: readonly WorklistItem[];
    /** Where it lies in the document, in CSS pixels. */
    readonly place: { readonly top: number; readonly left: number; readonly width: number };
  } | null;
  readonly onOpen: (open: boolean) => void;
}

/** The button in the bar above the list, and under the bar the ticked orders with what cancelling each would do. */
export function Worklist({ button, panel, onOpen }: WorklistProps) {
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    onOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        class="open-worklist"
        data-testid="worklist-open"
        data-count={button.count}
        aria-expanded={panel !== null}
        title={button.title}
        onClick={() => onOpen(panel === null)}
      >
        <Icon name="list" />
        {button.text}
      </button>
      {panel && <Panel {...panel} onClose={close} />}
    </>
  );
}

type Panel = NonNullable<WorklistProps['panel']>;

function Panel({ label, title, close, progress, rate, notes, items, place, onClose }: Panel & { onClose: () => void }) {
  return (
    // A popover lies over all of the page: nothing of the table moves, and no edge of the page's cuts it off.
    <section
      class="worklist"
      data-testid="worklist"
      role="dialog"
      aria-label={label}
      popover="manual"
      tabIndex={-1}
      ref={showAndFocus}
      style={{ top: `${place.top}px`, left: `${place.left}px`, width: `${place.width}px` }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header class="worklist-head">
        <h2>{title}</h2>
        <span role="status">{progress}</span>
        <button type="button" onClick={onClose}>
          {close}
        </button>
      </header>
      {(rate || notes.length > 0) && (
        <p class="worklist-rate">
          {rate && <RateSentence {...rate} />}
          <span>{notes.join(' ')}</span>
        </p>
      )}
      <ol>
        {items.map((item) => (
          <Item key={item.orderId} {...item} />
        ))}
      </ol>
    </section>
  );
}

/** Called when the list is put into the page. */
function showAndFocus(panel: HTMLElement | null): void {
  panel?.showPopover();
  panel?.focus({ preventScroll: true });
}

function Item(item: WorklistItem) {
  return (
    <li
      class={`worklist-order ${item.tone}`}
      data-testid="worklist-order"
      data-order={item.orderId}
      data-verdict={item.verdict}
      data-done={item.isDone}
    >
      <Icon name={item.icon} />
      <div>
        <b>{item.headline}</b>
        <p class={item.isBreach ? 'breach' : ''}>{item.facts.join(' · ')}</p>
        {item.warnings.map((warning) => (
          <p key={warning} class="worklist-warning">
            {warning}
          </p>
        ))}
      </div>
      <a href={item.link.href} target="_blank" rel="noopener" title={item.link.title}>
        <span class="worklist-id">{item.orderId}</span> {item.link.text}
      </a>
    </li>
  );
}
