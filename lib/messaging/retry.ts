/** After a call without an answer the background is left alone for so long, and each time twice as long; milliseconds. */
const FIRST_REST = 1_000;
const LONGEST_REST = 30_000;

/** Asks the background again by itself after a silence: until then it holds nothing of what the page told. */
export interface Retry {
  /** Takes note of a call's end. Where no answer came, `again` is called once the background has had its rest. */
  note(isAnswered: boolean): void;
  isResting(): boolean;
}

export function createRetry(again: () => void, signal: AbortSignal): Retry {
  let rest = FIRST_REST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    note(isAnswered) {
      stop();
      if (isAnswered) rest = FIRST_REST;
      if (isAnswered || signal.aborted) return;
      timer = setTimeout(() => {
        timer = undefined;
        again();
      }, rest);
      rest = Math.min(2 * rest, LONGEST_REST);
    },
    isResting: () => timer !== undefined,
  };
}
