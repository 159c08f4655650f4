// @vitest-environment jsdom
import '../../unit/messaging/as-extension.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { App, type Surroundings } from '../../../entrypoints/options/App.tsx';
import { hourList, percent, wholeNumber } from '../../../entrypoints/options/parse.ts';
import { extrasIn } from '../../../lib/backup/extras.ts';
import { CATALOGS } from '../../../lib/i18n/catalogs.ts';
import { optionsWords } from '../../../lib/i18n/options/index.ts';
import { flatTexts } from '../../../lib/i18n/translate.ts';
import { openRecordRows } from '../../../lib/ledger/record-rows.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsPatch, settingsSchema } from '../../../lib/settings/settings.ts';
import type { SettingsReading } from '../../../lib/settings/stored-settings.ts';
import { fakeStorage } from '../../unit/background/fake-browser.ts';
import { freshLedger } from '../../unit/ledger/shop.ts';

const texts = new Map(Object.entries(CATALOGS.en).flatMap(([surface, catalog]) => flatTexts(surface, catalog)));
const lookup = (key: string) => texts.get(key) ?? '';
const t = optionsWords('en', lookup);

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
  let patches: SettingsPatch[];
  let publish: (reading: SettingsReading) => void;

  beforeEach(() => {
    patches = [];
  });
  afterEach(() => {
    render(null, document.body);
  });

  async function open({ permits = true, stored = DEFAULT_SETTINGS }: { permits?: boolean; stored?: Settings } = {}) {
    const { ledger, name } = freshLedger();
    const surroundings: Surroundings = {
      watch: (onChange) => {
        publish = onChange;
        onChange({ settings: stored, problems: [] });
      },
      change: async (patch) => {
        patches.push(patch);
        const settings = settingsSchema.parse({ ...stored, ...patch });
        publish({ settings, problems: [] });
        return { ok: true, value: settings };
      },
      scopes: async () => [{ account: 'Shop', marketplace: MARKETPLACE_IDS.US }],
      askForNotifications: async () => permits,
      startImporter: () => ({ send: () => {}, close: () => {} }),
      takeFiles: () => {},
      ledger,
      kept: { record: openRecordRows(name), extras: extrasIn(fakeStorage()), erase: async () => true },
      feeds: { read: async () => ({ template: '', merchantId: '' }), keep: async () => {} },
      templates: {
        watch: () => {},
        change: async () => ({ ok: true }),
        sampleOrder: async () => null,
      },
    };
    const app = <App t={t} lookup={lookup} language="en" surroundings={surroundings} />;
    await act(async () => render(app, document.body));
  }

  const input = (name: string) => {
    const found = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (!found) throw new Error(`no field ${name}`);
    return found;
  };
  const note = (name: string) => input(name).closest('.field')?.querySelector('[role=status]')?.textContent;
  const type = (name: string, value: string) =>
    act(async () => {
      input(name).value = value;
      input(name).dispatchEvent(new Event('change', { bubbles: true }));
    });
  const press = (name: string) => act(async () => input(name).click());

  test('keeps a value as soon as the seller leaves its field, and says so', async () => {
    await open();
    await type('warningHours', '36');
    expect(patches).toEqual([{ warningHours: 36 }]);
    await expect.poll(() => note('warningHours')).toBe('Saved');
  });

  test('keeps nothing that it cannot read, and says what is needed', async () => {
    await open();
    await type('warningHours', 'a day');
    expect(patches).toEqual([]);
    expect(input('warningHours').getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => note('warningHours')).toBe('a whole number is needed');
  });

  test("sets a target of the seller's own and takes it back", async () => {
    await open();
    await type(`target-${MARKETPLACE_IDS.US}`, '2');
    expect(patches).toEqual([{ rules: { [MARKETPLACE_IDS.US]: { target: 0.02 } } }]);
    await act(async () => document.querySelector<HTMLButtonElement>('#rates button')?.click());
    expect(patches.at(-1)).toEqual({ rules: { [MARKETPLACE_IDS.US]: {} } });
  });

  test('switches reminders on only with the permission of the browser', async () => {
    await open({ permits: false });
    await press('remindersOn');
    expect(patches.at(-1)).toEqual({ remindersOn: false });
    expect(input('remindersOn').checked).toBe(false);
    await expect.poll(() => note('remindersOn')).toContain('did not give the permission');
  });

  test('follows a change that another page made', async () => {
    await open();
    await act(async () => publish({ settings: { ...DEFAULT_SETTINGS, retentionDays: 90 }, problems: [] }));
    expect(input('retentionDays').value).toBe('90');
  });

  test('names the stored settings that it could not use', async () => {
    await open();
    await act(async () =>
      publish({ settings: DEFAULT_SETTINGS, problems: [{ path: 'actByHours', message: 'wrong' }] }),
    );
    expect(document.querySelector('[role=alert]')?.textContent).toContain('actByHours');
  });
});
