import { PAUSE } from './health.ts';

/** Since when a page has been changing, and when it last did; instants are epoch milliseconds. */
export interface ChangePace {
  /** Takes down a change of the page. */
  note(now: number): void;
  readonly timing: { readonly changingSince: number; readonly changedAt: number };
}

/** After a pause in which nothing changed, the next change begins a new run. */
export function createChangePace(start: number): ChangePace {
  let timing = { changingSince: start, changedAt: start };
  return {
    note(now) {
      const { changingSince, changedAt } = timing;
      timing = { changingSince: now - changedAt >= PAUSE ? now : changingSince, changedAt: now };
    },
    get timing() {
      return timing;
    },
  };
}
