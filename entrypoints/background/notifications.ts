import * as z from 'zod/mini';
import type { SellerRules } from '../../lib/ledger/schema.ts';
import { SELLER_CENTRAL_HOSTS } from '../../lib/seller-central/marketplaces.ts';
import type { BackgroundBrowser, BackgroundContext } from './context.ts';
import { type Notice, noticeSchema } from './notice.ts';

/**
 * Notices that are being shown. The browser's session remembers them, so that a worker that died over them is followed
 * by one that finishes, while after a restart of the browser, when nobody can tell any more what was seen, none comes twice.
 */
const UNDERWAY = 'noticesUnderway';
const underwaySchema = z.array(noticeSchema);

/** Whether the seller wants reminders and the browser lets us show them. */
export async function mayNotify({ browser }: BackgroundContext, remindersOn: boolean): Promise<boolean> {
  if (!remindersOn || !browser.notifications) return false;
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Shows notices, each once: first it is noted that they are underway, then that their reminders are settled, then they are shown. */
export async function showNotices(
  context: BackgroundContext,
  notices: readonly Notice[],
  rules: SellerRules,
): Promise<void> {
  if (notices.length === 0) return;
  await context.browser.storage.session.set({ [UNDERWAY]: notices });
  await finishNotices(context, rules);
}

/** Shows what an earlier worker did not live to show. A reminder that cannot be noted as settled is not shown either: it comes later. */
export async function finishNotices({ browser, ledger }: BackgroundContext, rules: SellerRules): Promise<void> {
  const { notifications, storage } = browser;
  const notices = await readUnderway(browser);
  if (notices.length === 0 || !notifications) return;
  const shown = await notifications.getAll();
  for (const { id, heading, text, settles } of notices) {
    const noted = await Promise.all(
      settles.map(({ scope, orderId, kinds }) => ledger.settleReminders(scope, orderId, kinds, rules)),
    );
    if (Object.hasOwn(shown, id) || noted.some(({ ok }) => !ok)) continue;
    const iconUrl = browser.runtime.getURL('icons/128.png');
    await notifications.create(id, { type: 'basic', iconUrl, title: heading, message: text });
  }
  await storage.session.remove(UNDERWAY);
}

/** Takes note that a notice was seen and put away. */
export async function forgetNotice({ browser }: BackgroundContext, id: string): Promise<void> {
  const left = (await readUnderway(browser)).filter((notice) => notice.id !== id);
  await browser.storage.session.set({ [UNDERWAY]: left });
}

/** Opens the page that a notice is about, on the seller's click. */
export async function openNotice({ browser }: BackgroundContext, id: string): Promise<void> {
  const address = URL.canParse(id) ? new URL(id) : null;
  if (!address || !SELLER_CENTRAL_HOSTS.includes(address.host)) return;
  address.hash = '';
  await Promise.all([browser.tabs.create({ url: address.href }), browser.notifications?.clear(id)]);
}

async function readUnderway({ storage }: BackgroundBrowser): Promise<Notice[]> {
  return underwaySchema.safeParse((await storage.session.get(UNDERWAY))[UNDERWAY]).data ?? [];
}
