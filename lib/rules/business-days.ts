import { countryOf, type MarketplaceId } from '../orders/marketplace.ts';
import { addDays, type Day, weekdayOf } from '../time/day.ts';
import { isHoliday, knowsHolidays } from './holidays.ts';
import type { OwnRules } from './row.ts';
import { weekendRule } from './weekends.ts';

/** What stands over a marketplace's calendar. */
export type CalendarOverrides = Pick<OwnRules, 'weekend' | 'holidays' | 'rows'>;

/** Whether `day` is neither weekend nor holiday in the marketplace's country. Holidays outside the table are not known. */
export function isBusinessDay(day: Day, marketplace: MarketplaceId, own: CalendarOverrides = {}): boolean {
  const country = countryOf(marketplace);
  const weekend: readonly number[] = weekendRule({ country, day }, own).value;
  if (weekend.includes(weekdayOf(day))) return false;
  for (const { holidays } of [own, ...(own.rows ?? []).map(({ set }) => set)]) {
    if (holidays?.add.includes(day)) return false;
    if (holidays?.remove.includes(day)) return true;
  }
  return !isHoliday(day, country);
}

/**
 * The `count`-th business day after `day`, which itself is day 0. `holidaysKnown` is false where the count ran through
 * a year whose holidays are not on file, so that the day may come out too early.
 */
export function addBusinessDays(
  day: Day,
  count: number,
  marketplace: MarketplaceId,
  own?: CalendarOverrides,
): { day: Day; holidaysKnown: boolean } {
  let last = day;
  for (let left = count; left > 0; ) {
    last = addDays(last, 1);
    if (isBusinessDay(last, marketplace, own)) left--;
  }
  return { day: last, holidaysKnown: knowsHolidays(day) && knowsHolidays(last) };
}
