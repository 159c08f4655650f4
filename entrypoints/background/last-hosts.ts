import * as z from 'zod/mini';
import type { Scope } from '../../lib/orders/sighting.ts';
import { homeHostOf } from '../../lib/seller-central/addresses.ts';
import { SELLER_CENTRAL_HOSTS } from '../../lib/seller-central/marketplaces.ts';
import { LAST_HOSTS_KEY } from '../../lib/settings/settings-key.ts';
import type { BackgroundContext } from './context.ts';

const hostsByScope = z.record(z.string(), z.enum(SELLER_CENTRAL_HOSTS));

/** Gives the host on which a scope's pages are to be opened. */
export type HostOf = (scope: Scope) => string;

/**
 * The hosts on which the seller last saw each scope: being signed in on one does not mean being signed in on another
 * that shows the same marketplace. The marketplace's own where none was seen.
 */
export async function readLastHosts({ browser }: BackgroundContext): Promise<HostOf> {
  const { data = {} } = hostsByScope.safeParse((await browser.storage.local.get(LAST_HOSTS_KEY))[LAST_HOSTS_KEY]);
  return (scope) => data[nameOf(scope)] ?? homeHostOf(scope.marketplace);
}

/** Notes where scopes were seen. */
export async function noteHost({ browser }: BackgroundContext, scopes: readonly Scope[], host: string): Promise<void> {
  const { data = {} } = hostsByScope.safeParse((await browser.storage.local.get(LAST_HOSTS_KEY))[LAST_HOSTS_KEY]);
  const isNews = scopes.some((scope) => data[nameOf(scope)] !== host);
  const seen = Object.fromEntries(scopes.map((scope) => [nameOf(scope), host]));
  if (isNews) await browser.storage.local.set({ [LAST_HOSTS_KEY]: { ...data, ...seen } });
}

const nameOf = ({ account, marketplace }: Scope): string => `${marketplace} ${account}`;
