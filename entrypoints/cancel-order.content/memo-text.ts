import { memoEvidence, sellerMemo } from '../../lib/cancel-reasons/seller-memo.ts';
import type { Formats } from '../../lib/i18n/format.ts';
import type { GuardTranslate } from '../../lib/i18n/guard/index.ts';
import type { Source } from '../../lib/orders/sighting.ts';
import type { Zone } from '../../lib/time/instant.ts';
import type { OrderOnPage } from './order-on-page.ts';

const SOURCE_WORDS = {
  'page-dom': 'source_page',
  'page-json': 'source_json',
  file: 'source_file',
  seller: 'source_page',
} as const satisfies Record<Source, Parameters<GuardTranslate>[0]>;

/** The seller memo: when the request was seen and where, and the buyer's reason; null without a request on record. */
export function memoText(
  { order, request }: Pick<OrderOnPage, 'order' | 'request'>,
  zone: Zone | null,
  t: GuardTranslate,
  formats: Formats,
): string | null {
  const evidence = memoEvidence(order, request);
  if (!evidence) return null;
  return sellerMemo(evidence, ({ requestSeenAt: at, source, buyersReason }) => {
    const words = {
      moment: zone ? `${formats.day(at, zone)}, ${formats.time(at, zone)}` : formats.moment(at),
      source: t(SOURCE_WORDS[source]),
    };
    return buyersReason === null ? t('memo', words) : t('memo_reason', { ...words, reason: buyersReason });
  });
}
