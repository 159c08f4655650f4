import type { RuleRow } from '../../../components/options/rule-rows.tsx';
import { evidenceWords } from '../../../lib/i18n/evidence/index.ts';
import { rulesWords } from '../../../lib/i18n/rules/index.ts';
import { flatKey, type Lookup } from '../../../lib/i18n/translate.ts';
import type { Country } from '../../../lib/orders/marketplace.ts';
import type { Program } from '../../../lib/orders/order-facts.ts';
import type { AddedRow } from '../../../lib/rules/added-rows.ts';
import type { ActBySpan, AutoCancelSpan } from '../../../lib/rules/auto-cancel.ts';
import type { PendingRule } from '../../../lib/rules/before-shipping.ts';
import type { RuleOverrides } from '../../../lib/rules/overrides.ts';
import { type Evidence, type Row, ruleFrom } from '../../../lib/rules/row.ts';
import { rowsFor } from '../../../lib/rules/rows-for.ts';

/** Amazon's own names, the same in every language. */
const PROGRAM_NAMES: Readonly<Record<Program, string>> = {
  'seller-fulfilled-prime': 'Seller Fulfilled Prime',
  'easy-ship': 'Easy Ship',
  'easy-ship-guaranteed': 'Easy Ship Guaranteed Delivery',
  'local-shops': 'Local Shops',
};

export type RuleWords = ReturnType<typeof createRuleWords>;

/** Says the values of the rule tables and what they rest on. */
export function createRuleWords(language: string, lookup: Lookup) {
  const t = rulesWords(language, lookup);
  const fileTitle = lookup(flatKey('rulesfile', 'title'));
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 4 });
  const figures = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const weekdays = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const datesInYear = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const counted = (unit: 'day' | 'hour' | 'minute') =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  const [days, hours, minutes] = [counted('day'), counted('hour'), counted('minute')];
  const date = (day: string) => dates.format(Date.parse(day));
  // 2023-01-01 was a Sunday, the day that counts as 0.
  const weekday = (day: number) => weekdays.format(Date.UTC(2023, 0, 1 + day));

  const evidence = ({ source, checked, confidence }: Evidence) => ({
    source,
    read: t('read', { day: date(checked) }),
    sure: t(`sure_${confidence}`),
  });
  return {
    t,
    /** What the rows of a rules file go by. */
    fileTitle,
    evidence,
    reasons: evidenceWords(language, lookup),
    percent: (fraction: number) => percents.format(fraction),
    figure: (number: number) => figures.format(number),
    date,
    dateInYear: (day: string) => datesInYear.format(Date.parse(day)),
    weekday,
    minutes: (count: number) => minutes.format(count),
    weekend: (days: readonly number[]) => lists.format(days.map(weekday)),
    windows: (lengths: readonly number[]) => lists.format(lengths.map((length) => days.format(length))),
    counts: (count: boolean) => t(count ? 'counts' : 'counts_not'),
    span({ unit, count }: ActBySpan | AutoCancelSpan): string {
      if (count === 0) return t('at_ship_by');
      return unit === 'business-days'
        ? t('of_business_days', { count })
        : (unit === 'days' ? days : hours).format(count);
    },
    pending({ paymentCheckDays, deferredPaymentDays, sellerMayCancel }: PendingRule): string {
      return [
        t('pending_check', { days: days.format(paymentCheckDays) }),
        ...(deferredPaymentDays === null ? [] : [t('pending_deferred', { days: days.format(deferredPaymentDays) })]),
        t(sellerMayCancel ? 'pending_may' : 'pending_may_not'),
      ].join(' · ');
    },
    /** Something that Amazon does in every marketplace and at all times. */
    effect: (value: string, rests: Evidence): RuleRow => ({ value, when: '', ...evidence(rests), isInForce: true }),
    /**
     * The rows that apply in a country, the one in force on `today` first. `added` are those of a rules file, of whose
     * rules `pick` takes the table's.
     */
    rows<Value>(
      table: readonly Row<Value>[],
      { country, today, added }: { country: Country; today: string; added: AddedRow[] },
      say: (value: Value) => string,
      pick: (rules: RuleOverrides) => Value | undefined = () => undefined,
    ): RuleRow[] {
      const current = ruleFrom(table, { country, day: today }, { rows: added }, pick).row;
      const last = table.reduce((day, { checked }) => (checked > day ? checked : day), '');
      const ofFile = added.flatMap(({ set, ...row }): Row<Value>[] => {
        const value = pick(set);
        return value === undefined || row.checked < last ? [] : [{ ...row, value }];
      });
      const rows = rowsFor([...table, ...ofFile], country).map(({ row, until }): RuleRow => {
        // A row of the file is made anew by each look-up.
        const isInForce = JSON.stringify(row) === JSON.stringify(current);
        const since = row.from === undefined ? [] : [t(row.from > today ? 'from' : 'since', { day: date(row.from) })];
        const times = until && until < today ? [t('until', { day: date(until) })] : since;
        const programs = row.programs?.map((program) => PROGRAM_NAMES[program]) ?? [];
        const value = say(row.value);
        return {
          value: isInForce ? t('amazon', { value }) : value,
          when: [...(ofFile.includes(row) ? [fileTitle] : []), ...programs, ...times].join(' · '),
          ...evidence(row),
          isInForce,
        };
      });
      return rows.sort((a, b) => Number(b.isInForce) - Number(a.isInForce));
    },
  };
}
