/** A page that fills itself bit by bit is told of no more often than so, in milliseconds. */
const PACE = 250;

/**
 * Makes a function that takes what a pass found. `use` is called with the newest once it is painted, in a task of its own,
 * as long as `isStale` does not say that the page has changed since: then the pass that is due brings what the page shows
 * by that time. Never once `signal` has fired.
 */
export function afterPaint<Found>(
  use: (found: Found) => void,
  isStale: () => boolean,
  signal: AbortSignal,
): (found: Found) => void {
  let newest: Found;
  let isWaiting = false;
  let usedAt = 0;
  return (found) => {
    newest = found;
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(
      () => {
        isWaiting = false;
        if (signal.aborted || isStale()) return;
        usedAt = performance.now();
        use(newest);
      },
      usedAt + PACE - performance.now(),
    );
  };
}
