import { useEffect, useMemo, useState } from 'preact/hooks';
import { scopeKey } from '../../../lib/i18n/scope-name.ts';
import type { Lookup } from '../../../lib/i18n/translate.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import type { Scope } from '../../../lib/orders/sighting.ts';
import type { FeedSettings } from '../../../lib/settings/feed-settings.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { ScopeChoice } from '../ScopeChoice.tsx';
import { Adjustments } from './Adjustments.tsx';
import { Cancellations } from './Cancellations.tsx';
import { feedWords } from './words.ts';

/** Where it is kept what the files are made with. */
export interface FeedStore {
  readonly read: () => Promise<FeedSettings>;
  readonly keep: (settings: FeedSettings) => Promise<void>;
}

export interface FeedsSectionProps {
  readonly language: string;
  readonly lookup: Lookup;
  readonly ledger: Pick<Ledger, 'read'>;
  readonly store: FeedStore;
  readonly scopes: readonly Scope[];
  readonly rules: Settings['rules'];
  /** Counts the changes of the record that this page made. */
  readonly changes: number;
}

/** Files that the seller uploads to Amazon: cancellations of many orders, and refunds of parts. */
export function FeedsSection({ language, lookup, ledger, store, scopes, rules, changes }: FeedsSectionProps) {
  const words = useMemo(() => feedWords(language, lookup), [language, lookup]);
  const [kept, setKept] = useState<FeedSettings>({ template: '', merchantId: '' });
  const [chosen, setChosen] = useState('');
  useEffect(() => void store.read().then(setKept), [store]);
  const keep = (change: Partial<FeedSettings>) => {
    const settings = { ...kept, ...change };
    setKept(settings);
    void store.keep(settings);
  };
  const scope = scopes.find((each) => scopeKey(each) === chosen) ?? scopes[0];
  const { t } = words;
  return (
    <section id="feeds" class="feeds">
      <h2>{t('title')}</h2>
      <p class="fact">{t('intro')}</p>
      {scope ? (
        <>
          <ScopeChoice
            name="feeds-scope"
            label={t('scope')}
            shown={scope}
            onChoose={setChosen}
            {...{ scopes, language }}
          />
          <div key={scopeKey(scope)}>
            <Cancellations {...{ words, ledger, scope, rules, changes, kept, keep }} />
            <Adjustments {...{ words, ledger, scope, kept }} />
          </div>
        </>
      ) : (
        <p class="fact">{t('no_scope')}</p>
      )}
    </section>
  );
}
