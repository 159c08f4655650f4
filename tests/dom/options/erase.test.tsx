// @vitest-environment jsdom
import '../../unit/messaging/as-extension.ts';
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { EraseEverything } from '../../../entrypoints/options/backup/EraseEverything.tsx';
import { eraseEverything } from '../../../lib/backup/erase-everything.ts';
import { backupWords } from '../../../lib/i18n/backup/index.ts';
import { CATALOGS } from '../../../lib/i18n/catalogs.ts';
import { flatTexts } from '../../../lib/i18n/translate.ts';

const texts = flatTexts('backup', CATALOGS.en.backup);
const t = backupWords('en', (key) => new Map(texts).get(key) ?? '');

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

test('where the browser gives no databases, nothing is erased, and it is said', async () => {
  const clear = vi.fn();
  Object.assign(browser, { alarms: { clearAll: clear }, storage: { local: { clear }, session: { clear } } });
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('no mutations', 'InvalidStateError'));
  await act(async () => render(<EraseEverything t={t} isBusy={false} erase={eraseEverything} />, document.body));
  const press = (name: string) =>
    act(async () => document.querySelector<HTMLElement>(`[data-testid=${name}]`)?.click());
  await press('erase-everything');
  await press('erase-confirm');
  const said = () => document.querySelector('[data-testid=erase-result]')?.textContent;
  await expect.poll(said).toBe('The browser’s store failed: The browser would not open the record.');
  expect(clear).not.toHaveBeenCalled();
});
