/** The parts of Manage Orders around its rows, each as markup: tabs, search, filters, bar, table head, footer. */
import type { SortOrder, TabName } from '../words/words.ts';
import { html, type Markup } from './html.ts';
import { addressOf, type ListState, PAGE_SIZES, tabPath } from './list-state.ts';
import type { PageData } from './page-data.ts';
import { columnsOf } from './row.ts';

const TABS: readonly TabName[] = ['unshipped', 'pending', 'shipped', 'canceled'];

/** Everything but the rows, for the first time. `table` is what the table holds. */
export function listLayout(
  page: PageData,
  state: ListState,
  total: number | null,
  table: Markup,
  message: Markup | null,
): Markup {
  return html`<div id="myo-layout"><div class="a-container">
    <div class="myo-heading"><h1>${page.words.manageOrders}</h1>
      <a class="myo-learn" href="/help/hub/reference/G28141">?</a></div>
    <div id="myo-spa-tabs-container">${tabs(page, state)}</div>
    <div class="myo-search-row">${searchForm(page, state)}</div>
    <div class="myo-columns">
      <div class="myo-filters">${filters(page, state)}</div>
      <div class="myo-main">
        <div class="myo-bar">${bar(page, state, total)}</div>
        <div class="myo-table-container"><table id="orders-table">${table}</table><div class="myo-message">${message}</div></div>
        <div class="footer">${footer(page, state, total)}</div>
      </div>
    </div></div></div>`;
}

export function tabs(page: PageData, state: ListState): Markup {
  const { words, options, counts } = page;
  const link = (tab: ListState['tab']) => addressOf({ ...fresh(state, tab) }, options.size);
  const fba = state.tab === 'fba';
  return html`${
    fba
      ? null
      : TABS.map(
          (tab) =>
            html`<div class="myo-spa-tab${tab === state.tab ? ' selected' : ''}"><a data-test-id="tab-${tabPath(tab)}" href="${link(tab)}"><h4>${
              tab === 'unshipped' || tab === 'pending'
                ? html`<span class="myo-spa-highlight">${counts[tab]}</span> `
                : null
            }${words.tabs[tab]}</h4></a></div>`,
        )
  }<div class="alternate"><a data-test-id="tab-${tabPath(fba ? 'unshipped' : 'fba')}" href="${link(fba ? 'unshipped' : 'fba')}">${fba ? words.sellerFulfilled : words.amazonFulfilled}</a></div>`;
}

/** A tab's own state: first page, its own usual order, the same page size. */
function fresh({ size }: ListState, tab: ListState['tab']): ListState {
  const sort: SortOrder = tab === 'unshipped' ? 'ship_by_asc' : tab === 'canceled' ? 'ship_by_desc' : 'order_date_desc';
  return { tab, page: 1, size, sort, range: 'last-30', shipBy: 'all', text: '', textType: '' };
}

function searchForm({ words }: PageData, { text, textType }: ListState): Markup {
  const types = [
    ['orderid', words.labels.orderId],
    ['asin', 'ASIN'],
    ['sku', 'SKU'],
  ] as const;
  return html`<form id="myo-search"><select id="myo-search-type">${types.map(
    ([value, title], index) =>
      html`<option id="myo-search-type_${index}" value="${value}"${value === textType ? html` selected` : null}>${title}</option>`,
  )}</select><input id="myo-search-input" type="search" value="${text}" aria-label="${words.search}">
    <span id="myo-search-button" class="a-button"><span class="a-button-inner"><input class="a-button-input" type="submit" value="${words.search}"></span></span></form>`;
}

export function filters({ words }: PageData, { shipBy }: ListState): Markup {
  return html`<span class="a-button a-button-small"><span class="a-button-inner"><input class="a-button-input" type="button" value="${words.hideFilters}"></span></span>
    <h5>${words.filters.shipBy}</h5>
    ${(['all', 'today', 'overdue'] as const).map(
      (choice) =>
        html`<div><label data-test-id="option-value-${choice}"><input type="radio" name="shipByDate" value="${choice}"${choice === shipBy ? html` checked` : null}><span>${words.filters[choice]}</span></label></div>`,
    )}`;
}

