import '../messaging/as-extension.ts';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { changeSettings, readSettings, watchSettings } from '../../../lib/settings/settings-store.ts';
import { fakeStorage } from '../background/fake-browser.ts';

function watched(storage: ReturnType<typeof fakeStorage>) {
  const seen: Settings[] = [];
  const stop = new AbortController();
  watchSettings(({ settings }) => seen.push(settings), stop.signal, storage);
  return { seen, stop };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('a change names only what changes, and all of it is kept', async () => {
  const storage = fakeStorage();
  expect(await changeSettings({ warningHours: 12 }, storage)).toEqual({ ...DEFAULT_SETTINGS, warningHours: 12 });
  await changeSettings({ remindersOn: true }, storage);
  expect(await readSettings(storage)).toEqual({
    settings: { ...DEFAULT_SETTINGS, warningHours: 12, remindersOn: true },
    problems: [],
  });
});

test('changes made at once do not undo each other', async () => {
  const storage = fakeStorage();
  await Promise.all([
    changeSettings({ warningHours: 12 }, storage),
    changeSettings({ actByHours: 24 }, storage),
    changeSettings({ retentionDays: 90 }, storage),
  ]);
  const { settings } = await readSettings(storage);
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, warningHours: 12, actByHours: 24, retentionDays: 90 });
});

test('a value that is not allowed changes nothing', async () => {
  const storage = fakeStorage();
  await expect(changeSettings({ warningHours: -1 }, storage)).rejects.toThrow();
  expect(await readSettings(storage)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});

test('an open tab learns the settings at once and each change as it is made, until it stops', async () => {
  const storage = fakeStorage();
  const { seen, stop } = watched(storage);
  await settle();
  expect(seen).toEqual([DEFAULT_SETTINGS]);
  await changeSettings({ warningHours: 12 }, storage);
  await storage.local.set({ other: 1 });
  expect(seen.map(({ warningHours }) => warningHours)).toEqual([24, 12]);
  stop.abort();
  await changeSettings({ warningHours: 6 }, storage);
  expect(seen).toHaveLength(2);
});

test('a change that comes before the first reading is not overwritten by it', async () => {
  const storage = fakeStorage();
  let answer = (_: Record<string, unknown>) => {};
  const slow = {
    ...storage,
    local: { ...storage.local, get: () => new Promise<Record<string, unknown>>((resolve) => (answer = resolve)) },
  };
  const { seen } = watched(slow);
  await storage.local.set({ settings: { ...DEFAULT_SETTINGS, version: 1, warningHours: 12 } });
  answer({});
  await settle();
  expect(seen.map(({ warningHours }) => warningHours)).toEqual([12]);
});

test('erased settings are the defaults again', async () => {
  const storage = fakeStorage();
  await changeSettings({ warningHours: 12 }, storage);
  const { seen } = watched(storage);
  await settle();
  await storage.local.remove('settings');
  expect(seen.map(({ warningHours }) => warningHours)).toEqual([12, 24]);
});
