/**
 * Every host of Seller Central, for content scripts' `matches` (host table: A). `marketplaces.ts` says more of each, but
 * would take up the whole budget of the script in the page's world; a test holds the two together. Made when asked for,
 * so that no script carries it that is never asked.
 */
const hosts = () => [
  ...'com ca com.mx com.br co.uk de fr it es nl se pl com.be ie com.tr ae sa eg co.za in sg com.au co.jp'
    .split(' ')
    .map((domain) => `sellercentral.amazon.${domain}`),
  'sellercentral-europe.amazon.com',
  'sellercentral-japan.amazon.com',
];

/** The match patterns of some paths on every host; a path may end in `*`. */
export function matchPatterns(paths: readonly string[]): string[] {
  return hosts().flatMap((host) => paths.map((path) => `https://${host}${path}`));
}

/** The hosts of match patterns, sorted. */
export function hostsIn(patterns: readonly string[]): string[] {
  return [...new Set(patterns.map((pattern) => pattern.split('/')[2] ?? pattern))].sort();
}

/**
 * The pages of orders, and no packing slips with their buyers' addresses: under `/orders/` the cancel page alone, should
 * it stand there (4.1: D).
 */
export const ORDER_PATHS: readonly string[] = ['/orders-v3*', '/orders/*cancel-order*'];

/** The page that writes to a buyer, and the inbox (5.1: A, 5.2: C). */
export const MESSAGE_PATHS: readonly string[] = ['/messaging/contact*', '/messaging/inbox*'];

/** Every page on which something of ours may stand. */
export const OUR_PATHS: readonly string[] = /* @__PURE__ */ ORDER_PATHS.concat(
  MESSAGE_PATHS,
  '/performance/dashboard*',
);
