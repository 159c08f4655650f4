import browser from 'webextension-polyfill';
import { HANDOVER, offerFiles } from '../../lib/messaging/file-handover.ts';

/**
 * Opens the page that reads files and gives it these. It comes to the front only once it has them: the popup closes as
 * soon as it is no longer in front.
 */
export function handOverFiles(files: readonly File[]): void {
  const token = crypto.randomUUID();
  const url = browser.runtime.getURL(`options.html?${HANDOVER}=${token}#files`);
  offerFiles(token, [...files], async () => {
    const { id } = await opened;
    if (id !== undefined) await browser.tabs.update(id, { active: true });
  });
  const opened = browser.tabs.create({ url, active: false });
}
