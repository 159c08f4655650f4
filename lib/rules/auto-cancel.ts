import { CHECKED, type Row } from './row.ts';

/** `days` are calendar days on the marketplace's wall clock; `hours` are elapsed hours. */
export interface ActBySpan {
  readonly unit: 'hours' | 'days';
  readonly count: number;
}

/** Counted from the ship-by day, which is day 0, to the end (23:59:59) of the last day. */
export interface AutoCancelSpan {
  readonly unit: 'days' | 'business-days';
  readonly count: number;
}

const ANNOUNCED = 'Amazon announcement of 2020, SC forums 694871 and 337189';

/**
 * The earliest reading of when Amazon cancels an order that was not confirmed as shipped, counted from ship-by. Rows
 * are dated by the ship-by day. Help pages say "7 days", the announcement "7 business days": the shorter is taken.
 */
export const ACT_BY: readonly Row<ActBySpan>[] = [
  { value: { unit: 'days', count: 30 }, source: ANNOUNCED, confidence: 'H', checked: CHECKED },
  {
    from: '2020-09-30',
    value: { unit: 'days', count: 7 },
    source: 'SC G201722390; SC JP forum 54185',
    confidence: 'H',
    checked: CHECKED,
  },
  {
    countries: ['IN'],
    value: { unit: 'hours', count: 24 },
    source: 'SC 200285210 en_IN',
    confidence: 'H',
    checked: CHECKED,
  },
  {
    countries: ['IN'],
    programs: ['easy-ship-guaranteed', 'local-shops'],
    value: { unit: 'hours', count: 0 },
    source: 'SC 200285210 en_IN',
    confidence: 'H',
    checked: CHECKED,
  },
];

/**
 * The latest reading of the same rule: when an order not confirmed is expected to be gone. It has no row for India,
 * whose help page says from when an automatic cancellation counts, not when it is made.
 */
export const AUTO_CANCEL: readonly Row<AutoCancelSpan>[] = [
  { value: { unit: 'days', count: 30 }, source: ANNOUNCED, confidence: 'H', checked: CHECKED },
  {
    from: '2020-09-30',
    value: { unit: 'business-days', count: 7 },
    source: ANNOUNCED,
    confidence: 'H',
    checked: CHECKED,
  },
];
