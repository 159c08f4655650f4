import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Country, MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { PROGRAMS } from '../../../lib/orders/order-facts.ts';
import { inForce, type Row } from '../../../lib/rules/row.ts';
import { rowsFor } from '../../../lib/rules/rows-for.ts';
import { checkedDays, TABLES } from '../../../lib/rules/tables.ts';

const DAYS = ['2019-12-31', '2020-01-01', '2020-01-02', '2022-05-31', '2022-06-01', '2027-01-01', '2030-01-01'];

const rows: fc.Arbitrary<Row<number>> = fc.record(
  {
    value: fc.nat(),
    source: fc.constant('a source'),
    confidence: fc.constant('H' as const),
    checked: fc.constant('2026-11-21'),
    countries: fc.constantFrom(['US'] as const, ['DE'] as const),
    programs: fc.subarray([...PROGRAMS], { minLength: 1, maxLength: 2 }),
    from: fc.constantFrom(...DAYS.slice(1)),
  },
  { requiredKeys: ['value', 'source', 'confidence', 'checked'] },
);
const everyone: Row<number> = { value: -1, source: 'a source', confidence: 'H', checked: '2026-11-21' };

test('every row that is ever in force is told, and until its last day', () => {
  fc.assert(
    fc.property(
      fc.array(rows, { maxLength: 6 }),
      fc.subarray([...PROGRAMS], { maxLength: 1 }),
      fc.constantFrom(...DAYS),
      (more, programs, day) => {
        const table = [everyone, ...more];
        const row = inForce(table, { country: 'US', day, programs });
        const told = rowsFor(table, 'US').find((each) => each.row === row);
        expect(told).toBeDefined();
        if (told?.until) expect(day <= told.until).toBe(true);
      },
    ),
  );
});

test('no row is told that is never in force for a standard order', () => {
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 6 }), (more) => {
      const table = [everyone, ...more];
      for (const { row, until } of rowsFor(table, 'US')) {
        const [program] = row.programs ?? [];
        const programs = program ? [program] : [];
        const day = until ?? '9999-01-01';
        // Another programme of the same row may be the one for which it is in force.
        if (row.programs === undefined || row.programs.length === 1)
          expect(inForce(table, { country: 'US', day, programs })).toBe(row);
      }
    }),
  );
});

test('each row of the tables is told in some marketplace', () => {
  const told = new Set(
    TABLES.flatMap((table) =>
      (Object.keys(MARKETPLACE_IDS) as Country[]).flatMap((country) =>
        rowsFor<unknown>(table, country).map(({ row }) => row),
      ),
    ),
  );
  const silent = TABLES.flatMap((table) => table.filter((row) => !told.has(row)));
  expect(silent).toEqual([]);
});

test('the days of the last checks span those of all rules', () => {
  const { oldest, newest } = checkedDays();
  expect(oldest).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(oldest <= newest).toBe(true);
});
