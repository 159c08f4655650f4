import type { Health } from '../../lib/overlay/health.ts';
import { isOverdue, isSettled, type PageTiming } from '../../lib/overlay/page-rest.ts';
import type { ContactReason } from '../../lib/seller-central/messages/contact-reason.ts';
import type { MessagePageReading } from '../../lib/seller-central/messages/read.ts';

/** What a pass over the page found; instants are epoch milliseconds. */
export interface MessageFindings
  extends PageTiming,
    Pick<MessagePageReading, 'signedOut' | 'box' | 'orderId' | 'isIdle' | 'isSent'> {
  readonly reason: ContactReason | null;
  /** Whether the page is one that asks for a reason. */
  readonly asksReason: boolean;
  /** The thread has just changed, so its header is not believed yet. */
  readonly isResting: boolean;
}

/**
 * How far the page could be read: it is `ok` with its text box and its order, on the contact page with the reason
 * `Other` too, or where it needs none of them.
 */
export function judgeHealth(findings: MessageFindings): Health {
  const { box, orderId, reason, asksReason } = findings;
  if (findings.signedOut) return 'signed-out';
  const settled = isSettled(findings);
  if (box) {
    const isWhole = orderId !== null && (!asksReason || reason?.otherLabel != null);
    return isWhole ? 'ok' : settled && !findings.isResting ? 'partial' : 'waiting';
  }
  if (settled && (findings.isIdle || findings.isSent)) return 'ok';
  // Its box may come only with a reason.
  if (settled && reason) return 'partial';
  return isOverdue(findings) ? 'unreadable' : 'waiting';
}
