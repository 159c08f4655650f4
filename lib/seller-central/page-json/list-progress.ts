import type { ListReading } from '../../cancellation-rate/coverage.ts';
import type { OrderId } from '../../orders/order-id.ts';
import { HOUR } from '../../time/instant.ts';

/** How far a list was read, by the page's own searches; the scope is for the caller to add. */
export type ListProgress = Omit<ListReading, 'scope'>;

/** One answer to a search of the page's. */
export interface SearchAnswer {
  /** The search's address: its parameters say which orders were asked for (2021 to 2026: A). */
  readonly url: string;
  /** When it was answered, epoch milliseconds. */
  readonly at: number;
  /** How many orders match in all; null where the answer does not say. */
  readonly total: number | null;
  readonly orderIds: readonly OrderId[];
}

/** How far a list was read, and by which orders. */
export interface ListPages {
  readonly progress: ListProgress;
  readonly orderIds: ReadonlySet<OrderId>;
}

/** Adds up the pages of each list that the seller turns over. */
export interface ListProgressBook {
  /** Null where the search is not one of a whole status over a known span of purchase dates. */
  add(answer: SearchAnswer): ListPages | null;
}

/** More lists than a seller turns over at once. */
const MOST_LISTS = 20;

export function createListProgressBook(): ListProgressBook {
  const seen = new Map<string, Set<OrderId>>();
  return {
    add({ url, at, total, orderIds }) {
      const { searchParams } = new URL(url);
      const list = listOf(searchParams);
      const span = spanOf(searchParams.get('date-range'), at);
      if (!list || !span) return null;
      // Of the same list on another day, or with another total, the pages read before are no longer its pages.
      const key = [list, searchParams.get('date-range'), total, Math.floor(at / (24 * HOUR))].join();
      const rows = seen.get(key) ?? new Set();
      // The newest last, so that the longest untouched goes first: in a tab that stays open the total changes again and again.
      seen.delete(key);
      seen.set(key, rows);
      for (const old of [...seen.keys()].slice(0, -MOST_LISTS)) seen.delete(old);
      for (const orderId of orderIds) rows.add(orderId);
      return { progress: { list, ...span, rowsSeen: rows.size, total, at }, orderIds: new Set(rows) };
    },
  };
}

/** The status that a search asks for; null where it leaves some of its orders out by anything else. */
function listOf(parameters: URLSearchParams): ListProgress['list'] | null {
  const narrowed =
    ['q', 'program', 'programs'].some((name) => parameters.get(name)) ||
    !['', 'all'].includes(parameters.get('shipByDate') ?? '');
  if (narrowed || !['mfn', 'all'].includes(parameters.get('fulfillmentType') ?? '')) return null;
  switch (parameters.get('orderStatus') ?? '') {
    case 'unshipped':
      return 'unshipped';
    case 'pending':
      return 'pending';
    case 'shipped':
      return 'shipped';
    case 'canceled':
      return 'canceled';
    case 'all':
      return 'all';
    default:
      return null;
  }
}

/**
 * The purchase dates of a search, epoch milliseconds, half-open. "last-7" is taken as so many times 24 hours, the
 * shortest that it can mean; the other form gives both ends itself.
 */
function spanOf(range: string | null, at: number): Pick<ListProgress, 'from' | 'until'> | null {
  const days = /^last-(\d{1,3})$/.exec(range ?? '')?.[1];
  if (days) return { from: at - Number(days) * 24 * HOUR, until: at };
  const [, from, until] = /^(\d{12,14})-(\d{12,14})$/.exec(range ?? '') ?? [];
  return from && until ? { from: Number(from), until: Number(until) } : null;
}
