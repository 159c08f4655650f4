import '../messaging/as-extension.ts';
import { expect, test } from 'vitest';
import { type KeptTemplate, MOST_TEMPLATES } from '../../../lib/replies/template.ts';
import {
  changeOwnTemplates,
  OWN_TEMPLATES_KEY,
  readOwnTemplates,
  watchOwnTemplates,
} from '../../../lib/settings/own-templates.ts';
import { fakeStorage } from '../background/fake-browser.ts';

const own = (id: string): KeptTemplate => ({
  id: `own-${id}`,
  purpose: 'order-again',
  language: 'de',
  name: 'Kurz',
  text: 'Pardon',
});
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('templates are kept, and changes made at once do not undo each other', async () => {
  const storage = fakeStorage();
  expect(await readOwnTemplates(storage)).toEqual({ templates: [], unreadable: 0 });
  await Promise.all(['1', '2'].map((id) => changeOwnTemplates((kept) => [...kept, own(id)], storage)));
  expect(await readOwnTemplates(storage)).toEqual({ templates: [own('1'), own('2')], unreadable: 0 });
});

test('a damaged template, or one of a newer version, costs no other and stays where it is', async () => {
  const storage = fakeStorage();
  const strange = { ...own('2'), colour: 'blue' };
  await storage.local.set({ [OWN_TEMPLATES_KEY]: { version: 2, templates: [own('1'), strange] } });
  expect(await readOwnTemplates(storage)).toEqual({ templates: [own('1')], unreadable: 1 });
  await changeOwnTemplates(() => [own('3')], storage);
  expect(await storage.local.get(OWN_TEMPLATES_KEY)).toEqual({
    [OWN_TEMPLATES_KEY]: { version: 2, templates: [own('3'), strange] },
  });
});

test('what is no template, or too much, changes nothing', async () => {
  const storage = fakeStorage();
  await changeOwnTemplates(() => [own('1')], storage);
  await expect(changeOwnTemplates(() => [{ ...own('2'), text: 'x'.repeat(4001) }], storage)).rejects.toThrow();
  const many = Array.from({ length: MOST_TEMPLATES + 1 }, (_, index) => own(String(index)));
  expect(await changeOwnTemplates(() => many, storage)).toEqual({ ok: false, why: 'full' });
  expect((await readOwnTemplates(storage)).templates).toEqual([own('1')]);
});

test('an open page learns of each change until it stops', async () => {
  const storage = fakeStorage();
  const seen: number[] = [];
  const stop = new AbortController();
  watchOwnTemplates(({ templates }) => seen.push(templates.length), stop.signal, storage);
  await settle();
  await changeOwnTemplates(() => [own('1')], storage);
  await storage.local.set({ other: 1 });
  stop.abort();
  await changeOwnTemplates(() => [], storage);
  expect(seen).toEqual([0, 1]);
});
