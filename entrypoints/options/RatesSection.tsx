import { TextField } from '../../components/options/fields.tsx';
import { countryName } from '../../lib/i18n/country-name.ts';
import type { MarketplaceId } from '../../lib/orders/marketplace.ts';
import type { Scope } from '../../lib/orders/sighting.ts';
import type { RuleOverrides } from '../../lib/rules/overrides.ts';
import { rulesFor } from '../../lib/rules/rules-for.ts';
import type { SectionProps } from './App.tsx';
import { percent } from './parse.ts';

/** The targets of the marketplaces that were seen; the seller's own over Amazon's. */
export function RatesSection({
  t,
  language,
  settings,
  save,
  scopes,
}: SectionProps & { readonly scopes: readonly Scope[] }) {
  const marketplaces = [...new Set(scopes.map((scope) => scope.marketplace))];
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 4 });
  const figures = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  const keep = (marketplace: MarketplaceId, own: RuleOverrides) =>
    save({ rules: { ...settings.rules, [marketplace]: own } });
  return (
    <section id="rates">
      <h2>{t('rates')}</h2>
      {marketplaces.length === 0 && <p class="fact">{t('no_marketplace')}</p>}
      {marketplaces.map((marketplace) => {
        const { target: ownTarget, ...others } = settings.rules[marketplace] ?? {};
        const amazons = rulesFor(marketplace, Date.now()).target.value;
        return (
          <TextField
            key={marketplace}
            name={`target-${marketplace}`}
            label={t('target', { marketplace: countryName(marketplace, language) })}
            hint={t(ownTarget === undefined ? 'target_hint' : 'target_own', { percent: percents.format(amazons) })}
            unit={t('percent')}
            value={figures.format((ownTarget ?? amazons) * 100)}
            parse={percent(t)}
            onCommit={(target) => keep(marketplace, target === amazons ? others : { ...others, target })}
          >
            {ownTarget !== undefined && (
              <button type="button" onClick={() => void keep(marketplace, others)}>
                {t('back_to_default')}
              </button>
            )}
          </TextField>
        );
      })}
    </section>
  );
}
