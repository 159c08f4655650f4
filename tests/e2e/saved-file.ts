import type { Tab } from './browsers/tab.ts';

declare global {
  var savedFiles: { name: string; blob: Blob }[] | undefined;
}

/** Keeps the files that the page hands to the seller within the page; the browser would put them on the disk. */
export function keepSavedFiles(page: Tab): Promise<void> {
  return page.evaluate(() => {
    const files: { name: string; blob: Blob }[] = [];
    globalThis.savedFiles = files;
    const blobs = new Map<string, Blob>();
    const address = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const url = address.call(URL, blob);
      if (blob instanceof Blob) blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (blob) files.push({ name: this.download, blob });
    };
  });
}

/** The file that was saved last, once there are as many as `count`. */
export async function savedFile(page: Tab, count = 1): Promise<{ name: string; bytes: Buffer }> {
  await page.waitUntil((wanted: number) => globalThis.savedFiles?.length === wanted, count);
  const { name, base64 } = await page.evaluate(
    () =>
      new Promise<{ name: string; base64: string }>((resolve) => {
        const { name = '', blob = new Blob() } = globalThis.savedFiles?.at(-1) ?? {};
        const reader = new FileReader();
        reader.onload = () => resolve({ name, base64: String(reader.result).replace(/^.*,/, '') });
        reader.readAsDataURL(blob);
      }),
  );
  return { name, bytes: Buffer.from(base64, 'base64') };
}
