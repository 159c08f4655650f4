import type { Verdict } from '../lib/cancel-reasons/judgement.ts';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'free' | 'cost' | 'unknown';

/** The colour and the sign of each verdict. */
export const VERDICT_LOOKS: Readonly<Record<Verdict, { readonly tone: Tone; readonly icon: IconName }>> = {
  'buyer-requested': { tone: 'free', icon: 'return' },
  'message-only': { tone: 'cost', icon: 'warning' },
  'seller-fault': { tone: 'cost', icon: 'warning' },
  'cannot-cancel': { tone: 'unknown', icon: 'stop' },
  unknown: { tone: 'unknown', icon: 'unknown' },
};

export interface VerdictLineProps {
  readonly verdict: Verdict;
  readonly headline: string;
  readonly step: string;
  /** The reply that goes with it; empty where there is none. */
  readonly reply: string;
}

/** What may be done with an order, and the next step. */
export function VerdictLine({ verdict, headline, step, reply }: VerdictLineProps) {
  return (
    <p class="verdict" data-testid="verdict" data-verdict={verdict} role="status">
      <Icon name={VERDICT_LOOKS[verdict].icon} />
      <b>{headline}</b>
      {(step || reply) && (
        <span class="step">
          {step} <span class="reply">{reply}</span>
        </span>
      )}
    </p>
  );
}
