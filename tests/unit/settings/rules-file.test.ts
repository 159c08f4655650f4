import '../messaging/as-extension.ts';
import { expect, test } from 'vitest';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import type { KeptTemplate } from '../../../lib/replies/template.ts';
import { type RulesFile, rulesFileSchema } from '../../../lib/rules-file/schema.ts';
import { changeOwnTemplates } from '../../../lib/settings/own-templates.ts';
import { keepRulesFile, readRulesFile, removeRulesFile, watchRulesFile } from '../../../lib/settings/rules-file.ts';
import { readSettingsInForce, watchSettingsInForce } from '../../../lib/settings/settings-in-force.ts';
import { changeSettings, readSettings } from '../../../lib/settings/settings-store.ts';
import { watchTemplatesInForce } from '../../../lib/settings/templates-in-force.ts';
import { fakeStorage } from '../background/fake-browser.ts';

const { DE, FR } = MARKETPLACE_IDS;
const settle = () => new Promise((resolve) => setImmediate(resolve));

const letter = (text: string): KeptTemplate => ({ id: 'order-again', purpose: 'order-again', language: 'en', text });
const file = (parts: object = {}): RulesFile =>
  rulesFileSchema.parse({ format: 'cr-guard-rules', version: 1, name: 'Mend', date: '2026-12-01', ...parts });
const ROW = {
  countries: ['DE'],
  from: '2026-12-01',
  set: { target: 0.02 },
  source: 'SC 200285210',
  confidence: 'H',
  checked: '2026-12-01',
};

test('a file is kept with its hash, replaced by another, and gone when it is removed', async () => {
  const storage = fakeStorage();
  expect(await readRulesFile(storage)).toBeNull();
  await keepRulesFile(file(), storage);
  const first = await readRulesFile(storage);
  expect(first).toMatchObject({ file: file(), hash: expect.stringMatching(/^[\da-f]{12}$/) });
  await keepRulesFile(file({ rules: [ROW] }), storage);
  expect((await readRulesFile(storage))?.hash).not.toBe(first?.hash);
  await removeRulesFile(storage);
  expect(await readRulesFile(storage)).toBeNull();
});

test('rows stand under the settings to judge by, are told at once, and never get into the settings themselves', async () => {
  const storage = fakeStorage();
  await changeSettings({ rules: { [DE]: { windows: [30] } } }, storage);
  const told: unknown[] = [];
  const leaving = new AbortController();
  watchSettingsInForce(({ settings }) => told.push(settings.rules), leaving.signal, storage);
  await settle();
  await keepRulesFile(file({ rules: [ROW] }), storage);
  const { settings } = await readSettingsInForce(storage);
  expect(settings.rules).toEqual({ [DE]: { windows: [30], rows: [ROW] } });
  expect(told).toEqual([{ [DE]: { windows: [30] } }, settings.rules]);
  await changeSettings({ warningHours: 30 }, storage);
  expect((await readSettings(storage)).settings.rules).toEqual({ [DE]: { windows: [30] } });
  await removeRulesFile(storage);
  expect(told.at(-1)).toEqual({ [DE]: { windows: [30] } });
  leaving.abort();
});

test('a damaged file adds nothing and costs no setting', async () => {
  const storage = fakeStorage();
  await storage.local.set({ 'rules-file': { version: 1, hash: '', file: { rules: [{ ...ROW, countries: ['XX'] }] } } });
  expect(await readRulesFile(storage)).toBeNull();
  expect((await readSettingsInForce(storage)).settings.rules[FR]).toBeUndefined();
});

test("templates of a file stand beside the seller's own, whose wording goes before", async () => {
  const storage = fakeStorage();
  const told: string[][] = [];
  const leaving = new AbortController();
  watchTemplatesInForce((templates) => told.push(templates.map(({ text }) => text)), leaving.signal, storage);
  await settle();
  await keepRulesFile(file({ templates: [letter("the file's")] }), storage);
  await changeOwnTemplates(() => [letter("the seller's")], storage);
  await removeRulesFile(storage);
  expect(told).toEqual([[], ["the file's"], ["the seller's"], ["the seller's"]]);
  leaving.abort();
});

test('whoever follows the file is told of it as it is, and of each change', async () => {
  const storage = fakeStorage();
  const told: (string | null)[] = [];
  const leaving = new AbortController();
  watchRulesFile((inForce) => told.push(inForce?.file.name ?? null), leaving.signal, storage);
  await settle();
  await keepRulesFile(file(), storage);
  await removeRulesFile(storage);
  leaving.abort();
  await keepRulesFile(file(), storage);
  expect(told).toEqual([null, 'Mend', null]);
});
