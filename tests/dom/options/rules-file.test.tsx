// @vitest-environment jsdom
import '../../unit/messaging/as-extension.ts';
import { readFileSync } from 'node:fs';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RulesFileStore } from '../../../entrypoints/options/rules-file/RulesFileSection.tsx';
import { keepRulesFile, readRulesFile, removeRulesFile, watchRulesFile } from '../../../lib/settings/rules-file.ts';
import { fakeStorage } from '../../unit/background/fake-browser.ts';
import { closeOptions, type OpenedOptions, openOptions } from './opened-options.tsx';

const SAMPLE = /```json\n([\s\S]+?)```/.exec(readFileSync('docs/rules-file.md', 'utf8'))?.[1] ?? '';

let storage: ReturnType<typeof fakeStorage>;
let store: RulesFileStore;
let page: OpenedOptions;

beforeEach(async () => {
  storage = fakeStorage();
  store = {
    watch: (onChange, signal) => watchRulesFile(onChange, signal, storage),
    keep: (file) => keepRulesFile(file, storage),
    remove: () => removeRulesFile(storage),
  };
  page = await openOptions({ rulesFile: store });
});
afterEach(closeOptions);

const section = () => document.querySelector('#rules-file');
const said = (testid: string) => section()?.querySelector(`[data-testid=${testid}]`)?.textContent ?? null;
const status = () => section()?.querySelector('[role=status]')?.textContent;

async function hand(content: string, file = new File([content], 'mend.json')) {
  const input = document.querySelector<HTMLInputElement>('input[name=rulesFile]');
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  await act(async () => void input?.dispatchEvent(new Event('change', { bubbles: true })));
  await expect.poll(() => said('rules-preview') ?? said('rules-faults')).not.toBeNull();
}
const press = (deed: string) =>
  act(async () => section()?.querySelector<HTMLButtonElement>(`[data-act=${deed}]`)?.click());

test('a file is shown entry by entry before anything is in force', async () => {
  await hand(SAMPLE);
  const shown = said('rules-preview');
  for (const words of [
    'New list of January, Jan 5, 2027, would add:',
    '2 selectors',
    'manage-orders.table',
    'before ours, seen 2027 (C)',
    'means unshipped in English',
    'says in Korean that the buyer asked to cancel',
    'Germany and France, from Feb 1, 2027 · Limit: 2% · Amazon may cancel: 5 days',
    'SC G201722390, announcement of 2027-01-04',
    'raison d’une grève',
  ])
    expect(shown).toContain(words);
  expect(await readRulesFile(storage)).toBeNull();
  await press('leave');
  expect(said('rules-preview')).toBeNull();
  expect(page.patches).toEqual([]);
});

test('taken over, it is in force and named, and the background is told; removed, it is gone', async () => {
  await hand(SAMPLE);
  await press('take-over');
  await expect.poll(status).toContain('In force');
  expect(said('rules-in-force')).toMatch(/^In force: New list of January, Jan 5, 2027 [\da-f]{12}$/);
  expect(document.querySelector('#about')?.textContent).toMatch(
    /Rules fileNew list of January, Jan 5, 2027, [\da-f]{12}/,
  );
  expect(said('rules-preview')).toBeNull();
  expect(page.patches).toEqual([{}]);
  await hand(SAMPLE);
  expect(said('rules-preview')).toContain('takes the place of the file in force');
  await press('remove');
  await expect.poll(status).toContain('Removed');
  expect(said('rules-in-force')).toContain('No rules file is in force.');
  expect(await readRulesFile(storage)).toBeNull();
  expect(page.patches).toEqual([{}, {}]);
});

test('a folder, or a file that is gone when it is read, is refused in words', async () => {
  const folder = new File([], 'rules');
  folder.slice = () => Object.assign(new Blob(), { text: () => Promise.reject(new DOMException('', 'NotFoundError')) });
  await hand('', folder);
  expect(said('rules-faults')).toContain('rules was refused, and nothing was changed: 1 fault.');
});

test('a file with one fault is refused as a whole, with line and place, and nothing changes', async () => {
  await hand(SAMPLE);
  await press('take-over');
  await expect.poll(status).toContain('In force');
  const before = await readRulesFile(storage);
  await hand(SAMPLE.replace('"front"', '"before"').replace('votre commande {orderId}', 'Écrivez-moi : a@example.com'));
  const faults = said('rules-faults');
  expect(faults).toContain('mend.json was refused, and nothing was changed: 1 fault.');
  expect(faults).toContain('selectors[0].place Allowed here: front, behind.');
  expect(await readRulesFile(storage)).toEqual(before);
  await hand(SAMPLE.replace('votre commande {orderId}', 'Écrivez-moi : a@example.com'));
  expect(said('rules-faults')).toContain('templates[0].text This may not be sent. An e-mail address');
});

test('a store that fails is told, and nothing looks as if it were in force', async () => {
  storage.local.set = () => Promise.reject(new Error('full'));
  await hand(SAMPLE);
  await press('take-over');
  await expect.poll(status).toContain('Nothing was changed');
  expect(said('rules-in-force')).toContain('No rules file is in force.');
});
