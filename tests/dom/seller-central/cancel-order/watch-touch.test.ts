// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findReasonControls } from '../../../../lib/seller-central/cancel-order/find-reason-controls.ts';
import type { ReasonControl } from '../../../../lib/seller-central/cancel-order/reason-control.ts';
import { watchTouch } from '../../../../lib/seller-central/cancel-order/watch-touch.ts';
import { defineKatal } from './katal.ts';
import { type Layout, options, SIX, showForm } from './made-form.ts';
import { actTrusted, click } from './trusted.ts';

defineKatal();

let visit = new AbortController();
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  visit.abort();
  visit = new AbortController();
  vi.useRealTimers();
});

interface Watched {
  readonly control: ReasonControl;
  readonly told: string[];
  check(): void;
}

async function showWatched(layout: Layout): Promise<Watched> {
  showForm(layout, options());
  const [control] = findReasonControls(document, { language: 'en', possibleReasons: SIX });
  if (!control) throw new Error('The made page has no reason control.');
  const told: string[] = [];
  const handlers = { onTouch: () => told.push('touch'), onReset: () => told.push('reset') };
  const { check } = watchTouch(control, handlers, visit.signal);
  void control.write('BuyerCanceled');
  await letPass(100);
  return { control, told, check };
}

const optionOf = (control: ReasonControl, code: string) =>
  control.options.find((option) => option.code === code)?.option.element ?? document.body;

/** Lets so many milliseconds pass for the page and the watch. */
async function letPass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

test.each([
  'native select',
  'select in a shadow root',
  'styled select',
  'radio buttons',
  'Katal radio buttons',
  'Katal drop-down of elements',
] as const)('in the layout "%s" what we set ourselves is neither a touch nor a reset', async (layout) => {
  const { told, check } = await showWatched(layout);
  await letPass(10_000);
  check();
  expect(told).toEqual([]);
});

test.each(['native select', 'select in a shadow root'] as const)(
  "the seller's own choice in a %s is a touch, once",
  async (layout) => {
    const { control, told } = await showWatched(layout);
    if (control.element instanceof HTMLSelectElement) control.element.value = 'NoInventory';
    for (const _ of [1, 2]) actTrusted(control.element, new Event('change', { bubbles: true }));
    await letPass(10_000);
    expect(told).toEqual(['touch']);
  },
);

test('a click on a radio button is a touch, by its label too', async () => {
  const { control, told } = await showWatched('radio buttons');
  click(optionOf(control, 'NoInventory').closest('label') ?? document.body);
  await letPass(500);
  expect([control.read(), told]).toEqual(['NoInventory', ['touch']]);
});

test('a choice in the list of a Katal drop-down is a touch, although its change event is a script’s', async () => {
  const { control, told } = await showWatched('Katal drop-down that hears clicks alone');
  const [first] = control.element.shadowRoot?.querySelectorAll('kat-option') ?? [];
  click(first ?? document.body);
  await letPass(500);
  await letPass(10_000);
  expect([control.read(), told]).toEqual(['NoInventory', ['touch']]);
});

test('a choice in a list that a styled select opens elsewhere is a touch, although the select says nothing', async () => {
  const { control, told } = await showWatched('styled select');
  document.body.insertAdjacentHTML('beforeend', '<div class="a-popover"><a>No Inventory</a></div>');
  const link = document.querySelector('.a-popover a');
  link?.addEventListener('click', () => {
    if (control.element instanceof HTMLSelectElement) control.element.value = 'NoInventory';
  });
  click(link ?? document.body);
  await letPass(500);
  expect(told).toEqual(['touch']);
});

test.each(['before', 'after'] as const)(
  'a reason that a macro or an assistive tool chooses for the seller, %s ours, is a touch',
  async (when) => {
    showForm('native select', options());
    const [control] = findReasonControls(document, { language: 'en', possibleReasons: SIX });
    if (!(control?.element instanceof HTMLSelectElement)) throw new Error('The made page has no reason control.');
    const told: string[] = [];
    watchTouch(control, { onTouch: () => told.push('touch'), onReset: () => told.push('reset') }, visit.signal);
    if (when === 'after') void control.write('BuyerCanceled');
    await letPass(100);
    control.element.value = 'NoInventory';
    control.element.dispatchEvent(new Event('change', { bubbles: true }));
    await letPass(10_000);
    expect(told).toEqual(['touch']);
  },
);

test('a page that goes back to what it had, and tells so, has reset the control', async () => {
  const { control, told } = await showWatched('native select');
  if (control.element instanceof HTMLSelectElement) control.element.value = '';
  control.element.dispatchEvent(new Event('change', { bubbles: true }));
  await letPass(500);
  expect(told).toEqual(['reset']);
});

test('a page that resets the control in silence is noticed, and the control can be filled again', async () => {
  const { control, told } = await showWatched('native select');
  if (control.element instanceof HTMLSelectElement) control.element.value = '';
  await letPass(500);
  expect(told).toEqual(['reset']);
  const again = control.write('BuyerCanceled');
  await letPass(100);
  expect(await again).toEqual({ ok: true });
});

test('a click elsewhere upon which the page resets the control is no touch', async () => {
  const { control, told } = await showWatched('native select');
  const memo = document.querySelector('textarea');
  memo?.addEventListener('click', () => {
    if (control.element instanceof HTMLSelectElement) control.element.value = '';
  });
  click(memo ?? document.body);
  await letPass(500);
  expect(told).toEqual(['reset']);
});

test('after a touch a reset is no longer told, and after the visit nothing is', async () => {
  const { control, told, check } = await showWatched('native select');
  actTrusted(control.element, new Event('change', { bubbles: true }));
  if (control.element instanceof HTMLSelectElement) control.element.value = '';
  check();
  expect(told).toEqual(['touch']);
  const other = await showWatched('native select');
  visit.abort();
  if (other.control.element instanceof HTMLSelectElement) other.control.element.value = '';
  actTrusted(other.control.element, new Event('change', { bubbles: true }));
  other.check();
  expect(other.told).toEqual([]);
});

test('a control that was filled before it was watched is looked at too', async () => {
  const { control } = await showWatched('native select');
  visit.abort();
  visit = new AbortController();
  const told: string[] = [];
  watchTouch(control, { onTouch: () => told.push('touch'), onReset: () => told.push('reset') }, visit.signal);
  if (control.element instanceof HTMLSelectElement) control.element.value = '';
  await letPass(100);
  expect(told).toEqual(['reset']);
});
