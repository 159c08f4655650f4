import type { Judgement } from '../../lib/cancel-reasons/judgement.ts';
import type { Health } from '../../lib/overlay/health.ts';
import { isOverdue, isSettled, type PageTiming } from '../../lib/overlay/page-rest.ts';
import type { lostOnCancelPage } from '../../lib/seller-central/cancel-order/lost-on-page.ts';
import type { CancelPageReading } from '../../lib/seller-central/cancel-order/read.ts';
import type { ReasonControl } from '../../lib/seller-central/cancel-order/reason-control.ts';

/** What a pass over the cancel page found; instants are epoch milliseconds. */
export interface CancelPageFindings extends PageTiming, Pick<CancelPageReading, 'signedOut' | 'result'> {
  readonly controls: readonly ReasonControl[];
  readonly lost: ReturnType<typeof lostOnCancelPage>;
  readonly judgement: Pick<Judgement, 'verdict'>;
}

/**
 * How far the page could be read, whatever the record knows of its order: that too little is known is the verdict's to
 * say. Without its control it is `ok` only where there need be none: it tells that the order was cancelled, or the order
 * can't be.
 */
export function judgeHealth(findings: CancelPageFindings): Health {
  const { controls, judgement } = findings;
  if (findings.signedOut) return 'signed-out';
  const settled = isSettled(findings);
  if (controls.length > 0) {
    return findings.lost.length === 0 ? 'ok' : settled ? 'partial' : 'waiting';
  }
  if (settled && (findings.result === 'success' || judgement.verdict === 'cannot-cancel')) return 'ok';
  return isOverdue(findings) ? 'unreadable' : 'waiting';
}
