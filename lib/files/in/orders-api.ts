import type { Instant } from '../../time/instant.ts';
import { type JsonObject, jsonObject } from './json-values.ts';
import type { Notes } from './notes.ts';
import { readOrder2026 } from './orders-api-2026.ts';
import { instant } from './orders-api-fields.ts';
import { readOrderItemsV0, readOrderV0 } from './orders-api-v0.ts';
import type { ReadOrder } from './read-order.ts';
import type { Counts } from './read-table.ts';

export interface JsonOrders {
  readonly orders: readonly ReadOrder[];
  readonly counts: Counts;
  /** The request's own limits of time, which lie before it was made. */
  readonly askedUntil: Instant | undefined;
}

/** Answers are wrapped in `payload`, kept in lists, or both. */
const DEEPEST = 6;

/** The ends of the time asked for, which lay in the past when it was asked (models of both versions, H). */
const LIMITS = ['CreatedBefore', 'LastUpdatedBefore', 'createdBefore', 'lastUpdatedBefore'];

/**
 * Reads answers of the Orders API, in either version: one of them, a list of them, or one on each line. Null where it is
 * JSON of something else, or no JSON.
 */
export function readOrdersApi(content: string, notes: Notes): JsonOrders | null {
  const counts = { rows: 0, repairs: 0, problems: 0 };
  const orders: ReadOrder[] = [];
  const limits: Instant[] = [];
  let place = 0;
  /** Where no order was sold in the time that was asked for, version 0 answers with an empty list. */
  let isEmptyAnswer = false;

  const take = (value: unknown, read: (order: JsonObject, line: number) => ReadOrder | null): void => {
    place += 1;
    let isMended = false;
    const fields = jsonObject(value, (name) => {
      isMended = true;
      notes.add('unreadable', place, name);
    });
    const order = read(fields, place);
    if (!order) {
      counts.problems += 1;
      notes.add('no-order-id', place);
      return;
    }
    if (isMended) counts.repairs += 1;
    counts.rows += Math.max(1, order.items.length);
    orders.push(order);
  };

  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
    const inside = (inner: unknown) => visit(inner, depth + 1);
    const { payload, Orders, orders: list, order, AmazonOrderId, OrderItems, orderId, ...rest } = fieldsOf(value);
    if (Array.isArray(value)) value.forEach(inside);
    else if (payload) inside(payload);
    else if (Array.isArray(Orders)) {
      isEmptyAnswer ||= Orders.length === 0;
      for (const inner of Orders) take(inner, readOrderV0);
    } else if (Array.isArray(list)) for (const inner of list) take(inner, isV0(inner) ? readOrderV0 : readOrder2026);
    else if (AmazonOrderId !== undefined) take(value, isV0(value) ? readOrderV0 : readOrderItemsV0);
    else if (OrderItems) take(value, readOrderItemsV0);
    else if (orderId !== undefined && 'orderItems' in rest) take(value, readOrder2026);
    else if (order) inside(order);
    const answer = jsonObject(value, () => {});
    limits.push(...LIMITS.flatMap((name) => answer.read(name, instant) ?? []));
  };

  for (const [index, value] of documentsOf(content).entries()) {
    if (value === undefined) {
      counts.problems += 1;
      notes.add('not-json', index + 1);
    } else visit(value, 0);
  }
  const askedUntil = limits.length > 0 ? Math.max(...limits) : undefined;
  return orders.length > 0 || isEmptyAnswer ? { orders, counts, askedUntil } : null;
}

/** `getOrderItems` names its order too, and holds nothing else of it. */
function isV0(value: unknown): boolean {
  const { AmazonOrderId, OrderStatus, PurchaseDate } = fieldsOf(value);
  return AmazonOrderId !== undefined && (OrderStatus !== undefined || PurchaseDate !== undefined);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The file as one document, else each of its lines as one; undefined for a line that is none. */
function documentsOf(content: string): unknown[] {
  const whole = parseJson(content);
  if (whole !== undefined) return [whole];
  return content
    .split(/\r\n|[\r\n]/)
    .filter((line) => line.trim() !== '')
    .map(parseJson);
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
