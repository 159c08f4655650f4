// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Look, type Moments, watchPage } from '../../../lib/overlay/page-watch.ts';
import { giveBrowserParts } from './browser-parts.ts';

giveBrowserParts();

const START = Date.UTC(2026, 10, 22);
let stop: AbortController;
let looks: Look[];

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  stop = new AbortController();
  looks = [];
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const watch = (momentsOf: (look: Look) => Moments) =>
  watchPage({ url: new URL(location.href), startedAt: START, signal: stop.signal }, (look) => {
    looks.push(look);
    return momentsOf(look);
  });
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('it looks again at the next of the moments that the last look named, and at none that is over', async () => {
  watch(({ now }) => [null, START + 60_000, START + 10_000, now, START - 1]);
  await pass(50);
  expect(looks).toHaveLength(1);
  await pass(9_000);
  expect(looks).toHaveLength(1);
  await pass(1_000);
  expect(looks).toHaveLength(2);
  await pass(51_000);
  expect(looks).toHaveLength(3);
  await pass(3_600_000);
  expect(looks).toHaveLength(3);
});

test('a look that names no moment takes back what the one before had named', async () => {
  const watched = watch(() => (looks.length === 1 ? [START + 10_000] : []));
  await pass(50);
  watched.request();
  await pass(50);
  expect(looks).toHaveLength(2);
  await pass(60_000);
  expect(looks).toHaveLength(2);
});

test('after the load it looks once more', async () => {
  watch(() => []);
  await pass(50);
  window.dispatchEvent(new Event('load'));
  await pass(50);
  expect(looks).toHaveLength(2);
});

test('how long the page has been changing goes by the changes that the page’s watcher calls its own', async () => {
  const watched = watch(() => []);
  await pass(50);
  const [first] = looks;
  expect(first?.timing(false)).toMatchObject({ changingSince: START, changedAt: START });
  await pass(5_000);
  watched.request();
  await pass(50);
  const second = looks.at(-1);
  expect(second?.timing(false).changedAt).toBe(START);
  expect(second?.timing(true)).toMatchObject({ changingSince: second?.now, changedAt: second?.now });
});

test('a visit that has ended wakes nobody', async () => {
  watch(() => [START + 10_000]);
  await pass(50);
  stop.abort();
  await pass(60_000);
  expect(looks).toHaveLength(1);
});
