import { ITEM_NAMES, type ItemName, isFirstOf } from './item-keys.ts';
import { mergeItem } from './merge.ts';
import { type ItemFacts, ORDER_STATUSES, type OrderFacts, type OrderStatus } from './order-facts.ts';
import {
  FACT_KEYS,
  type Fact,
  ITEM_FACT_KEYS,
  type Recorded,
  type RecordedItem,
  type RecordedOrder,
  type RequestEvidence,
} from './recorded-order.ts';

/** An order as the record knows it now: plain facts for the verdicts, the deadlines and the rate. */
export type CurrentOrder = OrderFacts & {
  items: ItemFacts[];
  /** The last reading that showed the order not cancelled (epoch ms). */
  lastAlive?: { status: Exclude<OrderStatus, 'canceled'>; at: number };
  /** The first reading that showed the order cancelled (epoch ms): it was cancelled then at the latest. */
  canceledSeenAt?: number;
};

/** The facts that win at present, without their sources. */
export function currentFacts({ facts, request, seenAs, items }: RecordedOrder): CurrentOrder {
  const lastAlive = ORDER_STATUSES.flatMap((status) => {
    const at = seenAs[status]?.last;
    return status === 'canceled' || at === undefined ? [] : [{ status, at }];
  }).sort((a, b) => b.at - a.at)[0];
  return {
    ...valuesOf<OrderFacts, (typeof FACT_KEYS)[number]>(FACT_KEYS, facts),
    ...plainRequest(request),
    items: joinItems(items).map((item) => ({
      ...valuesOf<ItemFacts, (typeof ITEM_FACT_KEYS)[number]>(ITEM_FACT_KEYS, item.facts),
      ...plainRequest(item.request),
    })),
    ...(lastAlive && { lastAlive }),
    ...(seenAs.canceled && { canceledSeenAt: seenAs.canceled.first }),
  };
}

function plainRequest(request: RequestEvidence | undefined): Pick<OrderFacts, 'buyerRequest'> {
  if (!request) return {};
  return { buyerRequest: request.reason ? { reason: request.reason.value } : {} };
}

function valuesOf<T extends object, K extends keyof T>(
  keys: readonly K[],
  facts: Recorded<Pick<T, K>>,
): Partial<Pick<T, K>> {
  const out: Partial<Pick<T, K>> = {};
  for (const key of keys) {
    const fact: Fact<NonNullable<T[K]>> | undefined = facts[key];
    if (fact) out[key] = fact.value;
  }
  return out;
}

/** Joins evidence under a weak name with the one item that has this name; where several have it, all stay apart. */
function joinItems(items: readonly RecordedItem[]): RecordedItem[] {
  return ITEM_NAMES.reduce(joinBy, items.slice());
}

function joinBy(items: RecordedItem[], name: ItemName): RecordedItem[] {
  const joined = new Map(items.map((item) => [item.key, item]));
  for (const item of items.filter(({ key }) => isFirstOf(key, name))) {
    const namesakes = items.filter((other) => other !== item && other.facts[name]?.value === item.facts[name]?.value);
    const [only] = namesakes;
    if (!only || namesakes.length > 1 || only.key.startsWith(`${name}:`)) continue;
    joined.delete(item.key);
    joined.set(only.key, mergeItem(only, item));
  }
  return [...joined.values()];
}
