// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { hourList, percent, wholeNumber } from '../../../entrypoints/options/parse.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { closeOptions, input, note, openOptions, press, type, wordsIn } from './opened-options.tsx';

const { t } = wordsIn('en');

describe('what is typed', () => {
  test.each([
    ['24', { value: 24 }],
    ['0', { problem: 'it must lie between 1 and 240' }],
    ['241', { problem: 'it must lie between 1 and 240' }],
    ['1.5', { problem: 'a whole number is needed' }],
    ['', { problem: 'a whole number is needed' }],
  ])('is read as whole hours: "%s"', (text, outcome) => {
    expect(wholeNumber(t, 1, 240)(text)).toEqual(outcome);
  });

  test.each([
    ['4, 24,12', { value: [24, 12, 4] }],
    ['24、12', { value: [24, 12] }],
    ['', { value: [] }],
    ['24, soon', { problem: 'whole numbers with commas between them are needed, such as 24, 12, 4' }],
  ])('is read as hours of reminders: "%s"', (text, outcome) => {
    expect(hourList(t)(text)).toEqual(outcome);
  });

  test.each([
    ['2.5', { value: 0.025 }],
    ['2,5', { value: 0.025 }],
    ['0', { problem: 'a number over 0 and under 100 is needed' }],
    ['100', { problem: 'a number over 0 and under 100 is needed' }],
    ['2.5%', { problem: 'a number over 0 and under 100 is needed' }],
  ])('is read as a percentage: "%s"', (text, outcome) => {
    expect(percent(t)(text)).toEqual(outcome);
  });
});

describe('the settings page', () => {
  afterEach(closeOptions);

  test('keeps a value as soon as the seller leaves its field, and says so', async () => {
    const { patches } = await openOptions();
    await type('warningHours', '36');
    expect(patches).toEqual([{ warningHours: 36 }]);
    await expect.poll(() => note('warningHours')).toBe('Saved');
  });

  test('keeps nothing that it cannot read, and says what is needed', async () => {
    const { patches } = await openOptions();
    await type('warningHours', 'a day');
    expect(patches).toEqual([]);
    expect(input('warningHours').getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => note('warningHours')).toBe('a whole number is needed');
  });

  test('switches reminders on only with the permission of the browser', async () => {
    const { patches } = await openOptions({ permits: false });
    await press('remindersOn');
    expect(patches.at(-1)).toEqual({ remindersOn: false });
    expect(input('remindersOn').checked).toBe(false);
    await expect.poll(() => note('remindersOn')).toContain('did not give the permission');
  });

  test('follows a change that another page made', async () => {
    const { publish } = await openOptions();
    await act(async () => publish({ settings: { ...DEFAULT_SETTINGS, retentionDays: 90 }, problems: [] }));
    expect(input('retentionDays').value).toBe('90');
  });

  test('names the stored settings that it could not use', async () => {
    const { publish } = await openOptions();
    await act(async () =>
      publish({ settings: DEFAULT_SETTINGS, problems: [{ path: 'actByHours', message: 'wrong' }] }),
    );
    expect(document.querySelector('[role=alert]')?.textContent).toContain('actByHours');
  });
});
