/** The order details page as markup: test ids after evidence 3. */
import type { DetailsItem, DetailsOrder } from '../json/details.ts';
import type { ActionName } from '../words/words.ts';
import { type DateStyle, dayInWords, momentInWords } from './dates.ts';
import { html, type Markup } from './html.ts';
import type { PageData } from './page-data.ts';
import { ACTION_PATHS, money, zoned } from './row.ts';

/** What `/orders-st/resolve` gives for an order: personal data. */
export interface Recipient {
  name: string;
  companyName: string | null;
  line1: string;
  city: string;
  stateOrRegion: string;
  postalCode: string;
  phoneNumber: string;
}

export function detailsMarkup(page: PageData, order: DetailsOrder, recipient: Recipient | undefined): Markup {
  const { words } = page;
  return html`<h1 data-test-id="order-details-label">${words.orderDetails}</h1>
    <div><span>${words.labels.orderId}: </span><span data-test-id="order-id-value" class="a-text-bold">${order.amazonOrderId}</span></div>
    <div class="page-buttons" data-test-id="order-details-header-action-buttons">${order.actions.map((action) => button(page, order, action))}</div>
    ${requestBanner(page, order)}
    <div class="page-two">${summary(page, order)}${shipTo(page, order, recipient)}</div>
    <div class="page-card"><h2>${words.orderContents}</h2><table class="a-keyvalue"><thead><tr><th>${words.columns.status}</th><th>${words.columns.image}</th><th>${words.columns.product}</th><th>${words.columns.details}</th><th>${words.labels.quantity}</th><th>${words.labels.unitPrice}</th></tr></thead>
    <tbody>${order.orderItems.map((item) => itemRow(page, item))}</tbody></table></div>
    <div class="page-card"><h2>${words.labels.sellerNotes}</h2><textarea rows="3" cols="60">${order.sellerNotes}</textarea></div>`;
}

/** The buyer's formal request. Where this page shows it was not found (evidence 3, a hole): an alert is our guess. */
function requestBanner({ words }: PageData, order: DetailsOrder): Markup | null {
  const asked = order.orderItems.filter((item) => item.BuyerRequestedCancel.isBuyerRequestedCancel);
  if (asked.length === 0 || !order.actions.includes('cancelOrder')) return null;
  const [reason] = asked.flatMap((item) => item.BuyerRequestedCancel.cancelReason ?? []);
  return html`<div class="a-box a-alert a-alert-info"><div class="a-alert-content">${words.banner}</div>${
    reason ? html`<div>${words.reasonLabel} ${reason}</div>` : null
  }</div>`;
}

/** Of the actions only some have an address that is known or guessed (evidence 3, 4.1). */
function button({ words }: PageData, { amazonOrderId }: DetailsOrder, action: ActionName): Markup | null {
  const path = ACTION_PATHS[action];
  if (!path && action !== 'buyShipping') return null;
  const testId = action === 'buyShipping' ? html` data-test-id="buy-shipping-button"` : null;
  const address = `/orders-v3/order/${amazonOrderId}${path ?? '/buy-shipping'}`;
  const main = action === 'buyShipping' ? ' a-button-primary' : '';
  return html`<span class="a-button${main}"><span class="a-button-inner"><a class="a-button-text"${testId} href="${address}">${words.actions[action]}</a></span></span>`;
}

function summary(page: PageData, order: DetailsOrder): Markup {
  const { labels, service } = page.words;
  const style: DateStyle = { tag: page.words.tag, country: page.country };
  const span = (first: 'earliestShipDate' | 'earliestDeliveryDate', last: 'latestShipDate' | 'latestDeliveryDate') => {
    const [from, until] = [first, last].map((field) => dayInWords(zoned(order, field, order[field]), style, true));
    return from === until ? until : `${from} ${page.words.to} ${until}`;
  };
  const fields: [label: string, testId: string, value: string | undefined][] = [
    [labels.shipBy, 'order-summary-shipby-value', span('earliestShipDate', 'latestShipDate')],
    [labels.deliverBy, 'order-summary-deliverby-value', span('earliestDeliveryDate', 'latestDeliveryDate')],
    [
      labels.purchaseDate,
      'order-summary-purchase-date-value',
      momentInWords(zoned(order, 'purchaseDate', order.purchaseDate), style),
    ],
    [
      labels.shippingService,
      'order-summary-shipping-service-value',
      order.shippingService === 'Expedited' ? service.expedited : service.standard,
    ],
    [
      labels.fulfillment,
      'order-summary-fulfillment-channel-value',
      order.fulfillmentChannel === 'Seller' ? labels.seller : labels.amazon,
    ],
    [labels.salesChannel, 'order-summary-sales-channel-value', order.salesChannel],
  ];
  return html`<div class="page-card"><h2>${page.words.orderSummary}</h2><dl class="page-pairs">${fields.map(
    ([label, testId, value]) => html`<dt>${label}:</dt><dd data-test-id="${testId}">${value}</dd>`,
  )}</dl></div>`;
}

/** A pending order has no address, and its buyer stays unnamed (policy C2). */
function shipTo({ words }: PageData, order: DetailsOrder, recipient: Recipient | undefined): Markup {
  const { labels } = words;
  const lines = recipient
    ? [
        recipient.name,
        recipient.companyName,
        recipient.line1,
        recipient.city,
        `${recipient.stateOrRegion} ${recipient.postalCode}`,
      ]
    : [];
  const contact = `/messaging/contact?orderID=${order.amazonOrderId}&marketplaceID=${order.orderMarketplaceId}`;
  return html`<div class="page-card" id="myo-order-details-ship-section" data-test-id="shipping-section"><h2>${labels.shipTo}</h2>${
    recipient && order.orderStatus.OrderStatus !== 'Pending'
      ? html`<div data-test-id="shipping-section-buyer-address">${lines.filter(Boolean).map((line) => html`<span>${line}</span><br>`)}</div>
        <div>${labels.addressType}: <span data-test-id="shipping-section-buyer-address-type">${labels.residential}</span></div>
        <div>${words.actions.contactBuyer}: <span data-test-id="shipping-section-contact-buyer-value"><a href="${contact}" target="_blank">${recipient.name}</a></span></div>
        <div>${labels.phone}: <span data-test-id="shipping-section-phone">${recipient.phoneNumber}</span></div>`
      : html`<div>—</div>`
  }</div>`;
}

function itemRow({ words, country }: PageData, item: DetailsItem): Markup {
  const { labels, status } = words;
  const done = item.ItemStatus.ItemStatus;
  const word = done === 'Canceled' ? status.canceled : done === 'Shipped' ? status.shipped : status.unshipped;
  const { Amount, CurrencyCode } = item.ItemCost.UnitPrice;
  return html`<tr><td><span data-test-id="item-status-label">${word}</span></td><td><img src="${item.ImageUrl}" alt="" width="60" height="60"></td>
    <td><div class="myo-list-orders-product-name-cell"><a href="${item.ProductLink}"><div>${item.Title}</div></a></div><div>ASIN: ${item.ASIN}</div><div>SKU: ${item.SellerSKU}</div></td>
    <td><div class="more-info-column-word-wrap-break-word">${labels.orderItemId}: ${item.OrderItemId}</div></td><td>${item.QuantityOrdered}</td>
    <td>${money(Amount, CurrencyCode, words.tag, country)}</td></tr>`;
}
