import { AskedToggle, type AskedToggleProps } from './asked-toggle.tsx';
import { Icon } from './icon.tsx';
import { Misread, type MisreadProps } from './misread.tsx';
import { RateSentence, type RateSentenceProps } from './rate-sentence.tsx';
import { VERDICT_LOOKS, VerdictLine, type VerdictLineProps } from './verdict-line.tsx';

export interface GuardChoice {
  readonly value: string;
  readonly text: string;
  readonly pressed: boolean;
}

export interface GuardViewProps extends VerdictLineProps {
  readonly label: string;
  /** `code`: the reason that was filled in and stands; empty for none. The reason's name stands between asterisks. */
  readonly reason: { readonly code: string; readonly text: string; readonly isDone: boolean };
  readonly stock: string;
  readonly rate: RateSentenceProps | null;
  readonly contradiction: { readonly kind: string; readonly text: string; readonly held: string } | null;
  readonly warnings: readonly string[];
  readonly question: string;
  readonly choices: readonly GuardChoice[];
  readonly asked: AskedToggleProps | null;
  readonly note: string;
}

export interface CancelGuardProps extends GuardViewProps {
  /** Null where there is nothing to tell of. */
  readonly misread?: MisreadProps | null;
  readonly onBecause: (value: string) => void;
  readonly onAsked: (asked: boolean) => void;
}

/** What cancelling this order would do, and what the guard has set for it. */
export function CancelGuard(props: CancelGuardProps) {
  const { reason, rate, contradiction, asked, misread } = props;
  return (
    <section class={`guard ${VERDICT_LOOKS[props.verdict].tone}`} aria-label={props.label}>
      <VerdictLine {...props} />
      <p
        class={`reason ${reason.text ? (reason.isDone ? 'done' : '') : 'none'}`}
        data-testid="reason"
        data-reason={reason.code}
        role="status"
      >
        {reason.isDone && <Icon name="done" />}
        <Marked text={reason.text} />
        {props.stock && <span class="stock"> {props.stock}</span>}
      </p>
      {(props.question || asked) && (
        <div class="choices">
          {props.question && (
            <div class="choices" role="group" aria-label={props.question}>
              <span class="question">{props.question}</span>
              {props.choices.map(({ value, text, pressed }) => (
                <button
                  key={value}
                  type="button"
                  data-testid="because"
                  data-because={value}
                  aria-pressed={pressed}
                  onClick={() => props.onBecause(value)}
                >
                  {text}
                </button>
              ))}
            </div>
          )}
          {asked && <AskedToggle {...asked} onAsked={props.onAsked} />}
        </div>
      )}
      {contradiction && (
        <p class="contradiction" data-testid="warning" data-warning={contradiction.kind} role="alert">
          <Icon name="stop" />
          <span>
            {contradiction.text} {contradiction.held && <b>{contradiction.held}</b>}
          </span>
        </p>
      )}
      {props.warnings.map((text) => (
        <p key={text} class="caution">
          <Icon name="warning" />
          <span>{text}</span>
        </p>
      ))}
      {(rate || props.note || misread) && (
        <p class="rate">
          {rate && <RateSentence {...rate} />} <span class="note">{props.note}</span>{' '}
          {misread && <Misread {...misread} />}
        </p>
      )}
    </section>
  );
}

function Marked({ text }: { readonly text: string }) {
  return <span>{text.split('*').map((part, index) => (index % 2 === 1 ? <b key={part}>{part}</b> : part))}</span>;
}
