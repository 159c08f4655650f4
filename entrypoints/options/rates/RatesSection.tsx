import { useMemo, useState } from 'preact/hooks';
import { Found } from '../../../components/options/search.tsx';
import { countryName } from '../../../lib/i18n/country-name.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { marketplaceIdSchema } from '../../../lib/orders/order-facts.ts';
import type { Page } from '../sections.tsx';
import { BeforeShipping } from './BeforeShipping.tsx';
import { CancelReasons } from './CancelReasons.tsx';
import { DeadlineRules } from './DeadlineRules.tsx';
import { RateRules } from './RateRules.tsx';
import { createRuleWords } from './rule-words.ts';
import { rulesOf } from './rules-of.ts';

export type RatesSectionProps = Pick<Page, 't' | 'language' | 'lookup' | 'settings' | 'rulesFile' | 'save' | 'scopes'>;

/** The rules of one marketplace, each with what it rests on, and the seller's own over those that can differ. */
export function RatesSection({ t, language, lookup, scopes, ...page }: RatesSectionProps) {
  const words = useMemo(() => createRuleWords(language, lookup), [language, lookup]);
  const [chosen, setChosen] = useState('');
  const seen = [...new Set(scopes.map((scope) => scope.marketplace))];
  const others = Object.values(MARKETPLACE_IDS).filter((id) => !seen.includes(id));
  const names = new Intl.Collator(language);
  const choices = [
    { label: words.t('seen'), ids: seen },
    {
      label: words.t('others'),
      ids: others.sort((a, b) => names.compare(countryName(a, language), countryName(b, language))),
    },
  ];
  const marketplace = marketplaceIdSchema.safeParse(chosen).data ?? seen[0] ?? MARKETPLACE_IDS.US;
  const rules = rulesOf(marketplace, Date.now(), { ...page, t, words });
  return (
    <section id="rates" class="parts">
      <h2>{t('rates')}</h2>
      <p class="fact">{words.t('intro')}</p>
      <label class="place">
        <span>{words.t('marketplace')}</span>
        <select name="rules-marketplace" value={marketplace} onChange={(event) => setChosen(event.currentTarget.value)}>
          {choices.map(
            ({ label, ids }) =>
              ids.length > 0 && (
                <optgroup key={label} label={label}>
                  {ids.map((id) => (
                    <option key={id} value={id}>
                      {countryName(id, language)}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
        </select>
      </label>
      <div key={marketplace}>
        <Found texts={[words.t('group_rate')]}>
          <h3>{words.t('group_rate')}</h3>
          <RateRules {...rules} />
        </Found>
        <Found texts={[words.t('group_deadlines')]}>
          <h3>{words.t('group_deadlines')}</h3>
          <DeadlineRules {...rules} />
        </Found>
        <Found texts={[words.t('group_before')]}>
          <h3>{words.t('group_before')}</h3>
          <BeforeShipping {...rules} />
        </Found>
      </div>
      <Found texts={[words.t('group_reasons')]}>
        <h3>{words.t('group_reasons')}</h3>
        <CancelReasons words={words} />
      </Found>
    </section>
  );
}
