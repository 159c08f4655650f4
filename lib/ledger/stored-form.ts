import { skuEndsOf } from '../cancellation-rate/in-a-row.ts';
import { rateEntryOf } from '../cancellation-rate/rate-entry.ts';
import { actBy } from '../deadlines/act-by.ts';
import { currentFacts } from '../orders/current-facts.ts';
import { zoneOf } from '../rules/deadline-rules.ts';
import { rulesFor } from '../rules/rules-for.ts';
import type { Day } from '../time/day.ts';
import { dueAtOf } from './open-order.ts';
import { type SellerRules, type SkuKey, scopeKey } from './schema.ts';
import { type KeptOrder, type StoredOrder, storedOrderSchema } from './stored-order.ts';

/** An order as it is written, with the fields that the indexes go by; absent, the order is not in that index. */
export type StoredForm = StoredOrder & {
  dueAt?: number;
  /** The purchase as a negative number: an index is read from its small end, and the newest are wanted first. */
  unknownAt?: number;
  countedOn?: Day;
  skuEnds?: SkuKey[];
};

/**
 * The form in which an order is stored, always with the same bytes for the same facts, and with nothing in it that the
 * schema does not name.
 */
export function storedForm(kept: KeptOrder, rules: SellerRules): StoredForm {
  const { record } = kept;
  const { orderId, scope, lastSeenAt } = record;
  const own = rules[scope.marketplace];
  const facts = currentFacts(record);
  const due = dueAtOf(kept, facts);
  const at = actBy(facts, scope.marketplace, own)?.at ?? null;
  const entryRules = { zone: zoneOf(scope.marketplace, own), actBy: at };
  const all = rateEntryOf(orderId, facts, entryRules);
  const primeRules = () => {
    const requestsCount = rulesFor(scope.marketplace, lastSeenAt, own).primeCountsBuyerRequests.value;
    return { ...entryRules, requestsCount };
  };
  const isPrime = facts.programs?.includes('seller-fulfilled-prime');
  const prime = isPrime ? rateEntryOf(orderId, facts, primeRules()) : null;
  const ends = skuEndsOf(orderId, facts, at).map(
    ({ sku, purchasedAt }): SkuKey => [...scopeKey(scope), sku, purchasedAt],
  );
  return {
    ...storedOrderSchema.parse({ ...kept, entries: { all, prime } }),
    ...(due !== null && { dueAt: due }),
    ...(all?.outcome === 'unknown' && facts.purchasedAt !== undefined && { unknownAt: -facts.purchasedAt }),
    ...(all?.outcome === 'counted' && { countedOn: all.day }),
    ...(ends.length > 0 && { skuEnds: ends }),
  };
}
