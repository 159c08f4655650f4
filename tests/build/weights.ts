import { globSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Browser, bytesOf, manifestOf } from './built.ts';

/** Bytes after gzip at its best (docs/architecture.md, Budgets). */
const BUDGETS = {
  contentScript: 25_000,
  pageJson: 2_000,
  // The architecture says 25,000; why it is more: docs/decisions/0008-weight-of-the-background.md
  background: 33_000,
  popup: 25_000,
};

/** What the browser loads for one purpose, in bytes after gzip. */
export interface Weight {
  readonly name: string;
  readonly bytes: number;
  readonly budget: number;
}

/** Everything of a build that has a budget. */
export function weights(browser: Browser): Weight[] {
  const { content_scripts, background } = manifestOf(browser);
  const packed = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(bytesOf(browser, file), { level: 9 }).length, 0);
  const worlds = new Map(
    content_scripts.flatMap(({ js, css = [], world }) => [...js, ...css].map((file) => [file, world])),
  );
  const own = background.service_worker ? [background.service_worker] : (background.scripts ?? []);
  return [
    // A script may stand in two entries, and an entry hold several; the budget is each one's.
    ...[...worlds].map(([file, world]) => ({
      name: file.replace(/^.*\/|\.js$/g, ''),
      bytes: packed([file]),
      budget: world === 'MAIN' ? BUDGETS.pageJson : BUDGETS.contentScript,
    })),
    { name: 'background', bytes: packed(own), budget: BUDGETS.background },
    { name: 'popup', bytes: packed(loadedBy(browser, 'popup.html')), budget: BUDGETS.popup },
  ];
}

export function filesOf(browser: Browser, pattern: string): string[] {
  return globSync(pattern, { cwd: `.output/${browser}-mv3` }).sort();
}

/** The scripts and styles that a page of ours loads, by its own tags. */
function loadedBy(browser: Browser, page: string): string[] {
  const html = filesOf(browser, page).length > 0 ? bytesOf(browser, page).toString() : '';
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
}
