// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { type Country, MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { CANCEL_REASONS } from '../../../lib/rules/cancel-reasons.ts';
import { HOLIDAYS_SOURCE } from '../../../lib/rules/holidays.ts';
import { ruleOverrides } from '../../../lib/rules/overrides.ts';
import { rowsFor } from '../../../lib/rules/rows-for.ts';
import { rulesFor } from '../../../lib/rules/rules-for.ts';
import { TABLES } from '../../../lib/rules/tables.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { choose, closeOptions, input, note, openOptions, press, type } from './opened-options.tsx';

const { US, IN, JP, DE } = MARKETPLACE_IDS;
const wordsOf = (elements: Iterable<Element> = []) =>
  [...elements].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '');
const textOf = (selector: string) => wordsOf(document.querySelectorAll(selector));
const fieldOf = (name: string) => document.querySelector(`#rates [name="${name}"]`)?.closest('.field');
const backOf = (name: string) => fieldOf(name)?.querySelector<HTMLButtonElement>('button[aria-label^="Back"]');

afterEach(closeOptions);

test('every row of the rule tables that applies in a marketplace is shown, with its source, day and confidence', async () => {
  await openOptions();
  for (const country of Object.keys(MARKETPLACE_IDS) as Country[]) {
    await choose('rules-marketplace', MARKETPLACE_IDS[country]);
    const effects = CANCEL_REASONS.flatMap(({ rate, restocks }) => [rate, restocks]);
    const rows = [...TABLES.flatMap((table) => rowsFor<unknown>(table, country).map(({ row }) => row)), ...effects];
    const expected = [HOLIDAYS_SOURCE, ...rows.map(({ source }) => source)].sort();
    expect(textOf('#rates .rule-rows [lang=en]').sort(), country).toEqual(expected);
    for (const row of textOf('#rates .rule-rows li'))
      expect(row).toMatch(/ · read Nov 21, 2026 · (?:confirmed by Amazon|likely|assumed)$/);
  }
});

test('past rules, those of programmes and the one in force are told apart', async () => {
  await openOptions();
  await choose('rules-marketplace', JP);
  const rows = () => wordsOf(fieldOf('actBy')?.querySelectorAll('li'));
  expect(rows()[0]).toMatch(/^Amazon: 7 days since Sep 30, 2020 · SC G201722390/);
  expect(rows()[1]).toMatch(/^30 days until Sep 29, 2020 · Amazon announcement/);
  await choose('rules-marketplace', IN);
  expect(rows()[0]).toMatch(/^Amazon: 24 hours SC 200285210/);
  expect(rows()[1]).toMatch(/^at ship-by itself Easy Ship Guaranteed Delivery · Local Shops · /);
});

test('the marketplaces on record come first, and all others can be chosen', async () => {
  await openOptions({ scopes: [{ account: 'Shop', marketplace: JP }] });
  const options = [...document.querySelectorAll<HTMLOptionElement>('[name=rules-marketplace] option')];
  expect(options[0]?.value).toBe(JP);
  expect(options.map(({ value }) => value).sort()).toEqual(Object.values(MARKETPLACE_IDS).sort());
});

/** For each rule that can be overridden: how a seller sets it, and what is kept then. */
const OVERRIDES: Record<keyof typeof ruleOverrides.shape, [field: string, set: () => Promise<unknown>, kept: unknown]> =
  {
    target: ['target', () => type('target', '2'), 0.02],
    primeTarget: ['primeTarget', () => type('primeTarget', '1'), 0.01],
    windows: ['windows', () => press('windows'), [7, 30]],
    buyerSelfCancelMinutes: ['buyerSelfCancelMinutes', () => type('buyerSelfCancelMinutes', '0'), 0],
    actBy: ['actBy', () => choose('actBy-unit', 'hours'), { unit: 'hours', count: 7 }],
    autoCancel: ['autoCancel', () => type('autoCancel', '10'), { unit: 'business-days', count: 10 }],
    zone: ['zone', () => choose('zone', 'Asia/Tokyo'), 'Asia/Tokyo'],
    weekend: ['weekend-5', () => press('weekend-5'), [5, 6, 0]],
    holidays: ['holidays-year', () => press('holiday-2026-12-25'), { add: [], remove: ['2026-12-25'] }],
  };

