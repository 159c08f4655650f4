import { type ListFindings, PAUSE } from '../../lib/overlay/health.ts';

/** How long the list has been changing, and since when it shows no rows; instants are epoch milliseconds. */
export interface ChangePace {
  note(pass: { readonly now: number; readonly changed: boolean; readonly hasRows: boolean }): void;
  readonly findings: Pick<ListFindings, 'changingSince' | 'changedAt' | 'rowsMissingSince'>;
}

export function createChangePace(start: number): ChangePace {
  let changingSince = start;
  let changedAt = start;
  let rowsMissingSince: number | null = start;
  return {
    note({ now, changed, hasRows }) {
      if (changed) {
        if (now - changedAt >= PAUSE) changingSince = now;
        changedAt = now;
      }
      rowsMissingSince = hasRows ? null : (rowsMissingSince ?? now);
    },
    get findings() {
      return { changingSince, changedAt, rowsMissingSince };
    },
  };
}
