import browser from 'webextension-polyfill';
import { eraseDatabases } from '../ledger/erase-databases.ts';

/**
 * Takes away all that the extension keeps in the browser: record, settings, templates, alarms, notices and what stands on
 * its button. False where something holds a database open; the browser erases that once it is let go. What wakes the
 * background goes first, so that nothing writes again while the rest goes. Rejects, and nothing is erased, where the
 * browser gives no databases, as in a private window of Firefox (153): the record would stay behind.
 */
export async function eraseEverything(): Promise<boolean> {
  await indexedDB.databases();
  await browser.alarms.clearAll();
  const notices = (await browser.notifications?.getAll()) ?? {};
  await Promise.all(Object.keys(notices).map((id) => browser.notifications.clear(id)));
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  const isErased = await eraseDatabases();
  await Promise.all([browser.action.setBadgeText({ text: '' }), browser.action.setTitle({ title: 'CR Guard' })]);
  return isErased;
}
