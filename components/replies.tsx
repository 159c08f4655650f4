import type { Severity } from '../lib/replies/names.ts';
import { AskedToggle, type AskedToggleProps } from './asked-toggle.tsx';
import { Icon, type IconName } from './icon.tsx';
import { Misread, type MisreadProps } from './misread.tsx';
import { ReplyList, type ReplyListActs, type ReplyListProps } from './reply-list.tsx';

export interface ShownFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly severityText: string;
  readonly words: string;
  /** What was found, with a little of the text around it; all empty where it concerns the whole. */
  readonly place: readonly [before: string, found: string, after: string];
}

export interface RepliesViewProps extends ReplyListProps {
  readonly label: string;
  readonly title: string;
  /** The order's number, or what is known instead. */
  readonly order: string;
  readonly language: {
    readonly label: string;
    readonly value: string;
    readonly options: readonly { readonly value: string; readonly text: string }[];
    /** What the choice rests on. */
    readonly by: string;
  };
  readonly asked: AskedToggleProps | null;
  readonly check: {
    readonly title: string;
    /** In words, where there is no finding. */
    readonly clean: string;
    readonly findings: readonly ShownFinding[];
  };
  /** What came of the last act, or what the seller should know before one; its text is empty for nothing. */
  readonly status: { readonly text: string; readonly isDone: boolean };
}

export interface RepliesProps extends RepliesViewProps, ReplyListActs {
  /** Null where there is nothing to tell of. */
  readonly misread?: MisreadProps | null;
  readonly onLanguage: (value: string) => void;
  readonly onAsked: (asked: boolean) => void;
}

const SIGNS: Readonly<Record<Severity, IconName>> = { block: 'stop', warn: 'warning', info: 'unknown' };

/** Replies to offer for the order of a message, and what is to be said of the message as it stands. */
export function Replies(props: RepliesProps) {
  const { language, asked, check, status, misread } = props;
  return (
    <section class="replies" aria-label={props.label}>
      <div class="head">
        <b class="title">{props.title}</b>
        <span class="order">{props.order}</span>
        <label class="language" title={language.by}>
          {language.label}
          <select value={language.value} onChange={(event) => props.onLanguage(event.currentTarget.value)}>
            {language.options.map(({ value, text }) => (
              <option key={value} value={value} selected={value === language.value}>
                {text}
              </option>
            ))}
          </select>
        </label>
        {asked && <AskedToggle {...asked} onAsked={props.onAsked} />}
      </div>
      <div class="columns">
        <ReplyList {...props} />
        <div class="check">
          <h3>{check.title}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <ul class="scroll" tabIndex={0} aria-label={check.title} aria-live="polite">
            {check.findings.length === 0 && <li class="clean">{check.clean}</li>}
            {check.findings.map((finding, index) => (
              <Found key={`${finding.rule} ${index}`} {...finding} />
            ))}
          </ul>
        </div>
      </div>
      <div class="foot">
        <p class={`status ${status.isDone ? 'done' : 'held'}`} role="status">
          {status.text && <Icon name={status.isDone ? 'done' : 'warning'} />}
          <span>{status.text}</span>
        </p>
        {misread && <Misread {...misread} />}
      </div>
    </section>
  );
}

function Found({ rule, severity, severityText, words, place: [before, found, after] }: ShownFinding) {
  return (
    <li class={`finding ${severity}`} data-testid="lint" data-severity={severity} data-rule={rule}>
      <Icon name={SIGNS[severity]} />
      <span>
        <b>{severityText}</b> {words}
        {found && (
          <q>
            {before}
            <mark>{found}</mark>
            {after}
          </q>
        )}
      </span>
    </li>
  );
}
