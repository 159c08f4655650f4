import { CHECKED, type OwnRules, type Place, type Row, type Rule, ruleFrom } from './row.ts';

/** A day of the week, 0 for Sunday to 6 for Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/**
 * The days of the week on which nobody counts a business day. Amazon does not define its business days; the countries'
 * own weekends are taken (docs/rules.md).
 */
export const WEEKENDS: readonly Row<readonly Weekday[]>[] = [
  { value: [6, 0], source: 'SC EDSVA3D58NL292F (weekends are no operating days)', confidence: 'M', checked: CHECKED },
  { countries: ['AE', 'EG', 'SA'], value: [5, 6], source: "the country's weekend", confidence: 'L', checked: CHECKED },
  {
    countries: ['AE'],
    from: '2022-01-01',
    value: [6, 0],
    source: "the country's weekend since its reform of 2022",
    confidence: 'L',
    checked: CHECKED,
  },
];

/** The weekend on a day. */
export function weekendRule(place: Place, own?: OwnRules): Rule<readonly Weekday[]> {
  return ruleFrom(WEEKENDS, place, own, (rules) => rules.weekend);
}
