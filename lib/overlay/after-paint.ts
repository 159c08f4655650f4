/** A page that fills itself bit by bit is told of no more often than so, in milliseconds. */
const PACE = 250;

/** Hands on what passes found once they are painted. */
export interface AfterPaint<Found> {
  /** Takes what a pass found, in the place of what an earlier one did. */
  offer(found: Found): void;
}

/**
 * Calls `use` with the newest that was offered, in a task of its own, as long as `isStale` does not say that the page has
 * changed since: then the pass that is due will offer what the page shows by that time. Never once `signal` has fired.
 */
export function createAfterPaint<Found>(
  use: (found: Found) => void,
  isStale: () => boolean,
  signal: AbortSignal,
): AfterPaint<Found> {
  let offered: { readonly found: Found } | null = null;
  let usedAt = Number.NEGATIVE_INFINITY;
  const hand = () => {
    const taken = offered;
    offered = null;
    if (!taken || signal.aborted || isStale()) return;
    usedAt = performance.now();
    use(taken.found);
  };
  return {
    offer(found) {
      if (!offered) setTimeout(hand, Math.max(0, usedAt + PACE - performance.now()));
      offered = { found };
    },
  };
}
