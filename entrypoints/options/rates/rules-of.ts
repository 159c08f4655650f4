import type { RuleRow } from '../../../components/options/rule-rows.tsx';
import { type Country, countryOf, type MarketplaceId } from '../../../lib/orders/marketplace.ts';
import type { RuleOverrides } from '../../../lib/rules/overrides.ts';
import type { Row } from '../../../lib/rules/row.ts';
import { type MarketplaceRules, rulesFor } from '../../../lib/rules/rules-for.ts';
import type { Day } from '../../../lib/time/day.ts';
import { dayOf, type Instant } from '../../../lib/time/instant.ts';
import type { SectionProps } from '../App.tsx';
import type { RuleWords } from './rule-words.ts';

/** What is shown of a marketplace's rules, and how to change them. */
export interface RulesShown extends Pick<SectionProps, 't'> {
  readonly words: RuleWords;
  readonly country: Country;
  readonly today: Day;
  /** Amazon's, as the tables have them. */
  readonly amazons: MarketplaceRules;
  readonly own: RuleOverrides;
  readonly rowsOf: <Value>(table: readonly Row<Value>[], say: (value: Value) => string) => RuleRow[];
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

export function rulesOf(
  marketplace: MarketplaceId,
  now: Instant,
  { t, words, settings, save }: Pick<SectionProps, 't' | 'settings' | 'save'> & { readonly words: RuleWords },
): RulesShown {
  const country = countryOf(marketplace);
  const amazons = rulesFor(marketplace, now);
  const own = settings.rules[marketplace] ?? {};
  const today = dayOf(now, own.zone ?? amazons.zone.value);
  const keep: RulesShown['keep'] = (name, value, amazons) => {
    const next: RuleOverrides = { ...own };
    if (value === undefined || JSON.stringify(value) === JSON.stringify(amazons)) delete next[name];
    else next[name] = value;
    return save({ rules: { ...settings.rules, [marketplace]: next } });
  };
  return {
    t,
    words,
    country,
    today,
    amazons,
    own,
    rowsOf: (table, say) => words.rows(table, country, today, say),
    keep,
    backFrom: (name) =>
      name in own ? { label: t('back_to_default'), onBack: () => keep(name, undefined) } : undefined,
  };
}
