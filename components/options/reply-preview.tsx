import type { Finding, Severity } from '../../lib/replies/names.ts';

/** A finding in words. */
export interface WordedFinding extends Finding {
  readonly severityName: string;
  readonly explanation: string;
}

export interface ReplyPreviewProps {
  readonly label: string;
  /** Whose values the text is filled with. */
  readonly hint: string;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** In the text's order, with their places in it. */
  readonly findings: readonly WordedFinding[];
  /** What is wrong beside the findings; empty where nothing is. */
  readonly problem: string;
  readonly noFindings: string;
}

/** A reply as the buyer will read it, what was found marked where it stands, and named below. */
export function ReplyPreview({ label, hint, text, language, findings, problem, noFindings }: ReplyPreviewProps) {
  return (
    <div class="preview">
      <h4>{label}</h4>
      <p class="hint">{hint}</p>
      <div class="letter" lang={language}>
        {piecesOf(text, findings).map(({ start, piece, severity }) =>
          severity ? (
            <mark key={start} class={severity}>
              {piece}
            </mark>
          ) : (
            piece
          ),
        )}
      </div>
      <ul class="findings" aria-live="polite">
        {problem && <li class="block">{problem}</li>}
        {findings.map(({ rule, severity, severityName, explanation, start, end }) => (
          <li key={`${rule} ${start}`} class={severity} data-rule={rule} data-severity={severity}>
            <strong>{severityName}</strong> {explanation}{' '}
            {end > start && <q lang={language}>{shortened(text, start, end)}</q>}
          </li>
        ))}
        {!problem && findings.length === 0 && <li class="none">{noFindings}</li>}
      </ul>
    </div>
  );
}

interface Piece {
  readonly start: number;
  readonly piece: string;
  readonly severity: Severity | null;
}

/** The text cut at the findings; of two that overlap, the first is marked. */
function piecesOf(text: string, findings: readonly Finding[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, severity } of findings) {
    if (start < at || end <= start) continue;
    pieces.push(
      { start: at, piece: text.slice(at, start), severity: null },
      { start, piece: text.slice(start, end), severity },
    );
    at = end;
  }
  return [...pieces, { start: at, piece: text.slice(at), severity: null }];
}

const LONGEST_QUOTE = 60;

function shortened(text: string, start: number, end: number): string {
  const found = text.slice(start, end);
  return found.length <= LONGEST_QUOTE ? found : `${found.slice(0, LONGEST_QUOTE)}…`;
}
