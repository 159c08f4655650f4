import type { PageJsonReading } from './read-response.ts';

/** What became of an answer to the page's own script, in our words and names alone. */
export interface ToldReading {
  /** `orders` where it was taken, `signed-out`, or why it was refused and the page's DOM read alone. */
  readonly outcome: string;
  /** The fields that were looked for and could not be taken, each once: `orders[].total wrong-type`. */
  readonly problems: readonly string[];
}

/** Tells a diagnostic how an answer was read. */
export function readingTold(reading: PageJsonReading): ToldReading {
  if (reading.kind === 'unreadable') return { outcome: reading.why, problems: [] };
  if (reading.kind === 'signed-out') return { outcome: reading.kind, problems: [] };
  const problems = reading.problems.map(({ path, why }) => `${path.replace(/\[\d+\]/g, '[]') || '$'} ${why}`);
  return { outcome: reading.kind, problems: [...new Set(problems)] };
}
