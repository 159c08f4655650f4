import type { Country } from '../orders/marketplace.ts';
import { addDays, type Day, parseDay } from '../time/day.ts';
import type { Row } from './row.ts';

/** A row as it applies to a marketplace: with the last day on which it is in force, null where no end is known. */
export interface DatedRow<Value> {
  readonly row: Row<Value>;
  readonly until: Day | null;
}

/** Every row of a table that is, was or will be in force in a country, as `inForce` reads the table, in its sequence. */
export function rowsFor<Value>(table: readonly Row<Value>[], country: Country): DatedRow<Value>[] {
  const here = table.filter(({ countries }) => countries?.includes(country) ?? true);
  return here.flatMap((row, index): DatedRow<Value>[] => {
    const ends = here
      .slice(index + 1)
      .filter((later) => later.programs === undefined || isWithin(row.programs, later.programs))
      .map(({ from = '' }) => from);
    const [end] = ends.sort();
    if (end === undefined) return [{ row, until: null }];
    const next = parseDay(end);
    return next && end > (row.from ?? '') ? [{ row, until: addDays(next, -1) }] : [];
  });
}

/** Whether a row of these programmes has nothing that the later row has not. */
function isWithin(programs: Row<unknown>['programs'], later: NonNullable<Row<unknown>['programs']>): boolean {
  return programs?.every((program) => later.includes(program)) ?? false;
}
