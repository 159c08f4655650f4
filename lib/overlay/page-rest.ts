/** When a page loaded and changed, as of one pass over it; instants are epoch milliseconds. */
export interface PageTiming {
  readonly now: number;
  /** When the page had loaded, or the visit began where that was later; null while it loads. */
  readonly loadedAt: number | null;
  /** Since when the page has been changing without a pause, and when it changed last. */
  readonly changingSince: number;
  readonly changedAt: number;
}

/** So long after the load a page must have shown what it is for (overlay contract). */
export const PATIENCE = 10_000;
/** A page that did not change for so long has said what it has to say. */
export const PAUSE = 1_000;

/** A page that still fills itself is not yet held to what is missing in it; one that never pauses, only so long. */
export function isSettled({ now, loadedAt, changingSince, changedAt }: PageTiming): boolean {
  if (loadedAt === null) return false;
  return now - Math.max(changedAt, loadedAt) >= PAUSE || now - Math.max(changingSince, loadedAt) >= PATIENCE;
}

/** Whether a page that shows nothing of what it is for can no longer be waited for. */
export function isOverdue({ now, loadedAt }: Pick<PageTiming, 'now' | 'loadedAt'>): boolean {
  return loadedAt !== null && now - loadedAt >= PATIENCE;
}

/** When a page that does not change any more is settled, and when it is overdue; none while it loads. */
export function restMoments({ loadedAt, changingSince, changedAt }: PageTiming): number[] {
  if (loadedAt === null) return [];
  return [Math.max(changedAt, loadedAt) + PAUSE, Math.max(changingSince, loadedAt) + PATIENCE, loadedAt + PATIENCE];
}
