import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { codeFiles, occurrences, shippedFiles, textOf } from './source.ts';
import { TOO_NEW } from './too-new.ts';

const outsideMeta = codeFiles.filter((file) => !file.startsWith('tests/meta/'));
const linesOf = (file: string): number => textOf(file).trimEnd().split('\n').length;

test('no hand-written file is longer than 350 lines', () => {
  expect(codeFiles.filter((file) => linesOf(file) > 350).map((file) => `${file}: ${linesOf(file)} lines`)).toEqual([]);
});

test('half of the shipped files are shorter than 70 lines', () => {
  const lengths = shippedFiles.map(linesOf).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(70);
});

test('no file or folder has a name that says nothing', () => {
  expect(codeFiles.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:[./]|$)/.test(file))).toEqual([]);
});

test('text reaches the page as text, never as markup', () => {
  expect(
    occurrences(
      shippedFiles,
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|DOMParser|createContextualFragment|setHTMLUnsafe)\b|document\.write/,
    ),
  ).toEqual([]);
});

test('the extension makes no request: only lib/page-tap names what a page asks with', () => {
  const request =
    /\bfetch\s*\(|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|importScripts)\b|\bsendBeacon\b|\bnew Image\b/;
  const elsewhere = shippedFiles.filter((file) => !file.startsWith('lib/page-tap/'));
  expect(occurrences(elsewhere, request)).toEqual([]);
});

test('nothing polls', () => {
  expect(occurrences(shippedFiles, /\bsetInterval\b/)).toEqual([]);
});

test('types are never talked out of their opinion', () => {
  expect(occurrences(outsideMeta, /\bas any\b(?=\s*(?:[\])};,.]|$))|:\s*any\b|<any>|\bas unknown as\b/)).toEqual([]);
  expect(occurrences(outsideMeta, /@ts-(?:ignore|expect-error|nocheck)/, textOf)).toEqual([]);
});

test('what is put off has a date: TODO [2027-01-31]: what', () => {
  expect(occurrences(outsideMeta, /\b(?:TODO|FIXME|XXX|HACK)\b(?! \[\d{4}-\d\d-\d\d\]: )/, textOf)).toEqual([]);
});

test('tests are not skipped, singled out or slept through', () => {
  const tests = outsideMeta.filter((file) => file.startsWith('tests/'));
  expect(
    occurrences(tests, /\.(?:only|skip|fixme|todo)\b|waitForTimeout|timers\/promises|toMatch(?:Inline)?Snapshot/),
  ).toEqual([]);
});

test.each(TOO_NEW)(
  'nothing shipped uses $name, which is newer than Chrome 120 or Firefox 140 ($since)',
  ({ token }) => {
    expect(occurrences(shippedFiles, token)).toEqual([]);
  },
);

test('each page of Seller Central is known by the same files', () => {
  const pages = new Set(
    shippedFiles.flatMap((file) => /^(lib\/seller-central\/[\w-]+)\/read\.ts$/.exec(file)?.[1] ?? []),
  );
  const lacking = [...pages].flatMap((page) =>
    ['selectors.ts', 'mounts.ts']
      .filter((name) => !shippedFiles.includes(`${page}/${name}`))
      .map((name) => `${page}/${name}`),
  );
  expect(lacking).toEqual([]);
});

test('every unit and DOM test is one that the runner collects', () => {
  const stray = codeFiles.filter((file) => /^tests\/(?:unit|dom)\//.test(file) && /test/.test(basename(file)));
  expect(stray.filter((file) => !/\.test\.tsx?$/.test(file))).toEqual([]);
});
