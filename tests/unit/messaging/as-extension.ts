/** webextension-polyfill refuses to load where it finds no extension. Import this first. */
const runtime: { id?: string; sendMessage: (message: unknown) => Promise<unknown> } = {
  id: 'cr-guard',
  sendMessage: async () => undefined,
};
Object.assign(globalThis, { chrome: { runtime }, browser: { runtime } });
// Outside of a page there is nothing to listen to.
globalThis.addEventListener ??= () => {};

/** Decides what comes back from the background. */
export function answerWith(answer: (message: unknown) => Promise<unknown>): void {
  runtime.sendMessage = answer;
}

/** Takes the extension from under its scripts, as an update does. */
export function removeExtension(): void {
  delete runtime.id;
}
