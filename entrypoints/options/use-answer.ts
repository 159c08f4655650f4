import { useEffect, useState } from 'preact/hooks';

/** What a section asked for. */
export interface Asked<Answer> {
  /** The latest answer; null before the first. */
  readonly answer: Answer | null;
  /** Whether an answer is awaited, for `aria-busy`: until it is there, what stands below may still move. */
  readonly isBusy: boolean;
  readonly again: () => void;
}

/**
 * Asks at once, after each change of `deps`, and whenever the seller comes back to the page. An answer that another
 * question has overtaken is dropped.
 *
 * @param ask must not reject.
 */
export function useAnswer<Answer>(ask: () => Promise<Answer>, deps: readonly unknown[]): Asked<Answer> {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isBusy, setBusy] = useState(true);
  const [times, setTimes] = useState(0);
  const again = () => setTimes((before) => before + 1);
  useEffect(() => {
    const overtaken = new AbortController();
    const { signal } = overtaken;
    setBusy(true);
    void ask().then((given) => {
      if (signal.aborted) return;
      setAnswer(given);
      setBusy(false);
    });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && again(), { signal });
    return () => overtaken.abort();
  }, [...deps, times]);
  return { answer, isBusy, again };
}
