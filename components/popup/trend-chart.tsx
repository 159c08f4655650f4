export interface TrendChartProps {
  readonly title: string;
  /** The whole chart in words. */
  readonly summary: string;
  /** By day, the oldest first, as fractions; null on a day without a rate. */
  readonly rates: readonly (number | null)[];
  readonly target: number;
  readonly targetWords: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

const WIDTH = 300;
const HEIGHT = 44;

/** The rate of the last days as a line under (or over) its target. */
export function TrendChart({ title, summary, rates, target, targetWords, firstDay, lastDay }: TrendChartProps) {
  const highest = Math.max(target, ...rates.map((rate) => rate ?? 0)) * 1.15;
  const y = (rate: number) => (HEIGHT * (1 - rate / highest)).toFixed(1);
  const step = WIDTH / Math.max(1, rates.length - 1);
  return (
    <section class="trend">
      <h2>
        {title} <span class="aside">({targetWords})</span>
      </h2>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={summary}>
        <path class="target-line" d={`M0 ${y(target)}H${WIDTH}`} />
        <path
          class="rate-line"
          d={linePath(rates.map((rate, day) => (rate === null ? null : `${(day * step).toFixed(1)} ${y(rate)}`)))}
        />
      </svg>
      <p class="axis quiet" aria-hidden="true">
        <span>{firstDay}</span>
        <span>{lastDay}</span>
      </p>
    </section>
  );
}

/** A line through the points, with gaps where there is none; a point between two gaps becomes a dot. */
export function linePath(points: readonly (string | null)[]): string {
  return points
    .map((point, index) =>
      point === null ? '' : `${points[index - 1] ? 'L' : 'M'}${point}${isAlone(points, index) ? 'h.01' : ''}`,
    )
    .join('');
}

function isAlone(points: readonly (string | null)[], index: number): boolean {
  return !points[index - 1] && !points[index + 1];
}
