import { cpus, loadavg } from 'node:os';

/** What a part of the bench found: its text for docs/performance.md, and the budgets that it saw broken. */
export interface Section {
  readonly text: string;
  readonly broken?: readonly string[];
}

/** What milliseconds were measured on: they belong to it and to its load, ratios less so. */
export function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}`;
}
