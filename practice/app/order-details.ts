/** Order details: asks `/orders-api/order/<id>` on load and draws the fields of evidence 3. */
import type { DetailsOrder } from '../json/details.ts';
import { ask, find, page } from './data.ts';
import { detailsMarkup, type Recipient } from './details-parts.ts';
import { html } from './html.ts';

async function load(): Promise<void> {
  const [id] = /\d{3}-\d{7}-\d{7}/.exec(location.pathname) ?? [];
  const spinner = find('#apploading > span');
  const place = find('.a-container');
  spinner.hidden = false;
  const answer = await ask(`/orders-api/order/${id}`);
  if (!answer.ok) {
    spinner.hidden = true;
    place.innerHTML =
      html`<div class="a-box a-alert a-alert-error"><h4 class="a-alert-heading">${page.words.failed}</h4></div>`.markup;
    return;
  }
  const { order } = answer.data as { order: DetailsOrder & { blob: string } };
  const addresses = await ask('/orders-st/resolve', { blobs: [order.blob] });
  const people = addresses.ok ? (addresses.data as Record<string, { address: Recipient }>) : {};
  spinner.hidden = true;
  place.innerHTML = detailsMarkup(page, order, people[order.amazonOrderId]?.address).markup;
}

if (page.options.rows === 'app') load();
else if (page.options.json !== 'none') ask(`/orders-api/order/${location.pathname.split('/')[3]}`).catch(() => {});
