import type { SellerRules } from '../../lib/ledger/schema.ts';
import { readSettingsInForce } from '../../lib/settings/settings-in-force.ts';
import type { BackgroundContext } from './context.ts';

/** Orders in one transaction, and transactions in one go: what is left waits for the next day. */
const ORDERS = 500;
const ROUNDS = 40;

/** Removes what is older than the seller wants it kept. */
export async function pruneRecord({ browser, ledger, now }: BackgroundContext): Promise<void> {
  const { retentionDays, rules } = (await readSettingsInForce(browser.storage)).settings;
  for (let round = 0; round < ROUNDS; round++) {
    const pruned = await ledger.prune(now(), { daysKept: retentionDays, limit: ORDERS, rules });
    if (!pruned.ok || pruned.value.isDone) return;
  }
}

/** Where it is kept with which rules the whole record was counted; empty while that is not the case. */
const COUNTED_WITH = 'countedWith';

/** Counts the record anew where `rules`, those in force, have changed since; from the start, where that was cut off. */
export async function recountIfDue({ browser, ledger }: BackgroundContext, rules: SellerRules): Promise<void> {
  const wanted = JSON.stringify(rules);
  const { [COUNTED_WITH]: countedWith = '{}' } = await browser.storage.local.get(COUNTED_WITH);
  if (countedWith === wanted) return;
  await browser.storage.local.set({ [COUNTED_WITH]: '' });
  let after: Parameters<typeof ledger.recount>[0] = null;
  do {
    const counted = await ledger.recount(after, ORDERS, rules);
    if (!counted.ok) return;
    after = counted.value;
  } while (after);
  await browser.storage.local.set({ [COUNTED_WITH]: wanted });
}
