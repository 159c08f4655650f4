import type { MarketplaceId } from '../orders/marketplace.ts';
import { homeMarketplaceOf, marketplaceByCountryName } from './marketplaces.ts';

/** Whose orders the page shows, as far as the page says. */
export interface PageScope {
  /** The shop's name as the account switcher shows it; empty where it does not. */
  readonly account: string;
  readonly marketplace: MarketplaceId | null;
  /** `address`: nothing on the page named a marketplace, and the host has one of its own. */
  readonly marketplaceFrom: 'switcher' | 'address' | null;
}

/** The account switcher's generations, newest first (2024 to 2026: A; 2021 to 2024: A; until 2020: D). */
const SWITCHERS: readonly {
  readonly shop: string | null;
  readonly country: string | null;
  readonly both: string | null;
}[] = [
  {
    shop: '.dropdown-account-switcher-header-label-global',
    country: '.dropdown-account-switcher-header-label-regional, .dropdown-account-switcher-header-label-regional-child',
    both: '.dropdown-account-switcher-header-label, .dropdown-account-switcher-header',
  },
  { shop: null, country: null, both: 'button.partner-dropdown-button, #partner-switcher button, #partner-switcher' },
  { shop: null, country: null, both: '#sc-mkt-picker-switcher-select option:checked' },
];

/** Reads account and marketplace from the switcher; from the host only where the page names none. */
export function readPageScope(root: ParentNode, host: string): PageScope {
  for (const { shop, country, both } of SWITCHERS) {
    const account = textOf(root, shop);
    const marketplace = marketplaceByCountryName(textOf(root, country));
    if (marketplace) return { account, marketplace, marketplaceFrom: 'switcher' };
    const joined = readJoined(root, both);
    if (joined) return joined;
  }
  const home = homeMarketplaceOf(host);
  return { account: textOf(root, SWITCHERS[0]?.shop ?? null), marketplace: home, marketplaceFrom: home && 'address' };
}

/** Shop and country in one element, as "Shop | Country" or in children of its own. */
function readJoined(root: ParentNode, css: string | null): PageScope | null {
  const element = css === null ? null : root.querySelector(css);
  if (!element) return null;
  const parts = textParts(element);
  const last = parts.at(-1);
  const marketplace = last === undefined ? null : marketplaceByCountryName(last);
  return marketplace && { account: parts.slice(0, -1).join(' '), marketplace, marketplaceFrom: 'switcher' };
}

function textParts(element: Element): string[] {
  const parts: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) parts.push(...(node.textContent ?? '').split('|'));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function textOf(root: ParentNode, css: string | null): string {
  return (css === null ? null : root.querySelector(css)?.textContent?.trim().slice(0, 200)) ?? '';
}
