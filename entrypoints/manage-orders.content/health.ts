import type { Health } from '../../lib/overlay/health.ts';
import { isSettled, PATIENCE, type PageTiming, restMoments } from '../../lib/overlay/page-rest.ts';

/** What a pass over the list found; instants are epoch milliseconds. */
export interface ListFindings extends PageTiming {
  /** When the list last vanished or was never there; null while rows stand on the page. */
  readonly rowsMissingSince: number | null;
  /** Whether a sign-in form stands in the page's place. */
  readonly signedOut: boolean;
  /** What the page itself says of an empty list. */
  readonly emptiness: 'empty' | 'not-empty' | 'unsaid' | 'loading';
  /** Rows whose order id was read, and rows in which it was not. */
  readonly rowsWithId: number;
  readonly rowsWithoutId: number;
  /** Rows with an id of which some fact was not read. */
  readonly rowsUnread: number;
  /** Whether the page shows anything else that was not read, or contradicts itself. */
  readonly hasLost: boolean;
}

/** How far the list could be read. Never `ok` where rows are missing and the page does not itself say "none". */
export function judgeHealth(findings: ListFindings): Health {
  const { now, rowsWithId, rowsWithoutId, rowsUnread } = findings;
  if (findings.signedOut) return 'signed-out';
  const rows = rowsWithId + rowsWithoutId;
  const settled = isSettled(findings);
  if (rows > 0 && rowsWithoutId + rowsUnread === 0) return findings.hasLost && settled ? 'partial' : 'ok';
  if (rows === 0 && findings.emptiness === 'empty' && settled) return 'ok';
  const isOverdue = now >= rowsOverdueAt(findings);
  if (rowsWithId === 0) return isOverdue ? 'unreadable' : 'waiting';
  // Rows that are still without an id are being filled; a row with an id and without a status is not.
  const stillFilling = rowsWithoutId > 0 && !isOverdue;
  return settled && !stillFilling ? 'partial' : 'waiting';
}

/** When the judgement may change by the clock alone. */
export function judgementMoments(findings: ListFindings): number[] {
  return [...restMoments(findings), rowsOverdueAt(findings)];
}

/** When rows can no longer be waited for; never while the page loads. */
function rowsOverdueAt({ loadedAt, rowsMissingSince }: ListFindings): number {
  return loadedAt === null ? Infinity : Math.max(loadedAt, rowsMissingSince ?? 0) + PATIENCE;
}
