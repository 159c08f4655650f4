// @vitest-environment jsdom
import '../../unit/messaging/as-extension.ts';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { onExtensionGone } from '../../../lib/messaging/extension-life.ts';
import { removeExtension } from '../../unit/messaging/as-extension.ts';

/** A port as the browser keeps it: its end at the other side is told to its listeners. */
class FakePort {
  readonly #listeners: (() => void)[] = [];
  isOpen = true;
  readonly onDisconnect = { addListener: (listener: () => void) => this.#listeners.push(listener) };

  end(): void {
    this.isOpen = false;
    for (const listener of this.#listeners) listener();
  }
}

let ports: FakePort[];
let visit: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  ports = [];
  visit = new AbortController();
  Object.assign(browser.runtime, {
    id: 'cr-guard',
    connect: () => {
      const port = new FakePort();
      ports.push(port);
      return port;
    },
  });
});
afterEach(() => {
  visit.abort();
  vi.useRealTimers();
});

const openPorts = () => ports.filter(({ isOpen }) => isOpen).length;
const returnToPage = () => document.dispatchEvent(new Event('visibilitychange'));

test('a page learns at once, and once, that the extension has gone', () => {
  const gone = vi.fn();
  onExtensionGone(gone, visit.signal);
  removeExtension();
  ports[0]?.end();
  vi.advanceTimersByTime(5_000);
  returnToPage();
  expect(gone).toHaveBeenCalledOnce();
});

test('a worker that sleeps is no extension that has gone, and is not woken before the seller is back', () => {
  const gone = vi.fn();
  onExtensionGone(gone, visit.signal);
  ports[0]?.end();
  vi.advanceTimersByTime(5_000);
  expect([gone.mock.calls.length, openPorts()]).toEqual([0, 0]);
  returnToPage();
  expect(openPorts()).toBe(1);
});

test('a page that was left and comes back as it was still learns of the end', () => {
  const gone = vi.fn();
  onExtensionGone(gone, visit.signal);
  dispatchEvent(new Event('pagehide'));
  returnToPage();
  // The browser's word of the old port comes only now.
  ports[0]?.end();
  expect(openPorts()).toBe(1);
  returnToPage();
  expect(openPorts()).toBe(1);
  removeExtension();
  ports[1]?.end();
  vi.advanceTimersByTime(5_000);
  expect(gone).toHaveBeenCalledOnce();
});

test('where the worker had ended the port before, the next click tells', () => {
  const gone = vi.fn();
  onExtensionGone(gone, visit.signal);
  ports[0]?.end();
  vi.advanceTimersByTime(5_000);
  removeExtension();
  dispatchEvent(new Event('pointerdown'));
  expect(gone).toHaveBeenCalledOnce();
});
