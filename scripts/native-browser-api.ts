/**
 * Stands in for webextension-polyfill in content scripts (wxt.config.ts): there we only call what both browsers offer
 * with promises of their own in Manifest V3, and 2.6 kB of wrapping would run on every page of Seller Central.
 */
export default Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
