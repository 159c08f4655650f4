import * as z from 'zod/mini';
import type { OrderSighting } from '../../orders/sighting.ts';
import { orderNamedBy } from './endpoints.ts';
import { fieldsOf, type JsonFields, type Problem } from './json-fields.ts';
import { count, text, texts } from './json-values.ts';
import { type ReadingContext, readOrder } from './read-order.ts';

/** A copy of one of the page's own responses, as the page could have forged it. */
export interface PageResponse {
  /** An absolute URL. */
  readonly url: string;
  readonly status: number;
  /** Null where it was too long to be copied. */
  readonly body: string | null;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What the list's response says of the list as a whole: enough to tell whether a status was read to its end. */
export interface ListFacts {
  /** How many orders match, on all pages. */
  readonly total: number | null;
  /** How many of them come before the first of this response. */
  readonly offset: number | null;
  /** How many orders the response holds, those included that could not be read. */
  readonly received: number;
  /** The filters that Amazon says it applied, under its own names. */
  readonly filters: readonly { readonly key: string; readonly selectedValues: readonly string[] }[];
}

type WhyUnreadable = 'too-long' | 'refused' | 'not-json' | 'no-orders';

export type PageJsonReading =
  | {
      readonly kind: 'orders';
      readonly sightings: readonly OrderSighting[];
      /** Null for the response of a single order. */
      readonly list: ListFacts | null;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'unreadable'; readonly why: WhyUnreadable; readonly status: number };

/** More than anyone was seen to ask for at once (1,500: C). */
const MAX_ORDERS = 2000;

const appliedFilters = z.array(z.object({ key: text, selectedValues: texts })).check(z.maxLength(100));

/**
 * Reads the response of the list (`/orders-api/search`) or of an order's page (`/orders-api/order/<id>`). A field of a
 * wrong type costs that field alone, an order that can't be told costs that order alone, and each is told as a problem.
 */
export function readPageResponse({ url, status, body, at }: PageResponse, context: ReadingContext): PageJsonReading {
  const unreadable = (why: WhyUnreadable) => ({ kind: 'unreadable', why, status }) as const;
  if (body === null) return unreadable('too-long');
  const json = parseJson(body);
  if (isSignedOut(status, json, body)) return { kind: 'signed-out' };
  if (status !== 200) return unreadable('refused');
  if (json === undefined) return unreadable('not-json');

  const problems: Problem[] = [];
  const named = orderNamedBy(url);
  const top = fieldsOf(json, '', problems);
  const order = top?.object('order');
  const orders = named ? order && [order] : top?.objects(MAX_ORDERS, 'orders');
  if (!top || !orders) return unreadable('no-orders');
  const sightings = orders.flatMap((fields) => readOrder(fields, at, context, named) ?? []);
  return { kind: 'orders', sightings, list: named ? null : readList(top), problems };
}

function readList(top: JsonFields): ListFacts {
  return {
    total: top.read(count, 'total') ?? null,
    offset: top.read(count, 'offset') ?? null,
    received: top.length('orders'),
    filters: top.read(appliedFilters, 'appliedSearchFilters') ?? [],
  };
}

const signInRefusal = z.object({ reason: z.literal('sign_in') });

/** What the sign-in page says of itself in its source, whatever its language (2026-08: B). */
const SIGN_IN_PAGE = /\/ap\/signin|\bap_email\b|name=["']?signIn\b/;

/** 401 or 403 with a reason (2026-09: C), or the sign-in page itself in place of JSON (A). */
function isSignedOut(status: number, json: unknown, body: string): boolean {
  if (status === 401) return true;
  return json === undefined ? SIGN_IN_PAGE.test(body) : status === 403 && signInRefusal.safeParse(json).success;
}

/** JSON is never undefined, so that stands for what is none. */
function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
