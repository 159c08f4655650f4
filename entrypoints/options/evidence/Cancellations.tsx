import { useEffect, useMemo, useState } from 'preact/hooks';
import { Choice } from '../../../components/options/choice.tsx';
import { type Filter, matching } from '../../../lib/evidence/filter.ts';
import { evidenceSheet } from '../../../lib/files/out/evidence-sheet.ts';
import { scopeName } from '../../../lib/i18n/scope-name.ts';
import type { CancellationRecord } from '../../../lib/ledger/cancellations.ts';
import { countryOf } from '../../../lib/orders/marketplace.ts';
import type { Scope } from '../../../lib/orders/sighting.ts';
import { saveFile } from '../../../lib/overlay/save-file.ts';
import { dayOf } from '../../../lib/time/instant.ts';
import { Findings } from './Findings.tsx';
import { choicesOf } from './sums-view.ts';
import type { Words } from './words.ts';

export interface CancellationsProps {
  readonly scope: Scope;
  readonly record: CancellationRecord;
  readonly words: Words;
}

const FILTERS = ['reason', 'sku', 'month'] as const;

/** The cancellations of a scope: which to look at, what they tell, and the ways to take them along. */
export function Cancellations({ scope, record, words }: CancellationsProps) {
  const { cancellations, zone } = record;
  const { t } = words;
  const [filter, setFilter] = useState<Filter>({});
  /** Counts up with each printing; 0 while the page is for the screen. */
  const [printing, setPrinting] = useState(0);
  const choices = useMemo(() => choicesOf(cancellations, zone, words), [cancellations]);
  const fitting = useMemo(() => matching(cancellations, filter, zone), [cancellations, filter]);

  useEffect(() => {
    if (printing === 0) return;
    const onEnd = () => {
      delete document.body.dataset.print;
      setPrinting(0);
    };
    document.body.dataset.print = 'evidence';
    addEventListener('afterprint', onEnd, { once: true });
    print();
    return () => removeEventListener('afterprint', onEnd);
  }, [printing]);

  if (cancellations.length === 0) return <Findings record={record} fitting={[]} words={words} isPrinted={false} />;

  const isFiltered = FILTERS.some((name) => filter[name] !== undefined);
  const chosenWords = FILTERS.flatMap((name) => choices[name].filter(({ key }) => key === filter[name]))
    .map(({ text }) => text)
    .join(', ');
  const save = () => {
    const name = `cr-guard-evidence-${countryOf(scope.marketplace)}-${dayOf(Date.now(), zone)}.csv`;
    saveFile(name, evidenceSheet(fitting, zone), 'text/csv;charset=utf-8');
  };
  return (
    <>
      <div class="filters">
        {FILTERS.map((name) => (
          <Choice
            key={name}
            name={`evidence-${name}`}
            label={t(`filter_${name}`)}
            value={filter[name] === undefined ? '' : `=${filter[name]}`}
            options={[
              { value: '', text: t('all') },
              ...choices[name].map(({ key, text }) => ({ value: `=${key}`, text })),
            ]}
            onChoose={(value) => {
              const { [name]: _, ...others } = filter;
              const chosen = choices[name].find(({ key }) => `=${key}` === value)?.key;
              setFilter(chosen === undefined ? others : { ...others, [name]: chosen });
            }}
          />
        ))}
        <span class="tools">
          {isFiltered && (
            <button type="button" onClick={() => setFilter({})}>
              {t('clear')}
            </button>
          )}
          <button type="button" data-testid="evidence-print" onClick={() => setPrinting((times) => times + 1)}>
            {t('print')}
          </button>
          <button type="button" data-testid="evidence-sheet" onClick={save}>
            {t('sheet')}
          </button>
        </span>
      </div>
      {printing > 0 && (
        <p class="printed">
          {t('printed', {
            scope: scopeName(scope, words.language),
            choice: chosenWords || t('everything'),
            moment: words.moment(Date.now(), zone),
          })}
        </p>
      )}
      <Findings record={record} fitting={fitting} words={words} isPrinted={printing > 0} />
    </>
  );
}
