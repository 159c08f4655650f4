import type { SearchOrder } from '../json/search.ts';
import { html, type Markup } from './html.ts';
import type { PageData } from './page-data.ts';

/** Orders as a page of nobody's knowledge: no table, no list, no order ids, a drawing for each day. */
export function board({ words }: PageData, orders: readonly SearchOrder[]): Markup {
  const days = new Map<string, number>();
  for (const { relativeOrderDate } of orders) days.set(relativeOrderDate, (days.get(relativeOrderDate) ?? 0) + 1);
  return html`<section><h1>${words.manageOrders}</h1><svg width="900" height="320" role="img">${[...days].map(
    ([day, count], index) =>
      html`<g><rect x="${20 + index * 60}" y="${280 - count * 14}" width="40" height="${count * 14}" fill="#008296"></rect><text x="${20 + index * 60}" y="300" font-size="10">${day}</text></g>`,
  )}</svg></section>`;
}
