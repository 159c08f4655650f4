import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Choice } from '../../../components/evidence/choice.tsx';
import { scopeKey, scopeName } from '../../../lib/i18n/scope-name.ts';
import type { Lookup } from '../../../lib/i18n/translate.ts';
import { type CancellationRecord, readCancellations } from '../../../lib/ledger/cancellations.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import type { LedgerError } from '../../../lib/ledger/ledger-error.ts';
import type { Scope } from '../../../lib/orders/sighting.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { Cancellations } from './Cancellations.tsx';
import { createWords } from './words.ts';

export interface EvidenceSectionProps {
  readonly language: string;
  readonly lookup: Lookup;
  readonly ledger: Pick<Ledger, 'read'>;
  readonly scopes: readonly Scope[];
  readonly rules: Settings['rules'];
}

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: LedgerError }
  | { readonly kind: 'ready'; readonly record: CancellationRecord };

const ANCHOR = 'evidence';

/** What the record can prove of the cancellations of one account and marketplace. */
export function EvidenceSection({ language, lookup, ledger, scopes, rules }: EvidenceSectionProps) {
  const words = useMemo(() => createWords(language, lookup), [language, lookup]);
  const [chosen, setChosen] = useState('');
  const [state, setState] = useState<State>({ kind: 'loading' });
  const section = useRef<HTMLElement>(null);
  const latest = useRef(0);
  const scope = scopes.find((each) => scopeKey(each) === chosen) ?? scopes[0];
  const key = scope && scopeKey(scope);

  /** An answer that another question has overtaken is dropped. */
  async function load() {
    if (!scope) return;
    latest.current += 1;
    const asked = latest.current;
    const outcome = await ledger.read((tx) => readCancellations(tx, scope, Date.now(), rules));
    if (asked !== latest.current) return;
    setState(outcome.ok ? { kind: 'ready', record: outcome.value } : { kind: 'failed', error: outcome.error });
  }

  useEffect(() => setState({ kind: 'loading' }), [key]);
  useEffect(() => {
    void load();
    const onReturn = () => document.visibilityState === 'visible' && void load();
    document.addEventListener('visibilitychange', onReturn);
    return () => document.removeEventListener('visibilitychange', onReturn);
  }, [key, JSON.stringify(rules)]);

  // The browser looked for the place in the address before there was one.
  const isThere = state.kind !== 'loading';
  useEffect(() => {
    if (isThere && location.hash === `#${ANCHOR}`) section.current?.scrollIntoView();
  }, [isThere]);

  const { t } = words;
  return (
    <section id={ANCHOR} ref={section} class="evidence" aria-busy={scope !== undefined && !isThere}>
      <h2>{t('title')}</h2>
      <p class="fact">{t('intro')}</p>
      {scopes.length > 1 && (
        <Choice
          name="evidence-scope"
          label={t('scope')}
          value={key ?? ''}
          options={scopes.map((each) => ({ value: scopeKey(each), text: scopeName(each, language) }))}
          onChoose={setChosen}
        />
      )}
      {!scope && <p class="fact">{t('no_scope')}</p>}
      {scope && state.kind === 'loading' && (
        <p class="fact" role="status">
          {t('loading')}
        </p>
      )}
      {scope && state.kind === 'failed' && (
        <p class="fact alert" role="alert">
          {t('failed', { detail: state.error.detail })}{' '}
          <button type="button" onClick={() => void load()}>
            {t('retry')}
          </button>
        </p>
      )}
      {scope && state.kind === 'ready' && <Cancellations key={key} scope={scope} record={state.record} words={words} />}
    </section>
  );
}
