import type { RecordedOrder } from '../orders/recorded-order.ts';
import type { Instant } from '../time/instant.ts';

/**
 * When a page last showed the order in a way that would have shown a formal request: the list's rows and the page's JSON
 * do (seller-central 1.5, 2.3, 2.4: B, C). Files don't count, since the column is optional and the record does not keep
 * that it stood there, and neither does a page, or JSON, that may hold a request and does not tell. Null where the order
 * was never seen so. Facts that a file has since replaced are no longer traces, so the answer may be too early, never too late.
 */
export function requestLookedForAt({ facts, items, request }: RecordedOrder): Instant | null {
  const seen = [facts, ...items.map((item) => item.facts)].flatMap((part) => Object.values(part));
  const unread = facts.requestUnread;
  const looks = seen
    .filter(
      ({ source, seenAt }) =>
        source.startsWith('page') &&
        (!unread || seenAt > unread.seenAt || (source === 'page-json' && unread.source === 'page-dom')),
    )
    .map(({ seenAt }) => seenAt);
  const requests = [request, ...items.map((item) => item.request)].flatMap((evidence) => evidence?.firstSeenAt ?? []);
  return Math.max(0, ...looks, ...requests) || null;
}
