import { AskedToggle, type AskedToggleProps } from './asked-toggle.tsx';
import { Misread, type MisreadProps } from './misread.tsx';
import { VERDICT_LOOKS, VerdictLine, type VerdictLineProps } from './verdict-line.tsx';

export interface NoteDate {
  readonly kind: 'ship-by' | 'act-by' | 'auto-cancel';
  readonly label: string;
  /** In UTC, for `datetime`. */
  readonly at: string;
  readonly text: string;
  readonly title: string;
  /** Whose date it is, in words; empty where there is nothing to say. */
  readonly whose: string;
}

export interface NoteViewProps extends VerdictLineProps {
  readonly label: string;
  readonly dates: readonly NoteDate[];
  /** What could not be read; empty where nothing is missing. */
  readonly missing: string;
  /** What was seen, when and from where. */
  readonly seen: string;
  readonly asked: AskedToggleProps | null;
}

export interface OrderNoteProps extends NoteViewProps {
  /** Null where there is nothing to tell of. */
  readonly misread?: MisreadProps | null;
  readonly onAsked: (asked: boolean) => void;
}

/** What may be done with the order of this page, its dates, and what that rests on. */
export function OrderNote({ onAsked, misread, ...note }: OrderNoteProps) {
  const { dates, missing, seen, asked } = note;
  return (
    <section class={`guard note-panel ${VERDICT_LOOKS[note.verdict].tone}`} aria-label={note.label}>
      <div class="head">
        <VerdictLine {...note} />
        {asked && <AskedToggle {...asked} onAsked={onAsked} />}
      </div>
      <dl class="dates">
        {dates.map(({ kind, label, at, text, title, whose }) => (
          <div key={kind}>
            <dt>{label}</dt>
            <dd>
              <time data-testid={kind} dateTime={at} title={title}>
                {text}
              </time>
              {whose && <span class="note"> {whose}</span>}
            </dd>
          </div>
        ))}
        {(missing || misread) && (
          <div class="missing">
            {missing} {misread && <Misread {...misread} />}
          </div>
        )}
      </dl>
      <p class="seen" title={seen}>
        {seen}
      </p>
    </section>
  );
}
