/**
 * Stands in for webextension-polyfill in content scripts and the background (wxt.config.ts): there we only call what both
 * browsers offer with promises of their own in Manifest V3 (a message is answered by `sendResponse`, since Chrome 120
 * takes no promise there), and 2.6 kB of wrapping would run on every page of Seller Central and at every waking.
 */
export default Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
