import { MARKETPLACE_IDS, type MarketplaceId } from '../orders/marketplace.ts';
import { marketplaceIdSchema } from '../orders/order-facts.ts';
import type { Scope } from '../orders/sighting.ts';
import { marketplaceBySalesChannel } from '../seller-central/marketplaces.ts';
import type { ImportRequest } from './request.ts';

/** The marketplace that a file names, by its id or as "Amazon.de"; '' where it names none, null for one unknown to us. */
export function marketplaceOf(name: string): MarketplaceId | '' | null {
  const known = names.get(name);
  if (known !== undefined) return known;
  const found = name === '' ? '' : (marketplaceIdSchema.safeParse(name).data ?? marketplaceBySalesChannel(name));
  if (names.size < MOST_NAMES) names.set(name, found);
  return found;
}

/** A file has a handful of names for hundreds of thousands of rows; one that has more is broken. */
const MOST_NAMES = 1000;
const names = new Map<string, MarketplaceId | '' | null>();

/** Where a file's orders belong. */
export interface Place {
  readonly account: string;
  /** Of the orders of which the file names none; null where it names them all. */
  readonly marketplace: MarketplaceId | null;
}

/** What the seller must say before a file can be placed: what there is to choose from; nothing where it is known. */
export interface Asked {
  readonly asks: { readonly accounts: string[]; readonly marketplaces: MarketplaceId[] };
}

/** What the seller said of the file. */
type Said = Pick<ImportRequest, 'account' | 'marketplace'>;

/**
 * Finds the account, which no file names, and the marketplace of the orders of which the file names none. What only
 * one answer is known for is not asked; before anything is on record, the account is the nameless one.
 */
export function placeFile(
  said: Said,
  knownScopes: readonly Scope[],
  named: readonly MarketplaceId[],
  hasUnnamed: boolean,
): Place | Asked {
  const seen = distinct(knownScopes.map((scope) => scope.marketplace));
  const marketplace = hasUnnamed ? (said.marketplace ?? only(named) ?? only(seen)) : null;
  const accounts = accountsOf(knownScopes, marketplace ? [...named, marketplace] : named);
  const account = said.account ?? only(accounts);
  const lacksMarketplace = hasUnnamed && marketplace === null;
  if (account !== null && !lacksMarketplace) return { account, marketplace };
  const all = seen.length > 0 ? seen : Object.values(MARKETPLACE_IDS);
  return { asks: { accounts: account === null ? accounts : [], marketplaces: lacksMarketplace ? all : [] } };
}

/** The accounts that sell there, or any that are known; where none is, the nameless one. */
function accountsOf(knownScopes: readonly Scope[], marketplaces: readonly MarketplaceId[]): string[] {
  const here = knownScopes.filter((scope) => marketplaces.includes(scope.marketplace));
  const accounts = distinct((here.length > 0 ? here : knownScopes).map((scope) => scope.account));
  return accounts.length > 0 ? accounts : [''];
}

function only<T>(values: readonly T[]): T | null {
  const [value] = values;
  return value !== undefined && values.length === 1 ? value : null;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
