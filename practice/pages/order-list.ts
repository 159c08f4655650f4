import { html, type Markup } from '../app/html.ts';
import { listLayout, noOrders, tableHead } from '../app/list-parts.ts';
import { readState, searchQuery } from '../app/list-state.ts';
import type { PageData } from '../app/page-data.ts';
import { cellsOf, finalFill } from '../app/row.ts';
import { searchAnswer, tabOf } from '../json/search.ts';
import { framed } from './frame.ts';
import type { Visit } from './visit.ts';

export function pageData({ words, country, shop, options }: Visit): PageData {
  const count = (tab: string) =>
    shop.orders.filter((order) => order.fulfillment === 'seller' && tabOf(order) === tab).length;
  return {
    words,
    country,
    marketplaceId: shop.marketplaceId,
    options,
    counts: {
      unshipped: count('unshipped'),
      pending: count('pending'),
      shipped: count('shipped'),
      canceled: count('canceled'),
    },
  };
}

/** Manage Orders: an empty root that the page's script fills, or the whole list where the scenario wants it in the HTML. */
export function orderListPage(visit: Visit): string {
  const data = pageData(visit);
  const body = html`<div id="MYO-app" data-app>${visit.options.rows === 'server' ? drawnHere(visit, data) : null}</div>`;
  return framed(visit, visit.words.manageOrders, body, 'order-list.ts', data);
}

function drawnHere({ url, options, shop, words, now }: Visit, data: PageData): Markup {
  const state = readState(url, options.size);
  const fba = state.tab === 'fba';
  const { orders, total } = searchAnswer(shop, searchQuery(state), words, now);
  const rows = orders.map((order, index) => {
    const name = shop.order(order.amazonOrderId)?.buyer.name ?? '';
    return html`<tr>${cellsOf(order, name, data, fba, finalFill(index, options.halfFilled))}</tr>`;
  });
  const table = html`${tableHead(data, fba)}<tbody>${rows}</tbody>`;
  return listLayout(data, state, total, table, orders.length === 0 || options.emptyTextFirst ? noOrders(data) : null);
}
