/** How much of the page could be read (overlay contract); the words for each stand in the summary. */
export type Health = 'waiting' | 'ok' | 'partial' | 'unreadable' | 'signed-out';

/** Whether the seller is told that something here was not read. */
export const isMisread = (health: Health): boolean => health === 'partial' || health === 'unreadable';

/** What a pass over the list found; instants are epoch milliseconds. */
export interface ListFindings {
  readonly now: number;
  /** When the page had loaded, or the visit began where that was later; null while it loads. */
  readonly loadedAt: number | null;
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
  /** Since when the list has been changing without a pause, and when it changed last. */
  readonly changingSince: number;
  readonly changedAt: number;
}

/** So long after the load a page must have shown its rows (overlay contract). */
export const PATIENCE = 10_000;
/** A list that did not change for so long has said what it has to say. */
export const PAUSE = 1_000;

/** A list that still fills itself is not yet held to what is missing in it; one that never pauses, only so long. */
export function isSettled({
  now,
  loadedAt,
  changingSince,
  changedAt,
}: Pick<ListFindings, 'now' | 'loadedAt' | 'changingSince' | 'changedAt'>): boolean {
  if (loadedAt === null) return false;
  return now - Math.max(changedAt, loadedAt) >= PAUSE || now - Math.max(changingSince, loadedAt) >= PATIENCE;
}

/** How far the list could be read. Never `ok` where rows are missing and the page does not itself say "none". */
export function judgeHealth(findings: ListFindings): Health {
  const { now, loadedAt, rowsMissingSince, rowsWithId, rowsWithoutId, rowsUnread } = findings;
  if (findings.signedOut) return 'signed-out';
  const rows = rowsWithId + rowsWithoutId;
  const settled = isSettled(findings);
  if (rows > 0 && rowsWithoutId + rowsUnread === 0) return findings.hasLost && settled ? 'partial' : 'ok';
  if (rows === 0 && findings.emptiness === 'empty' && settled) return 'ok';
  const outOfPatience = loadedAt !== null && now - Math.max(loadedAt, rowsMissingSince ?? loadedAt) >= PATIENCE;
  if (rowsWithId === 0) return outOfPatience ? 'unreadable' : 'waiting';
  // Rows that are still without an id are being filled; a row with an id and without a status is not.
  const stillFilling = rowsWithoutId > 0 && !outOfPatience;
  return settled && !stillFilling ? 'partial' : 'waiting';
}

/** When the judgement may change by the clock alone; null where only the page can change it. */
export function nextJudgementAt(findings: ListFindings): number | null {
  const { now, loadedAt, changingSince, changedAt, rowsMissingSince } = findings;
  if (loadedAt === null) return null;
  const moments = [
    Math.max(changedAt, loadedAt) + PAUSE,
    Math.max(changingSince, loadedAt) + PATIENCE,
    Math.max(loadedAt, rowsMissingSince ?? loadedAt) + PATIENCE,
  ].filter((moment) => moment > now);
  return moments.length > 0 ? Math.min(...moments) : null;
}
