import { cancelMarkup, type Outcome } from '../app/cancel/cancel-parts.ts';
import { html } from '../app/html.ts';
import { detailsAnswer } from '../json/details.ts';
import { framed } from './frame.ts';
import { pageData } from './order-list.ts';
import type { Visit } from './visit.ts';

/** The cancel page of an order; after a form that was sent without JSON, how that ended. */
export function cancelOrderPage(visit: Visit, id: string): string {
  const { url, options, shop, words, now } = visit;
  const data = pageData(visit);
  const order = options.rows === 'server' ? shop.order(id) : undefined;
  const result = url.searchParams.get('result');
  const outcome: Outcome = result === 'done' || result === 'failed' ? result : null;
  const drawn = order ? cancelMarkup(data, detailsAnswer(order, words, now).order, outcome) : null;
  const body = html`<div id="MYO-app"><div id="myo-layout"><div class="a-container">${drawn}</div></div></div>`;
  return framed(visit, words.actions.cancelOrder, body, 'cancel/cancel-order.ts', data);
}
