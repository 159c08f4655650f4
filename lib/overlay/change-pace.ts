import { PAUSE, type PageTiming } from './page-rest.ts';

/** Takes down whether a page changed just now, and tells since when it has been changing; epoch milliseconds. */
export type ChangePace = (now: number, isTouched: boolean) => Pick<PageTiming, 'changingSince' | 'changedAt'>;

/** After a pause in which nothing changed, the next change begins a new run. */
export function createChangePace(start: number): ChangePace {
  let changingSince = start;
  let changedAt = start;
  return (now, isTouched) => {
    if (isTouched) {
      if (now - changedAt >= PAUSE) changingSince = now;
      changedAt = now;
    }
    return { changingSince, changedAt };
  };
}
