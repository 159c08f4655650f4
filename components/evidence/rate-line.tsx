import { linePath } from '../popup/trend-chart.tsx';

export interface RateLineProps {
  /** The whole drawing in words. */
  readonly summary: string;
  /** By day, the oldest first, as fractions; null on a day without a rate. */
  readonly rates: readonly (number | null)[];
  readonly target: number;
  readonly nowWords: string;
  readonly targetWords: string;
  /** What the top of the drawing stands for. */
  readonly percent: (fraction: number) => string;
  readonly days: readonly string[];
}

const WIDTH = 600;
const HEIGHT = 120;

/** The rate of many days against its target; the ground over the target is tinted. */
export function RateLine({ summary, rates, target, nowWords, targetWords, percent, days }: RateLineProps) {
  const highest = Math.max(target, ...rates.map((rate) => rate ?? 0));
  // A whole number of percent, for the scale to tell.
  const top = Math.ceil(highest * 110) / 100;
  const y = (rate: number) => (HEIGHT * (1 - rate / top)).toFixed(1);
  const step = WIDTH / Math.max(1, rates.length - 1);
  const points = rates.map((rate, day) => (rate === null ? null : `${(day * step).toFixed(1)} ${y(rate)}`));
  return (
    <div class="rate-chart">
      <p class="legend" aria-hidden="true">
        <span class="of-rate">{nowWords}</span>
        <span class="of-target">{targetWords}</span>
      </p>
      <p class="scale quiet" aria-hidden="true">
        <span>{percent(top)}</span>
        <span>{percent(0)}</span>
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={summary}>
        <rect class="over" width={WIDTH} height={y(target)} />
        <path class="target-line" d={`M0 ${y(target)}H${WIDTH}`} />
        <path class="rate-line" d={linePath(points)} />
      </svg>
      <p class="axis quiet" aria-hidden="true">
        {days.map((day) => (
          <span key={day}>{day}</span>
        ))}
      </p>
    </div>
  );
}
