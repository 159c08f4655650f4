import type { DateRange, SortOrder, TabName } from '../words/words.ts';

/** What the list shows, as its address says (evidence 1.1). */
export interface ListState {
  tab: TabName | 'fba' | 'search';
  /** From 1. */
  page: number;
  size: number;
  sort: SortOrder;
  range: DateRange;
  shipBy: 'all' | 'today' | 'overdue';
  text: string;
  textType: string;
}

export const PAGE_SIZES = [15, 25, 50, 100, 500] as const;

const TABS: Readonly<Record<string, ListState['tab']>> = {
  '/mfn/unshipped': 'unshipped',
  '/mfn/pending': 'pending',
  '/mfn/shipped': 'shipped',
  '/mfn/canceled': 'canceled',
  '/fba/all': 'fba',
  '/search': 'search',
};

function oneOf<T extends string>(text: string | null, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === text);
}

export function readState(url: URL, usualSize: number): ListState {
  const path = url.pathname.replace(/\/ref=[^/]*$/, '').replace(/^\/orders-v3/, '');
  const tab = TABS[path] ?? 'unshipped';
  const query = url.searchParams;
  return {
    tab,
    page: Math.max(1, Number(query.get('page')) || 1),
    size: Number(query.get('page-size')) || usualSize,
    sort:
      oneOf(query.get('sort'), ['ship_by_asc', 'ship_by_desc', 'order_date_asc', 'order_date_desc']) ??
      (tab === 'unshipped' ? 'ship_by_asc' : tab === 'canceled' ? 'ship_by_desc' : 'order_date_desc'),
    range: oneOf(query.get('date-range'), ['last-7', 'last-30', 'last-90', 'last-365']) ?? 'last-30',
    shipBy: oneOf(query.get('shipByDate'), ['today', 'overdue']) ?? 'all',
    text: query.get('q') ?? '',
    textType: query.get('qt') ?? '',
  };
}

export function addressOf(state: ListState, usualSize: number): string {
  const query = new URLSearchParams({ page: String(state.page), sort: state.sort, 'date-range': state.range });
  if (state.shipBy !== 'all') query.set('shipByDate', state.shipBy);
  if (state.size !== usualSize) query.set('page-size', String(state.size));
  if (state.tab === 'search') {
    query.set('q', state.text);
    query.set('qt', state.textType);
  }
  return `/orders-v3${tabPath(state.tab)}?${query}`;
}

export function tabPath(tab: ListState['tab']): string {
  return tab === 'fba' ? '/fba/all' : tab === 'search' ? '/search' : `/mfn/${tab}`;
}

/** The parameters of `/orders-api/search` for a state (evidence 2.2). */
export function searchQuery(state: ListState): URLSearchParams {
  const all = state.tab === 'fba' || state.tab === 'search';
  const query = new URLSearchParams({
    limit: String(state.size),
    offset: String((state.page - 1) * state.size),
    sort: state.sort,
    'date-range': state.range,
    fulfillmentType: state.tab === 'fba' ? 'fba' : state.tab === 'search' ? 'all' : 'mfn',
    orderStatus: all ? 'all' : state.tab,
    shipByDate: state.shipBy,
    forceOrdersTableRefreshTrigger: 'false',
  });
  if (state.tab === 'search') {
    query.set('q', state.text);
    query.set('qt', state.textType);
    query.set('isSearchQuery', 'true');
  }
  return query;
}
