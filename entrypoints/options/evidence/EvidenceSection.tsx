import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { scopeKey } from '../../../lib/i18n/scope-name.ts';
import type { Lookup } from '../../../lib/i18n/translate.ts';
import { type CancellationRecord, readCancellations } from '../../../lib/ledger/cancellations.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { readScopes } from '../../../lib/ledger/scopes.ts';
import type { Scope } from '../../../lib/orders/sighting.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { ScopeChoice } from '../ScopeChoice.tsx';
import { useAnswer } from '../use-answer.ts';
import { Cancellations } from './Cancellations.tsx';
import { createWords } from './words.ts';

export interface EvidenceSectionProps {
  readonly language: string;
  readonly lookup: Lookup;
  readonly ledger: Pick<Ledger, 'read'>;
  readonly rules: Settings['rules'];
  /** Counts up when another section has changed the record. */
  readonly changes: number;
}

interface Reading {
  readonly scopes: readonly Scope[];
  /** Null while nothing is on record. */
  readonly shown: { readonly scope: Scope; readonly record: CancellationRecord } | null;
}

const ANCHOR = 'evidence';

/** What the record can prove of the cancellations of one account and marketplace, the last seen at first. */
export function EvidenceSection({ language, lookup, ledger, rules, changes }: EvidenceSectionProps) {
  const words = useMemo(() => createWords(language, lookup), [language, lookup]);
  const [chosen, setChosen] = useState('');
  const section = useRef<HTMLElement>(null);
  const {
    answer: reading,
    isBusy,
    again,
  } = useAnswer(
    () =>
      ledger.read(async (tx): Promise<Reading> => {
        const scopes = (await readScopes(tx)).map(({ scope }) => scope);
        const scope = scopes.find((each) => scopeKey(each) === chosen) ?? scopes[0];
        return {
          scopes,
          shown: scope ? { scope, record: await readCancellations(tx, scope, Date.now(), rules) } : null,
        };
      }),
    [chosen, JSON.stringify(rules), changes],
  );

  // The browser looked for the place in the address before there was one.
  const isThere = reading !== null;
  useEffect(() => {
    if (isThere && location.hash === `#${ANCHOR}`) section.current?.scrollIntoView();
  }, [isThere]);

  const { t } = words;
  const { scopes = [], shown = null } = reading?.ok ? reading.value : {};
  return (
    <section id={ANCHOR} ref={section} class="evidence" aria-busy={isBusy}>
      <h2>{t('title')}</h2>
      <p class="fact">{t('intro')}</p>
      {shown && (
        <ScopeChoice
          name="evidence-scope"
          label={t('scope')}
          shown={shown.scope}
          onChoose={setChosen}
          {...{ scopes, language }}
        />
      )}
      {!reading && (
        <p class="fact" role="status">
          {t('loading')}
        </p>
      )}
      {reading?.ok === false && (
        <p class="fact alert" role="alert">
          {t('failed', { detail: reading.error.detail })}{' '}
          <button type="button" onClick={again}>
            {t('retry')}
          </button>
        </p>
      )}
      {reading?.ok && !shown && <p class="fact">{t('no_scope')}</p>}
      {shown && <Cancellations key={scopeKey(shown.scope)} {...shown} words={words} />}
    </section>
  );
}
