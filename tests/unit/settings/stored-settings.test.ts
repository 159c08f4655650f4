import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../../../lib/settings/settings.ts';
import { type Migration, type StoredV1, settingsFrom, storedForm } from '../../../lib/settings/stored-settings.ts';

const OWN: Settings = {
  uiLanguage: 'ja',
  warningHours: 36,
  remindersOn: true,
  shipByHours: [48, 6],
  actByHours: 72,
  quietHours: { from: 79_200_000, to: 25_200_000 },
  rules: { A1PA6795UKMFR9: { target: 0.02 }, ATVPDKIKX0DER: { zone: 'America/New_York' } },
  retentionDays: 365,
  readPageJson: false,
  holdContradictions: false,
  shopName: 'Bücher & mehr',
  signature: 'Ihr Team',
};

test('the defaults are what the product promises, and allowed', () => {
  expect(settingsSchema.parse(DEFAULT_SETTINGS)).toMatchObject({
    warningHours: 24,
    remindersOn: false,
    shipByHours: [24, 12, 4],
    actByHours: 48,
    retentionDays: 180,
  });
  expect(settingsFrom(undefined)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});

test('settings of version 1 are read as they were stored', () => {
  const stored: StoredV1 = { ...OWN, version: 1 };
  expect(storedForm(OWN, undefined)).toEqual(stored);
  expect(settingsFrom(stored)).toEqual({ settings: OWN, problems: [] });
});

test.each(Object.keys(OWN))('%s, when damaged, falls back alone and is named', (field) => {
  const { settings, problems } = settingsFrom({ ...OWN, version: 1, [field]: { damaged: true } });
  expect(settings).toEqual({ ...OWN, [field]: Reflect.get(DEFAULT_SETTINGS, field) });
  expect(problems.length).toBeGreaterThan(0);
  for (const { path } of problems) expect(path.startsWith(field)).toBe(true);
});

test("one marketplace's damaged rules cost no other marketplace its own", () => {
  const rules = { ...OWN.rules, A1PA6795UKMFR9: { target: 25 }, NOWHERE: {} };
  const { settings, problems } = settingsFrom({ ...OWN, version: 1, rules });
  expect(settings.rules).toEqual({ ATVPDKIKX0DER: { zone: 'America/New_York' } });
  expect(problems.map(({ path }) => path).sort()).toEqual(['rules.A1PA6795UKMFR9.target', 'rules.NOWHERE']);
});

test('whatever is stored, settings come out that are allowed', () => {
  const damaged = fc.record(Object.fromEntries(Object.keys(OWN).map((key) => [key, fc.jsonValue()])), {
    requiredKeys: [],
  });
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), damaged), (stored) => {
      expect(settingsSchema.safeParse(settingsFrom(stored).settings).success).toBe(true);
    }),
  );
});

test('each stored form is brought up step by step from its own version on', () => {
  const steps: Migration[] = [
    ({ warnHours, ...others }) => ({ ...others, warningDays: warnHours }),
    ({ warningDays, ...others }) => ({ ...others, warningHours: Number(warningDays) * 24 }),
  ];
  expect(settingsFrom({ version: 1, warnHours: 2 }, steps).settings.warningHours).toBe(48);
  expect(settingsFrom({ version: 2, warningDays: 3 }, steps).settings.warningHours).toBe(72);
  expect(settingsFrom({ version: 3, warningHours: 5 }, steps).settings.warningHours).toBe(5);
});

test('what a newer version stored survives a step back, as far as this one does not know it', () => {
  const newer = { ...OWN, version: 9, colour: 'blue' };
  expect(settingsFrom(newer)).toEqual({ settings: OWN, problems: [] });
  expect(storedForm({ ...OWN, warningHours: 1 }, newer)).toEqual({ ...newer, warningHours: 1 });
});
