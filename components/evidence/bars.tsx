export interface Bar {
  readonly key: string;
  readonly label: string;
  /** Cancellations that count, drawn full, and that may count, drawn hollow. */
  readonly counted: number;
  readonly unknown: number;
  /** Their sum. */
  readonly words: string;
}

export interface BarsProps {
  /** The whole drawing in words. */
  readonly summary: string;
  /** The longest first. */
  readonly bars: readonly Bar[];
}

const ROW = 40;

/** How much each of several things costs the rate. */
export function Bars({ summary, bars }: BarsProps) {
  const most = Math.max(1, ...bars.map(({ counted, unknown }) => counted + unknown));
  const share = (count: number) => `${(count / most) * 100}%`;
  return (
    <svg class="bars" role="img" aria-label={summary} width="100%" height={bars.length * ROW}>
      {bars.map(({ key, label, counted, unknown, words }, row) => (
        <g key={key} transform={`translate(0 ${row * ROW})`}>
          <text y="17">{shortened(label)}</text>
          <text x="100%" y="17" text-anchor="end">
            {words}
          </text>
          {counted > 0 && <rect class="counted" y="24" width={share(counted)} height="9" />}
          {unknown > 0 && <rect class="unknown" x={share(counted)} y="24" width={share(unknown)} height="9" />}
        </g>
      ))}
    </svg>
  );
}

/** A drawing can't cut a text by its width; the table beneath has the whole. */
const LONGEST = 36;

function shortened(label: string): string {
  const characters = [...label];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : label;
}
