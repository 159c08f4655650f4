import { memoEvidence, sellerMemo } from '../../lib/cancel-reasons/seller-memo.ts';
import type { Formats } from '../../lib/i18n/format.ts';
import type { GuardTranslate } from '../../lib/i18n/guard/index.ts';
import { seenWords } from '../../lib/i18n/guard/seen-words.ts';
import type { Zone } from '../../lib/time/instant.ts';
import type { OrderOnPage } from './order-on-page.ts';

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
    const words = seenWords({ at, source }, zone, t, formats);
    return buyersReason === null ? t('memo', words) : t('memo_reason', { ...words, reason: buyersReason });
  });
}
