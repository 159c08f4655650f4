// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../../lib/overlay/after-paint.ts';

let used: string[];
let isStale: boolean;
let leaving: AbortController;
let take: (found: string) => void;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  used = [];
  isStale = false;
  leaving = new AbortController();
  take = afterPaint<string>(
    (found) => used.push(found),
    () => isStale,
    leaving.signal,
  );
  vi.advanceTimersByTime(1_000);
  return () => {
    vi.useRealTimers();
  };
});

test('what a pass found is used after the pass, and of a run of passes the last', () => {
  take('first');
  take('second');
  expect(used).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(used).toEqual(['second']);
});

test('a page that fills itself bit by bit is told of four times a second, and to its end', () => {
  for (let pass = 0; pass < 60; pass++) {
    take(`pass ${pass}`);
    vi.advanceTimersByTime(16);
  }
  vi.advanceTimersByTime(250);
  expect(used.length).toBeLessThanOrEqual(5);
  expect(used.at(-1)).toBe('pass 59');
});

test('what the page no longer shows is not used, and what the next pass finds is', () => {
  take('old');
  isStale = true;
  vi.advanceTimersByTime(1);
  isStale = false;
  take('new');
  vi.advanceTimersByTime(1);
  expect(used).toEqual(['new']);
});

test('nothing is used once the page is left', () => {
  take('last');
  leaving.abort();
  vi.advanceTimersByTime(1_000);
  expect(used).toEqual([]);
});
