import { readFileSync, writeFileSync } from 'node:fs';
import { machine } from './section.ts';
import type { ChurnTimes, ListTimes } from './time-list.ts';

/** The budgets of docs/architecture.md: times the floor at 500 rows, and milliseconds of a task. */
export const MOST_RATIO = 3;
export const MOST_TASK = 50;

const FILE = new URL('../docs/performance.md', import.meta.url);

export function listText(lists: readonly ListTimes[]): string {
  return `${table(
    [
      'scenario',
      'rows',
      'badges',
      'read + paint ÷ floor',
      'equal rows ÷ floor',
      'whole load ÷ floor',
      'passes in a load',
      'read ms',
      'paint ms',
      'floor ms',
      'longest pass ms',
      'longest task ms',
      'without us',
    ],
    lists.map((times) => [
      times.scenario,
      times.size,
      times.badges,
      `**${times.ratio.toFixed(2)}**`,
      times.equalRatio.toFixed(2),
      times.loadRatio.toFixed(2),
      times.loadPasses,
      times.read.toFixed(1),
      times.paint.toFixed(1),
      times.floor.toFixed(1),
      times.longestPass.toFixed(1),
      taskText(times.longestTask),
      taskText(times.longestTaskBare),
    ]),
  )}\n\nTimed on ${machine()}.`;
}

export function churnText({ size, seconds, rebuilds, passes, ...times }: ChurnTimes): string {
  return `${passes} passes for ${rebuilds} rebuilds of ${size} rows in ${seconds} s: **${(passes / rebuilds).toFixed(2)}** for each. The median pass took ${times.medianPass.toFixed(1)} ms, the longest ${times.longestPass.toFixed(1)} ms; the longest task ${taskText(times.longestTask)} ms, without us ${taskText(times.longestTaskBare)} ms.`;
}

function taskText(milliseconds: number): string {
  return milliseconds === 0 ? 'under 50' : milliseconds.toFixed(0);
}

/** Puts figures where docs/performance.md has their place. */
export function writeSection(name: string, text: string): void {
  const page = readFileSync(FILE, 'utf8');
  const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  if (!place.test(page)) throw new Error(`docs/performance.md has no place for ${name}.`);
  writeFileSync(
    FILE,
    page.replace(place, (_whole, start: string, end: string) => `${start}\n${text}\n\n${end}`),
  );
}

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
