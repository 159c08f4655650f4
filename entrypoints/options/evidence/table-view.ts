import type { CancellationRow } from '../../../components/evidence/cancellation-table.tsx';
import { type Cancellation, reasonOf } from '../../../lib/evidence/cancellation.ts';
import { skusOf } from '../../../lib/evidence/filter.ts';
import { keyed } from '../../../lib/i18n/keyed.ts';
import type { Source } from '../../../lib/orders/sighting.ts';
import type { Zone } from '../../../lib/time/instant.ts';
import { reasonWords, skuWords, type Words } from './words.ts';

/** One cancellation in the words of the table. */
export function rowView(cancellation: Cancellation, zone: Zone, words: Words): CancellationRow {
  const { orderId, at, when, cost, rates, confirmedBy } = cancellation;
  const { t } = words;
  const percent = (rate: number | null) => (rate === null ? t('no_rate') : words.percent(rate));
  return {
    key: `${orderId} ${at} ${cost}`,
    orderId,
    when: t(when, { moment: words.moment(at, zone) }),
    reason: reasonWords(reasonOf(cancellation), words),
    cost,
    costWords: t(`cost_${cost}`),
    skus: skusOf(cancellation).map((sku) => skuWords(sku, words)),
    request: requestWords(cancellation, zone, words),
    rate: rates ? t('rate_change', { before: percent(rates.before), after: percent(rates.after) }) : t('not_noted'),
    confirmed: sourceWords(confirmedBy, words),
  };
}

function requestWords({ request, askedByMessage }: Cancellation, zone: Zone, words: Words): string[] {
  const { t } = words;
  const asked = askedByMessage ? [t('request_message')] : [];
  if (!request) return asked.length > 0 ? asked : [t('request_none')];
  const moment = words.moment(request.firstSeenAt, zone);
  const reason = request.reason ? [t('request_reason', { reason: request.reason })] : [];
  return [t('request_seen', { moment, source: sourceWords(request.source, words) }), ...reason, ...asked];
}

function sourceWords(source: Source | null, { t }: Words): string {
  return t(source ? `source_${keyed(source)}` : 'source_none');
}
