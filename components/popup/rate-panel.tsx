import type { Rate } from '../../lib/cancellation-rate/rate.ts';
import type { RateState } from '../../lib/cancellation-rate/rate-state.ts';
import { Icon, type IconName } from '../icon.tsx';
import { Emphasis } from './emphasis.tsx';
import { TargetBar } from './target-bar.tsx';

/** A reading of the rate and its words. */
export interface RateLine {
  readonly rate: Rate;
  readonly text: string;
}

export interface RatePanelProps {
  readonly title: string;
  readonly now: RateLine;
  readonly state: RateState;
  readonly stateWords: string;
  readonly fraction: string;
  /** A fraction, and its words. */
  readonly target: { readonly rate: number; readonly text: string };
  readonly fullDays: RateLine;
  readonly thirtyDays: RateLine | null;
  /** Names a reading that is worse than today's. */
  readonly worse: string | null;
  /** The rate of Seller Fulfilled Prime, which has a limit of its own. */
  readonly prime: { readonly state: RateState; readonly text: string } | null;
  readonly headroom: { readonly count: number; readonly cautious: number; readonly text: string };
}

const SIGNS: Readonly<Record<RateState, IconName>> = {
  breach: 'stop',
  close: 'warning',
  safe: 'done',
  none: 'unknown',
};

/** "Am I safe?": the figure, its state in a word with a sign, the fraction it comes from, and what can still be done. */
export function RatePanel(props: RatePanelProps) {
  const { now, state, target, fullDays, thirtyDays, headroom } = props;
  return (
    <section class={`rate-panel ${state}`} aria-labelledby="rate-title">
      <h1 id="rate-title">{props.title}</h1>
      <div class="figure-line">
        <span class="figure" data-testid="rate" {...rateData(now.rate)}>
          {now.text}
        </span>
        <p class="state">
          <span class="state-words">
            <Icon name={SIGNS[state]} /> {props.stateWords}
          </span>
          <span class="quiet">{props.fraction}</span>
        </p>
      </div>
      <TargetBar {...barOf(state, now.rate)} target={target.rate} state={state} />
      <p class="readings quiet">
        <span data-testid="rate-full-days" {...rateData(fullDays.rate)}>
          {fullDays.text}
        </span>
        <span data-testid="target" data-rate={target.rate}>
          {target.text}
        </span>
        {thirtyDays && (
          <span data-testid="rate-30" {...rateData(thirtyDays.rate)}>
            {thirtyDays.text}
          </span>
        )}
      </p>
      {props.worse && <p class="worse">{props.worse}</p>}
      {props.prime && (
        <p class={`prime ${props.prime.state}`}>
          <Icon name={SIGNS[props.prime.state]} /> {props.prime.text}
        </p>
      )}
      <p class="headroom" data-testid="headroom" data-count={headroom.count} data-count-cautious={headroom.cautious}>
        <Emphasis text={headroom.text} />
      </p>
    </section>
  );
}

/** A rate that is not told is not drawn either. */
function barOf(state: RateState, { rate, rateHigh }: Rate) {
  return state === 'none' ? { rate: 0, rateHigh: 0 } : { rate: rate ?? 0, rateHigh: rateHigh ?? 0 };
}

function rateData({ rate, rateHigh, numerator, denominator, unknown }: Rate) {
  return {
    'data-rate': rate ?? '',
    'data-rate-high': rateHigh ?? '',
    'data-numerator': numerator,
    'data-denominator': denominator,
    'data-unknown': unknown,
  };
}
