import { useState } from 'preact/hooks';
import { Bars } from '../../../components/evidence/bars.tsx';
import { CancellationTable } from '../../../components/evidence/cancellation-table.tsx';
import { ChartFigure } from '../../../components/evidence/chart-figure.tsx';
import { RateLine } from '../../../components/evidence/rate-line.tsx';
import type { Cancellation } from '../../../lib/evidence/cancellation.ts';
import type { CancellationRecord } from '../../../lib/ledger/cancellations.ts';
import { barsView, rateView } from './charts-view.ts';
import { adviceView, totalsView } from './sums-view.ts';
import { rowView } from './table-view.ts';
import type { Words } from './words.ts';

export interface FindingsProps {
  readonly record: CancellationRecord;
  /** Those that fit the filter. */
  readonly fitting: readonly Cancellation[];
  readonly words: Words;
  /** On paper every row stands. */
  readonly isPrinted: boolean;
}

const ROWS_AT_ONCE = 50;

/** What the cancellations tell: sums, drawings, advice, and each of them. */
export function Findings({ record, fitting, words, isPrinted }: FindingsProps) {
  const { t } = words;
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const rows = isPrinted ? fitting : fitting.slice(0, shown);
  const advice = adviceView(fitting, words);
  const heads = [t('column_order'), t('column_reason'), t('column_skus'), t('column_request'), t('column_rate')];
  return (
    <>
      <ul class="totals" aria-live="polite">
        {totalsView(fitting, words).map(({ cost, count, number, text }) => (
          <li key={cost} class={cost} data-testid={`evidence-${cost}`} data-count={count}>
            <b>{number}</b> {text}
          </li>
        ))}
        {fitting.length === 0 && <li>{t(record.cancellations.length === 0 ? 'empty' : 'nothing_fits')}</li>}
      </ul>
      <p class="quiet">
        {t('estimate')} {record.leftOut > 0 && t('left_out', { count: record.leftOut })}
      </p>
      <RateFigure record={record} words={words} />
      {fitting.length > 0 && (
        <>
          <div class="charts">
            <BarsFigure fitting={fitting} by="reason" words={words} />
            <BarsFigure fitting={fitting} by="sku" words={words} />
          </div>
          {advice.length > 0 && (
            <>
              <h3>{t('avoid_title')}</h3>
              <ul class="advice">
                {advice.map(({ key, number, text }) => (
                  <li key={key} data-testid="evidence-advice" data-remedy={key}>
                    <b>{number}</b>
                    <span>{text}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h3>
            {t('table_title')} <span class="quiet">{t('shown', { shown: rows.length, total: fitting.length })}</span>
          </h3>
          <CancellationTable
            title={t('table_title')}
            heads={[...heads, t('column_confirmed')]}
            rows={rows.map((each) => rowView(each, record.zone, words))}
          />
          {rows.length < fitting.length && (
            <button type="button" class="more" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
              {t('more')}
            </button>
          )}
        </>
      )}
    </>
  );
}

function RateFigure({ record, words }: Pick<FindingsProps, 'record' | 'words'>) {
  const { t } = words;
  const view = rateView(record, words);
  return (
    <ChartFigure
      title={t('rate_title')}
      asTable={t('as_table')}
      heads={view?.heads ?? []}
      rows={view?.rows ?? []}
      note={view ? view.note : t('rate_none')}
    >
      {view && <RateLine {...view.line} />}
    </ChartFigure>
  );
}

function BarsFigure({ fitting, by, words }: Pick<FindingsProps, 'fitting' | 'words'> & { by: 'reason' | 'sku' }) {
  const { title, bars, summary, note, heads, rows } = barsView(fitting, by, words);
  return (
    <ChartFigure title={title} asTable={words.t('as_table')} heads={heads} rows={rows} note={note}>
      {bars.length > 0 && <Bars summary={summary} bars={bars} />}
    </ChartFigure>
  );
}
