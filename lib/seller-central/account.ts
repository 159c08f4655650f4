import type { MarketplaceId } from '../orders/marketplace.ts';
import { homeMarketplaceOf, marketplaceByCountryName } from './marketplaces.ts';

/** Whose orders the page shows, as far as the page says. */
export interface PageScope {
  /** The shop's name as the account switcher shows it; empty where it does not. */
  readonly account: string;
  readonly marketplace: MarketplaceId | null;
  /** `address`: nothing on the page named a marketplace, and the host has one of its own. */
  readonly marketplaceFrom: 'switcher' | 'address' | null;
  /** Whether a switcher stands there and no shop's name was read in it. */
  readonly accountLost: boolean;
}

/** Today's account switcher (2024 to 2026: A). */
const SHOP = '.dropdown-account-switcher-header-label-global';
const COUNTRY =
  '.dropdown-account-switcher-header-label-regional, .dropdown-account-switcher-header-label-regional-child';
/** What holds shop and country at once, newest first (2024 to 2026: A; 2021 to 2024: A; until 2020, marketplaces alone: D). */
const BOTH = [
  '.dropdown-account-switcher-header-label, .dropdown-account-switcher-header',
  'button.partner-dropdown-button, #partner-switcher button, #partner-switcher',
  '#sc-mkt-picker-switcher-select option:checked',
];
/**
 * Anything that calls itself a switcher of accounts, in these or another form. That every seller's page has one is not
 * in evidence (8.2), so where there is none no name is missed.
 */
const SOME_SWITCHER = '[class*="account-switcher"], [class*="partner-dropdown"], #partner-switcher';

/** Reads account and marketplace from the switcher; the marketplace from the host only where the page names none. */
export function readPageScope(root: ParentNode, host: string): PageScope {
  const scope = readSwitcher(root, host);
  return { ...scope, accountLost: !scope.account && root.querySelector(SOME_SWITCHER) !== null };
}

function readSwitcher(root: ParentNode, host: string): Omit<PageScope, 'accountLost'> {
  const account = textOf(root, SHOP);
  const country = marketplaceByCountryName(textOf(root, COUNTRY));
  if (!account || !country) {
    for (const css of BOTH) {
      const parts = textParts(root.querySelector(css));
      const marketplace = marketplaceByCountryName(parts.pop() ?? '');
      if (marketplace) return { account: parts.join(' '), marketplace, marketplaceFrom: 'switcher' };
    }
  }
  const marketplace = country ?? homeMarketplaceOf(host);
  return { account, marketplace, marketplaceFrom: country ? 'switcher' : marketplace && 'address' };
}

/** The texts of an element, and those of one text as in "Shop | Country". */
function textParts(element: Element | null): string[] {
  const parts: string[] = [];
  if (!element) return parts;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) parts.push(...(node.textContent ?? '').split('|'));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function textOf(root: ParentNode, css: string): string {
  return root.querySelector(css)?.textContent.trim().slice(0, 200) ?? '';
}
