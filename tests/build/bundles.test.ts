import { globSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { TOO_NEW } from '../meta/too-new.ts';
import { BROWSERS, type Browser, bytesOf, type Manifest, manifestOf } from './built.ts';

/** Kilobytes of 1,000 bytes after gzip at its best (docs/architecture.md, Budgets). */
const BUDGETS = { contentScript: 25, pageJson: 2, background: 25, popup: 25 };

/** WXT asks whether the Navigation API is there before it uses it; `.union(` may be any library's function. */
const unclearInBundles = ['Set arithmetic', 'the Navigation API'];

const filesOf = (browser: Browser, pattern: string): string[] =>
  globSync(pattern, { cwd: `.output/${browser}-mv3` }).sort();
const packed = (browser: Browser, file: string): number => gzipSync(bytesOf(browser, file), { level: 9 }).length / 1000;

/** The scripts and styles that a page of ours loads, by its own tags. */
function loadedBy(browser: Browser, page: string): string[] {
  const html = filesOf(browser, page).length > 0 ? bytesOf(browser, page).toString() : '';
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
}

const backgroundOf = ({ background: { service_worker, scripts = [] } }: Manifest): string[] =>
  service_worker ? [service_worker] : scripts;

describe.each(BROWSERS)('the build for %s', (browser) => {
  const manifest = manifestOf(browser);
  const code = filesOf(browser, '**/*.{js,css,html}');
  const withText = (pattern: RegExp): string[] =>
    code.flatMap((file) => {
      const [found] = pattern.exec(bytesOf(browser, file).toString()) ?? [];
      return found === undefined ? [] : [`${file}: ${found}`];
    });
  const sum = (files: string[]): number => files.reduce((total, file) => total + packed(browser, file), 0);

  test.each(manifest.content_scripts)('$js is within its budget', ({ js, css = [], world }) => {
    expect(sum([...js, ...css])).toBeLessThanOrEqual(world === 'MAIN' ? BUDGETS.pageJson : BUDGETS.contentScript);
  });

  test('the background is within its budget', () => {
    expect(sum(backgroundOf(manifest))).toBeLessThanOrEqual(BUDGETS.background);
  });

  test('the popup is within its budget', () => {
    expect(sum(loadedBy(browser, 'popup.html'))).toBeLessThanOrEqual(BUDGETS.popup);
  });

  test('no code is made from text', () => {
    expect(withText(/\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]|\bimportScripts\s*\(/)).toEqual([]);
  });

  test('nothing is loaded from elsewhere, and no source map is left', () => {
    expect(withText(/(?:\bimport\s*\(?|\bsrc\s*=|\bhref\s*=|@import|\burl\()\s*["']?(?:https?:)?\/\/[^"')]+/)).toEqual(
      [],
    );
    expect(withText(/sourceMappingURL/)).toEqual([]);
    expect(filesOf(browser, '**/*.map')).toEqual([]);
  });

  test('nothing in it can make a request but the observer in the page', () => {
    const pageScripts = manifest.content_scripts.filter(({ world }) => world === 'MAIN').flatMap(({ js }) => js);
    const request =
      /(?<![\w$.])fetch\s*\([^)]*\)|\bnew (?:XMLHttpRequest|WebSocket|EventSource|WebTransport)\b|\bsendBeacon\b/;
    expect(withText(request).filter((found) => !pageScripts.some((file) => found.startsWith(`${file}:`)))).toEqual([]);
  });

  test.each(TOO_NEW.filter(({ name }) => !unclearInBundles.includes(name)))(
    'does without $name ($since)',
    ({ token }) => {
      expect(withText(token)).toEqual([]);
    },
  );
});
