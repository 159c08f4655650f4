// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { says } from '../../../components/options/search.tsx';
import { UI_LANGUAGES } from '../../../lib/i18n/translate.ts';
import { closeOptions, input, openOptions, type } from './opened-options.tsx';

const scrolled: string[] = [];
beforeEach(() => {
  scrolled.length = 0;
  Element.prototype.scrollIntoView = function () {
    scrolled.push(this.querySelector('section')?.id ?? '');
  };
});
afterEach(closeOptions);

const search = (text: string) =>
  act(async () => {
    input('search').value = text;
    input('search').dispatchEvent(new Event('input', { bubbles: true }));
  });
const isShown = (element: Element | null) => element !== null && !element.closest('[hidden]');
const sections = () => [...document.querySelectorAll('section')].filter(isShown).map(({ id }) => id);
const fields = (around = '') =>
  [...document.querySelectorAll(`${around} .field`)]
    .filter(isShown)
    .map((field) => field.querySelector('.name')?.textContent);

test.each([
  ['Über', 'uber'],
  ['URGENCES', 'urgencés'],
  ['Straße', 'strasse'],
  ['İptal oranı', 'iptal orani'],
  ['wskaźnik złożony', 'zlozony'],
  ['ＳＫＵ', 'sku'],
  ['キャンセル', 'ｷｬﾝｾﾙ'],
  ['ship-by date, in hours', 'hours ship'],
])('“%s” is found by “%s”', (text, query) => {
  expect(says(query, [text])).toBe(true);
});

test('only settings whose name or hint says every word stay, in their sections', async () => {
  await openOptions();
  const all = sections();
  await search('quiet hours');
  expect(sections()).toEqual(['reminders']);
  expect(fields()).toEqual(['Quiet hours']);
  await search('');
  expect(sections()).toEqual(all);
});

test('a section that is found by its title is shown whole, as is a part of one', async () => {
  await openOptions();
  await search('reminders');
  expect(fields()).toContain('Quiet hours');
  await search('cancel reasons');
  expect(fields('#rates')).toEqual([
    'Out of stock',
    'Buyer canceled',
    'General adjustment',
    'Undeliverable address',
    'Exchange',
    'Wrong price',
  ]);
});

test('what was found is counted, and spoken once when the seller has stopped typing', async () => {
  vi.useFakeTimers();
  await openOptions();
  const spoken = () => document.querySelector('.search [role=status]')?.textContent;
  await search('q');
  await search('quiet hours');
  expect(document.querySelector('.search')?.textContent).toContain('Found: 1');
  expect(spoken()).toBe('');
  await act(async () => void vi.runAllTimers());
  expect(spoken()).toBe('Found: 1');
  vi.useRealTimers();
});

test('where nothing is found the page says so, and a click brings all back', async () => {
  await openOptions();
  const all = sections();
  await search('xyzzy');
  expect(sections()).toEqual([]);
  expect(document.body.textContent).toContain('No setting matches “xyzzy”.');
  const back = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Show all settings');
  await act(async () => back?.click());
  expect(sections()).toEqual(all);
  expect(input('search').value).toBe('');
  expect(document.activeElement, 'the keyboard is at the search again').toBe(input('search'));
});

test('Escape ends the search, and what was typed meanwhile is still there', async () => {
  await openOptions();
  await search('due soon');
  await type('warningHours', 'soon');
  await act(
    async () => void input('search').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
  );
  expect(input('search').value).toBe('');
  expect(sections()).toContain('about');
  expect(input('warningHours').value).toBe('soon');
});

test('the address leads to its section, at the start and while a search hides it', async () => {
  location.hash = '#privacy';
  await openOptions();
  expect(scrolled).toEqual(['privacy']);
  await search('quiet hours');
  await act(async () => {
    location.hash = '#about';
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(isShown(document.getElementById('about'))).toBe(true);
  expect(scrolled.at(-1)).toBe('about');
});

test('the section that is open already can be opened again while a search hides it', async () => {
  location.hash = '#about';
  await openOptions();
  await search('quiet hours');
  await act(async () => document.querySelector<HTMLAnchorElement>('a[href="#about"]')?.click());
  expect(isShown(document.getElementById('about'))).toBe(true);
  expect(scrolled.at(-1)).toBe('about');
});

test.each(UI_LANGUAGES)('in %s every setting says what it changes', async (language) => {
  await openOptions({ language });
  const settings = [...document.querySelectorAll('.field')];
  expect(settings.length).toBeGreaterThan(25);
  for (const each of settings) {
    const name = each.querySelector('.name')?.textContent;
    expect(name && each.querySelector('.hint, .rule-rows')?.textContent, name ?? '').toBeTruthy();
  }
});

test.each(['de', 'tr', 'ja'] as const)('in %s every setting is found by its own name', async (language) => {
  await openOptions({ language });
  for (const name of fields()) {
    await search(name ?? '');
    expect(fields()).toContain(name);
  }
});
