import { itemKeys } from './item-keys.ts';
import { type BuyerRequest, ORDER_STATUSES } from './order-facts.ts';
import { PASSING_FACTS } from './passing-facts.ts';
import {
  FACT_KEYS,
  type Fact,
  ITEM_FACT_KEYS,
  type Recorded,
  type RecordedItem,
  type RecordedOrder,
  type RequestEvidence,
} from './recorded-order.ts';
import { type OrderSighting, trustOf } from './sighting.ts';

/** The key under which a record is kept: account, marketplace, order id. */
export function recordKey({ scope, orderId }: Pick<RecordedOrder, 'scope' | 'orderId'>): [string, string, string] {
  return [scope.account, scope.marketplace, orderId];
}

/** Adds what one reading says to the record of its order; `null` is an order not seen before. */
export function mergeSighting(record: RecordedOrder | null, sighting: OrderSighting): RecordedOrder {
  const seen = recordOf(sighting);
  return record ? mergeRecords(record, seen) : seen;
}

/**
 * Joins two records of the same order, as when a backup is restored. Each part of a record is the greatest of what was
 * seen, under an order without ties, so neither the sequence nor the repetition of readings changes the outcome.
 */
export function mergeRecords(a: RecordedOrder, b: RecordedOrder): RecordedOrder {
  if (recordKey(a).join('\n') !== recordKey(b).join('\n')) {
    throw new Error('Two different orders were merged: look records up by recordKey() first.');
  }
  return {
    orderId: a.orderId,
    scope: a.scope,
    firstSeenAt: Math.min(a.firstSeenAt, b.firstSeenAt),
    lastSeenAt: Math.max(a.lastSeenAt, b.lastSeenAt),
    facts: mergeFacts(FACT_KEYS, a.facts, b.facts),
    ...requestPart(a.request, b.request),
    seenAs: mergeSpans(a.seenAs, b.seenAs),
    items: mergeItems([...a.items, ...b.items]),
  };
}

function recordOf({ orderId, scope, source, seenAt, facts, items }: OrderSighting): RecordedOrder {
  const seen = <T>(value: T): Fact<T> => ({ value, source, seenAt });
  const evidence = (request: BuyerRequest | undefined): { request?: RequestEvidence } =>
    request
      ? { request: { firstSeenAt: seenAt, source, ...(request.reason ? { reason: seen(request.reason) } : {}) } }
      : {};
  const keys = itemKeys(items);
  return {
    orderId,
    scope,
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    facts: recordFacts(FACT_KEYS, facts, seen),
    ...evidence(facts.buyerRequest),
    seenAs: facts.status ? { [facts.status]: { first: seenAt, last: seenAt } } : {},
    items: mergeItems(
      items.map((item, index) => ({
        key: keys[index] ?? '',
        facts: recordFacts(ITEM_FACT_KEYS, item, seen),
        ...evidence(item.buyerRequest),
      })),
    ),
  };
}

function recordFacts<T extends object, K extends keyof T>(
  keys: readonly K[],
  facts: T,
  seen: <V>(value: V) => Fact<V>,
): Recorded<Pick<T, K>> {
  const out: Recorded<Pick<T, K>> = {};
  for (const key of keys) {
    const value = facts[key];
    if (value !== undefined && value !== null) out[key] = seen(value);
  }
  return out;
}

function mergeFacts<F extends { [K in keyof F]?: Fact<unknown> }, K extends keyof F & string>(
  keys: readonly K[],
  a: F,
  b: F,
): F {
  const out = { ...a };
  for (const key of keys) {
    const mine = a[key];
    const other = b[key];
    if (other && (!mine || isAhead(PASSING_FACTS.has(key), other, mine))) out[key] = other;
  }
  return out;
}

function isAhead(passing: boolean, a: Fact<unknown>, b: Fact<unknown>): boolean {
  const newer = a.seenAt - b.seenAt;
  const surer = trustOf(a.source) - trustOf(b.source);
  const ahead = passing ? newer || surer : surer || newer;
  return ahead === 0 ? JSON.stringify(a.value) > JSON.stringify(b.value) : ahead > 0;
}

/** The first sighting of a request stays its evidence; no later reading takes it away. */
function mergeRequests(a: RequestEvidence, b: RequestEvidence): RequestEvidence {
  const earlier = a.firstSeenAt - b.firstSeenAt || trustOf(b.source) - trustOf(a.source);
  const { firstSeenAt, source } = earlier <= 0 ? a : b;
  return { ...mergeFacts<Pick<RequestEvidence, 'reason'>, 'reason'>(['reason'], a, b), firstSeenAt, source };
}

function requestPart(a: RequestEvidence | undefined, b: RequestEvidence | undefined): { request?: RequestEvidence } {
  const request = a && b ? mergeRequests(a, b) : (a ?? b);
  return request ? { request } : {};
}

function mergeSpans(a: RecordedOrder['seenAs'], b: RecordedOrder['seenAs']): RecordedOrder['seenAs'] {
  const out = { ...a };
  for (const status of ORDER_STATUSES) {
    const mine = a[status];
    const other = b[status];
    if (!other) continue;
    out[status] = mine ? { first: Math.min(mine.first, other.first), last: Math.max(mine.last, other.last) } : other;
  }
  return out;
}

/** Makes one of the items of each key, sorted by key. */
function mergeItems(items: readonly RecordedItem[]): RecordedItem[] {
  const byKey = new Map<string, RecordedItem>();
  for (const item of items) {
    const known = byKey.get(item.key);
    byKey.set(item.key, known ? mergeItem(known, item) : item);
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Joins what two kinds of evidence say of one item, under the first one's key. */
export function mergeItem({ key, ...a }: RecordedItem, b: Omit<RecordedItem, 'key'>): RecordedItem {
  return { key, facts: mergeFacts(ITEM_FACT_KEYS, a.facts, b.facts), ...requestPart(a.request, b.request) };
}
