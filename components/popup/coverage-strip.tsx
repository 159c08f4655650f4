import { Emphasis } from './emphasis.tsx';

export interface CoverageStripProps {
  /** The window's days, the oldest first. */
  readonly days: readonly { readonly name: string; readonly seen: boolean }[];
  /** How much was seen, and what to open next. */
  readonly text: string;
}

/** What the figures rest on: a square for each day, filled where the day was seen. The words say which were not. */
export function CoverageStrip({ days, text }: CoverageStripProps) {
  const covered = days.filter((day) => day.seen).length;
  return (
    <footer class="coverage" data-testid="coverage" data-days-covered={covered} data-days={days.length}>
      <span class="days" aria-hidden="true">
        {days.map(({ name, seen }) => (
          <span key={name} class={seen ? 'seen' : 'unseen'} title={name} />
        ))}
      </span>
      <p>
        <Emphasis text={text} />
      </p>
    </footer>
  );
}
