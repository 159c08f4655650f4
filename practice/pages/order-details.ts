import { detailsMarkup } from '../app/details-parts.ts';
import { html } from '../app/html.ts';
import { addressesFor } from '../json/addresses.ts';
import { detailsAnswer } from '../json/details.ts';
import { blobOf } from '../json/search.ts';
import { framed } from './frame.ts';
import { pageData } from './order-list.ts';
import type { Visit } from './visit.ts';

/** An order's own page; an unknown id gets the shell alone, and its JSON a 404. */
export function orderDetailsPage(visit: Visit, id: string): string {
  const data = pageData(visit);
  const order = visit.options.rows === 'server' ? visit.shop.order(id) : undefined;
  const drawn = order
    ? detailsMarkup(
        data,
        detailsAnswer(order, visit.words, visit.now).order,
        addressesFor(visit.shop, [blobOf(order)])[id]?.address,
      )
    : null;
  const body = html`<div id="MYO-app"><div id="myo-layout"><div class="a-container">${drawn}</div></div></div>`;
  return framed(visit, visit.words.orderDetails, body, 'order-details.ts', data);
}
