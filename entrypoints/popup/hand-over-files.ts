import browser from 'webextension-polyfill';

/**
 * Opens the page that reads files and gives it these. It comes to the front only once it has them: the popup closes as
 * soon as it is no longer in front. What hands over is loaded when a file comes, since it carries a schema.
 */
export async function handOverFiles(files: readonly File[]): Promise<void> {
  const { HANDOVER, offerFiles } = await import('../../lib/messaging/file-handover.ts');
  const token = crypto.randomUUID();
  const url = browser.runtime.getURL(`options.html?${HANDOVER}=${token}#files`);
  offerFiles(token, [...files], async () => {
    const { id } = await opened;
    if (id !== undefined) await browser.tabs.update(id, { active: true });
  });
  const opened = browser.tabs.create({ url, active: false });
}
