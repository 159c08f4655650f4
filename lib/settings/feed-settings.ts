import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { SettingsStorage } from './settings-store.ts';

/** Where it stands in the browser's local storage, apart from the settings, which every page's scripts read. */
const KEY = 'feeds';

/** What the files for Amazon are made with; of the seller's business, not of any buyer. */
export const feedSettingsSchema = z.object({
  /** The first two lines of the seller's own cancellation template; empty for the usual ones. */
  template: z.string().check(z.maxLength(2000)),
  /** The merchant id for XML feeds; empty until it is typed. */
  merchantId: z.string().check(z.maxLength(100)),
});
export type FeedSettings = z.infer<typeof feedSettingsSchema>;

/** As they are kept; nothing typed yet, or nothing that can be read, is empty. */
export async function readFeedSettings({ local }: SettingsStorage = browser.storage): Promise<FeedSettings> {
  return feedSettingsSchema.safeParse((await local.get(KEY))[KEY]).data ?? { template: '', merchantId: '' };
}

export async function keepFeedSettings(
  settings: FeedSettings,
  { local }: SettingsStorage = browser.storage,
): Promise<void> {
  await local.set({ [KEY]: feedSettingsSchema.parse(settings) });
}