export function bar({ words }: PageData, state: ListState, total: number | null): Markup {
  const count = total === null ? '' : words.orderCount.replace('{n}', total > 10_000 ? '10000+' : String(total));
  return html`<div class="total-orders-heading"><span>${count}</span> <span class="myo-range">${words.ranges[state.range]}</span></div>
    <div class="myo-bulk-action-panel-left"><span class="a-button a-button-disabled" data-test-id="ab-bulk-confirm-shipment"><span class="a-button-inner"><span class="a-button-text">${words.actions.confirmShipment}</span></span></span>
      <span class="a-button a-button-disabled" data-test-id="ab-bulk-buy-shipping"><span class="a-button-inner"><span class="a-button-text">${words.actions.buyShipping}</span></span></span></div>
    <div class="myo-bar-right">${dropdown('myo-table-date-range', 'date-range', '', words.ranges, state.range)} ${dropdown('myo-table-sort-order', 'sort', words.sortBy, words.sorts, state.sort)}
      <span class="a-button" data-test-id="refresh-button"><span class="a-button-inner"><input class="a-button-input" type="submit" name="refresh" value="${words.refresh}"></span></span></div>`;
}

/** An AUI drop-down: a native select under a button that shows the choice. */
function dropdown(
  id: string,
  name: string,
  label: string,
  choices: Readonly<Record<string, string>>,
  chosen: string,
): Markup {
  return html`<span class="a-dropdown-container"><select id="${id}" name="${name}" class="a-native-dropdown">${Object.entries(
    choices,
  ).map(
    ([value, title]) => html`<option value="${value}"${value === chosen ? html` selected` : null}>${title}</option>`,
  )}</select><span class="a-button a-button-dropdown"><span class="a-button-inner"><span class="a-button-text">${
    label ? html`<span class="a-dropdown-label">${label}: </span>` : null
  }<span class="a-dropdown-prompt">${choices[chosen]}</span><i class="a-icon a-icon-dropdown"></i></span></span></span></span>`;
}

export function tableHead(page: PageData, fba: boolean): Markup {
  return html`<thead><tr>${columnsOf(page, fba).map(({ id, title }) =>
    id === 'oth-cb'
      ? html`<th data-test-id="oth-cb"><input type="checkbox" aria-label="*"></th>`
      : html`<th${id ? html` data-test-id="${id}"` : null}>${title}</th>`,
  )}</tr></thead>`;
}

export function noOrders({ words }: PageData): Markup {
  return html`<span>${words.noOrders}</span>`;
}

export function footer(page: PageData, state: ListState, total: number | null): Markup {
  const { words, options } = page;
  const pages = Math.max(1, Math.ceil((total ?? 0) / state.size));
  const link = (to: number, text: string | number) =>
    html`<a href="${addressOf({ ...state, page: to }, options.size)}">${text}</a>`;
  const step = (name: string, allowed: boolean, to: number, text: string) =>
    html`<li class="${allowed ? name : `a-disabled ${name}`}">${allowed ? link(to, text) : text}</li>`;
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (n) => n === 1 || n === pages || Math.abs(n - state.page) < 3,
  );
  const sizes = Object.fromEntries(
    [...new Set([...PAGE_SIZES, options.size])].map((size) => [
      String(size),
      words.perPage.replace('{n}', String(size)),
    ]),
  );
  return html`<div class="myo-per-page">${dropdown('myo-table-results-per-page', 'page-size', '', sizes, String(state.size))}</div>
    <div class="pagination-controls"><ul class="a-pagination">${step('', state.page > 1, state.page - 1, `← ${words.previous}`)}${near.map(
      (n) => html`<li class="${n === state.page ? 'a-selected' : 'a-normal'}">${link(n, n)}</li>`,
    )}${step('a-last', state.page < pages, state.page + 1, `${words.next} →`)}</ul></div>`;
}
