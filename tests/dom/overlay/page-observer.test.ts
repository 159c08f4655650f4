// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { observePage } from '../../../lib/overlay/page-observer.ts';
import { giveBrowserParts, nextFrame } from './browser-parts.ts';

giveBrowserParts();

let passes: ReadonlySet<Element>[];
let stop: AbortController;
let observer: ReturnType<typeof observePage>;

beforeEach(async () => {
  document.body.innerHTML = '<main><p>one</p><p>two</p></main>';
  passes = [];
  stop = new AbortController();
  observer = observePage(document, ({ changed }) => passes.push(changed), stop.signal);
  await nextFrame();
  passes.length = 0;
  return () => stop.abort();
});

const main = () => document.querySelector('main') ?? document.body;
const paragraph = (index: number) => document.querySelectorAll('p')[index] ?? document.body;

test('a shadow root in which something was found is watched like the page, and so are those around it', async () => {
  main().innerHTML = '<div></div>';
  const [host] = main().children;
  const outer = host?.attachShadow({ mode: 'open' });
  const inside = document.createElement('section');
  outer?.append(inside);
  const inner = inside.attachShadow({ mode: 'open' });
  const item = document.createElement('li');
  inner.append(item);
  await nextFrame();
  passes.length = 0;
  item.append('unseen');
  await nextFrame();
  expect(passes).toEqual([]);
  observer.watchShadows(inside);
  observer.watchShadows(inside);
  item.append('seen');
  inner.append('here');
  outer?.append('and here');
  await nextFrame();
  expect(passes).toEqual([new Set([item, inside, host])]);
});

test('a page gets a pass at once, whether it changes or not', async () => {
  const seen: number[] = [];
  observePage(document, ({ changed }) => seen.push(changed.size), stop.signal);
  await nextFrame();
  expect(seen).toEqual([0]);
});

test('any number of changes within a frame make one pass, which names what changed', async () => {
  paragraph(0).textContent = 'changed';
  await Promise.resolve();
  paragraph(1).className = 'changed';
  main().append('more');
  observer.request();
  observer.request();
  await nextFrame();
  expect(passes).toEqual([new Set([paragraph(0), paragraph(1), main()])]);
});

test('changes of a later frame make a pass of their own', async () => {
  paragraph(0).textContent = 'first';
  await nextFrame();
  paragraph(1).textContent = 'second';
  await nextFrame();
  expect(passes).toEqual([new Set([paragraph(0)]), new Set([paragraph(1)])]);
});

test('our own elements and attributes, wherever they come and go, make no pass', async () => {
  const own = document.createElement('crg-badge');
  main().append(own);
  own.className = 'x';
  own.attachShadow({ mode: 'open' }).append('inside');
  main().setAttribute('data-crg-order', '114-1000000-0000001');
  own.remove();
  await nextFrame();
  expect(passes).toEqual([]);
});

test('a change of the page beside one of ours is not lost', async () => {
  main().append(document.createElement('crg-badge'), document.createElement('p'));
  await nextFrame();
  expect(passes).toEqual([new Set([main()])]);
});

test('a row that the page throws away with our badge in it is a change of the page', async () => {
  paragraph(0).append(document.createElement('crg-badge'));
  await nextFrame();
  paragraph(0).remove();
  await nextFrame();
  expect(passes).toEqual([new Set([main()])]);
});

test('attributes by which a page says nothing make no pass', async () => {
  paragraph(0).setAttribute('aria-busy', 'true');
  paragraph(0).setAttribute('data-hover', '1');
  await nextFrame();
  expect(passes).toEqual([]);
});

test('of an inline style only what shows or hides an element makes a pass', async () => {
  paragraph(0).style.opacity = '0.5';
  await nextFrame();
  expect(passes).toEqual([]);
  paragraph(0).style.display = 'none';
  await nextFrame();
  expect(passes).toEqual([new Set([paragraph(0)])]);
});

test('what a pass itself changes makes no second pass if it is ours', async () => {
  const later = new AbortController();
  let count = 0;
  observePage(
    document,
    () => {
      count += 1;
      main().append(document.createElement('crg-badge'));
    },
    later.signal,
  );
  await nextFrame();
  await nextFrame();
  later.abort();
  expect(count).toBe(1);
});

test('once stopped there are no more passes, not even one that was asked for', async () => {
  paragraph(0).textContent = 'changed';
  await Promise.resolve();
  observer.request();
  stop.abort();
  paragraph(1).textContent = 'changed';
  observer.request();
  await nextFrame();
  expect(passes).toEqual([]);
});
