import type { RateState } from '../../lib/cancellation-rate/rate-state.ts';

export interface TargetBarProps {
  /** Fractions. */
  readonly rate: number;
  readonly rateHigh: number;
  readonly target: number;
  readonly state: RateState;
}

/** The rate on its way to the target, and beyond it; what may count is hatched. The words beside it say the same. */
export function TargetBar({ rate, rateHigh, target, state }: TargetBarProps) {
  const end = Math.max(target, rateHigh);
  const share = (part: number) => `${(100 * part) / end}%`;
  return (
    <div class="target-bar" data-state={state} aria-hidden="true">
      <span class="counted" style={{ inlineSize: share(rate) }} />
      <span class="may-count" style={{ inlineSize: share(rateHigh - rate) }} />
      <span class="mark" style={{ insetInlineStart: share(target) }} />
    </div>
  );
}
