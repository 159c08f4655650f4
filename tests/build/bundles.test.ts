import { describe, expect, test } from 'vitest';
import { TOO_NEW } from '../meta/too-new.ts';
import { BROWSERS, bytesOf, manifestOf } from './built.ts';
import { filesOf, weights } from './weights.ts';

/** WXT asks whether the Navigation API is there before it uses it, and Preact whether moveBefore is; `.union(` may be any library's function. */
const unclearInBundles = ['Set arithmetic', 'the Navigation API', 'moveBefore'];

describe.each(BROWSERS)('the build for %s', (browser) => {
  const manifest = manifestOf(browser);
  const code = filesOf(browser, '**/*.{js,css,html}');
  const withText = (pattern: RegExp): string[] =>
    code.flatMap((file) => {
      const [found] = pattern.exec(bytesOf(browser, file).toString()) ?? [];
      return found === undefined ? [] : [`${file}: ${found}`];
    });

  test.each(weights(browser))('$name is within its budget', ({ bytes, budget }) => {
    expect(bytes).toBeLessThanOrEqual(budget);
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
