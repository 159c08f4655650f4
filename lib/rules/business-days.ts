import { countryOf, type MarketplaceId } from '../orders/marketplace.ts';
import { addDays, type Day, weekdayOf } from '../time/day.ts';
import { isHoliday, knowsHolidays } from './holidays.ts';
import type { RuleOverrides } from './overrides.ts';
import { inForce } from './row.ts';
import { WEEKENDS } from './weekends.ts';

/** The seller's changes to a marketplace's calendar. */
export type CalendarOverrides = Pick<RuleOverrides, 'weekend' | 'holidays'>;

/** Whether `day` is neither weekend nor holiday in the marketplace's country. Holidays outside the table are not known. */
export function isBusinessDay(day: Day, marketplace: MarketplaceId, own: CalendarOverrides = {}): boolean {
  const country = countryOf(marketplace);
  const weekend: readonly number[] = own.weekend ?? inForce(WEEKENDS, { country, day }).value;
  if (weekend.includes(weekdayOf(day)) || own.holidays?.add.includes(day)) return false;
  return own.holidays?.remove.includes(day) || !isHoliday(day, country);
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