describe.each(Object.entries(OVERRIDES))('the seller’s own %s', (rule, [field, set, kept]) => {
  test('is kept beside Amazon’s, and gives way to it at a click', async () => {
    const { patches } = await openOptions();
    await choose('holidays-year', '2026');
    expect(backOf(field)).toBeNull();
    await set();
    expect(patches).toEqual([{ rules: { [US]: { [rule]: kept } } }]);
    expect(ruleOverrides.safeParse({ [rule]: kept }).success).toBe(true);
    expect(fieldOf(field)?.textContent).toContain('Amazon: ');
    await act(async () => backOf(field)?.click());
    expect(patches.at(-1)).toEqual({ rules: { [US]: {} } });
    expect(backOf(field)).toBeNull();
    expect(fieldOf(field)?.contains(document.activeElement), 'the keyboard stays where it was').toBe(true);
  });
});

test('a value that is Amazon’s own is no override', async () => {
  const rules = { [US]: { target: 0.02, weekend: [0 as const], zone: 'Asia/Tokyo' } };
  const { patches } = await openOptions({ stored: { ...DEFAULT_SETTINGS, rules } });
  await type('target', '2.5');
  await press('weekend-6');
  await choose('zone', rulesFor(US, Date.now()).zone.value);
  expect(patches.at(-1)).toEqual({ rules: { [US]: {} } });
});

test('overrides of one marketplace leave those of another alone', async () => {
  const { patches } = await openOptions({ stored: { ...DEFAULT_SETTINGS, rules: { [DE]: { target: 0.01 } } } });
  await type('target', '2');
  expect(patches.at(-1)).toEqual({ rules: { [DE]: { target: 0.01 }, [US]: { target: 0.02 } } });
});

test('a day off is added to the year that it falls into, and taken away again', async () => {
  const { patches } = await openOptions();
  await act(async () => {
    input('holiday-new').value = '2027-08-31';
    input('holiday-new').dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => document.querySelector<HTMLButtonElement>('[name=holiday-add]')?.click());
  expect(patches.at(-1)).toEqual({ rules: { [US]: { holidays: { add: ['2027-08-31'], remove: [] } } } });
  expect(input('holiday-2027-08-31').closest('label')?.textContent).toContain('Tue, Aug 31 (yours)');
  await press('holiday-2027-08-31');
  expect(patches.at(-1)).toEqual({ rules: { [US]: {} } });
});

test('a week without a day to work on is refused', async () => {
  const { patches } = await openOptions({
    stored: { ...DEFAULT_SETTINGS, rules: { [US]: { weekend: [1, 2, 3, 4, 5, 6] } } },
  });
  await press('weekend-0');
  expect(patches).toEqual([]);
  expect(input('weekend-0').checked).toBe(false);
  await expect.poll(() => note('weekend-0')).toBe('one day must be left to work on');
});

test('the rows of a rules file stand with those of the tables, and what they say is in force', async () => {
  const rests = { countries: ['US' as const], from: '2026-01-01', source: 'SC news', checked: '2026-11-22' };
  const holidays = { add: ['2026-08-31'], remove: ['2026-12-25'] };
  const set = { target: 0.02, holidays };
  const { patches } = await openOptions({ fileRules: [{ ...rests, confidence: 'M', set }] });
  const rows = wordsOf(fieldOf('target')?.querySelectorAll('li'));
  expect(rows[0]).toBe('Amazon: 2% Rules file · since Jan 1, 2026 · SC news · read Nov 22, 2026 · likely');
  expect(rows[1]).toMatch(/^2\.5% until Dec 31, 2025 · SC 200285210/);
  expect(input('target').value).toBe('2');
  await choose('holidays-year', '2026');
  expect(input('holiday-2026-08-31').checked).toBe(true);
  expect(document.querySelector('[name="holiday-2026-12-25"]')).toBeNull();
  await press('holiday-2026-08-31');
  expect(patches.at(-1)).toEqual({ rules: { [US]: { holidays: { add: [], remove: ['2026-08-31'] } } } });
});
