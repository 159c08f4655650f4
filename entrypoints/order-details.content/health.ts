import type { Health } from '../../lib/overlay/health.ts';
import { isOverdue, isSettled, type PageTiming } from '../../lib/overlay/page-rest.ts';
import type { OrderDetailsReading } from '../../lib/seller-central/order-details/read.ts';
import type { OrderOnPage } from './order-on-page.ts';

/** What a pass over the page found; instants are epoch milliseconds. */
export interface DetailsFindings
  extends PageTiming,
    Pick<OrderDetailsReading, 'orderId' | 'isFilled' | 'signedOut'>,
    Pick<OrderOnPage, 'state' | 'judgement' | 'lost'> {}

/** How far the page could be read. What the record knows makes no page readable on which nothing of the order was found. */
export function judgeHealth(findings: DetailsFindings): Health {
  const { orderId, isFilled, signedOut, state, judgement, lost } = findings;
  if (signedOut) return 'signed-out';
  if (!isFilled) return isOverdue(findings) ? 'unreadable' : 'waiting';
  const isRead = orderId !== null && !state.tokens.includes('unreadable') && judgement.verdict !== 'unknown';
  const isWhole = isRead && lost.length === 0;
  return isWhole ? 'ok' : isSettled(findings) ? 'partial' : 'waiting';
}
