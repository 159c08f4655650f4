import type { RuleRow } from '../../../components/options/rule-rows.tsx';
import { type Country, countryOf, type MarketplaceId } from '../../../lib/orders/marketplace.ts';
import type { AddedRow } from '../../../lib/rules/added-rows.ts';
import { holidaysOf } from '../../../lib/rules/holidays.ts';
import type { RuleOverrides } from '../../../lib/rules/overrides.ts';
import type { Row } from '../../../lib/rules/row.ts';
import { type MarketplaceRules, rulesFor } from '../../../lib/rules/rules-for.ts';
import { type Day, parseDay } from '../../../lib/time/day.ts';
import { dayOf, type Instant } from '../../../lib/time/instant.ts';
import type { Page } from '../sections.tsx';
import type { RuleWords } from './rule-words.ts';

/** What is shown of a marketplace's rules, and how to change them. */
export interface RulesShown extends Pick<Page, 't'> {
  readonly words: RuleWords;
  readonly country: Country;
  readonly today: Day;
  /** Amazon's, as the tables and a rules file have them. */
  readonly amazons: MarketplaceRules;
  readonly own: RuleOverrides;
  /** The rows of a table in words; `pick` takes its rule from those of a rules file, which has no others. */
  readonly rowsOf: <Value>(
    table: readonly Row<Value>[],
    say: (value: Value) => string,
    pick?: (rules: RuleOverrides) => Value | undefined,
  ) => RuleRow[];
  /** The holidays of a year by the table and a rules file, in their sequence. */
  readonly holidaysIn: (year: number) => Day[];
  /** The rows of a rules file that name holidays. */
  readonly holidayRows: readonly AddedRow[];
  /** Puts the seller's value in the place of Amazon's; one that is Amazon's own, or undefined, takes it away. */
  readonly keep: <Name extends keyof RuleOverrides>(
    name: Name,
    value: RuleOverrides[Name] | undefined,
    amazons?: RuleOverrides[Name],
  ) => Promise<string>;
  /** For a field: the way back to Amazon's value, where the seller has one in its place. */
  readonly backFrom: (
    name: keyof RuleOverrides,
  ) => { readonly label: string; readonly onBack: () => Promise<string> } | undefined;
}

/** What the rules are shown and changed with. */
type RulesAround = Pick<Page, 't' | 'settings' | 'rulesFile' | 'save'> & { readonly words: RuleWords };

export function rulesOf(
  marketplace: MarketplaceId,
  now: Instant,
  { t, words, settings, rulesFile, save }: RulesAround,
): RulesShown {
  const country = countryOf(marketplace);
  const added = (rulesFile?.file.rules ?? []).filter(({ countries }) => countries.includes(country));
  const amazons = rulesFor(marketplace, now, { rows: added });
  const own = settings.rules[marketplace] ?? {};
  const today = dayOf(now, own.zone ?? amazons.zone.value);
  const keep: RulesShown['keep'] = (name, value, amazons) => {
    const next: RuleOverrides = { ...own };
    if (value === undefined || JSON.stringify(value) === JSON.stringify(amazons)) delete next[name];
    else next[name] = value;
    return save({ rules: { ...settings.rules, [marketplace]: next } });
  };
  const holidayRows = added.filter(({ set }) => set.holidays);
  return {
    t,
    words,
    country,
    today,
    amazons,
    own,
    rowsOf: (table, say, pick) => words.rows(table, { country, today, added }, say, pick),
    holidaysIn(year) {
      const days = new Set(holidaysOf(country, year).flatMap((day) => parseDay(day) ?? []));
      // Of several rows that name a day the first holds.
      for (const { set } of [...holidayRows].reverse()) {
        for (const day of set.holidays?.remove ?? []) days.delete(day);
        for (const day of set.holidays?.add ?? []) if (yearOf(day) === year) days.add(day);
      }
      return [...days].sort();
    },
    holidayRows,
    keep,
    backFrom: (name) =>
      name in own ? { label: t('back_to_default'), onBack: () => keep(name, undefined) } : undefined,
  };
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
