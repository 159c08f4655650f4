/** The rows of the order table. The page's app and the server (where it draws the rows itself) use the same markup. */
import type { SearchItem, SearchOrder } from '../json/search.ts';
import type { ActionName } from '../words/words.ts';
import { type DateStyle, dayInWords, listDate, listTime, type ZonedSeconds } from './dates.ts';
import { html, type Markup } from './html.ts';
import type { PageData } from './page-data.ts';

/** How far a row is filled: rows stand in the table before they are (evidence 1.2, B). */
export type Fill = 'full' | 'none' | 'no-status';

/** Of six rows in the half-filled scenario two stay empty and one lacks status and dates. */
export function finalFill(index: number, halfFilled: boolean): Fill {
  if (!halfFilled) return 'full';
  return index % 3 === 1 ? 'none' : index % 6 === 3 ? 'no-status' : 'full';
}

/** The columns of a view: Amazon-fulfilled orders have no checkbox, India has one column more (evidence 1.3). */
export function columnsOf({ words, country }: PageData, fba: boolean): { id: string; title: string }[] {
  const { columns } = words;
  return [
    ...(fba ? [] : [{ id: 'oth-cb', title: '' }]),
    { id: 'oth-order-date', title: columns.date },
    { id: 'oth-order-details', title: columns.details },
    { id: 'oth-image', title: columns.image },
    { id: 'oth-product-info', title: columns.product },
    ...(country === 'IN' && !fba ? [{ id: '', title: columns.instructions }] : []),
    { id: 'oth-customer-option', title: columns.option },
    { id: 'oth-order-status', title: columns.status },
    { id: '', title: columns.action },
  ];
}

/** The cells of one row. `name` is the buyer's, once it is known. */
export function cellsOf(order: SearchOrder, name: string, page: PageData, fba: boolean, fill: Fill): Markup {
  const full = fill !== 'none';
  const timed = fill === 'full';
  return html`
    ${fba ? null : html`<td>${full ? html`<input type="checkbox" aria-label="${order.amazonOrderId}">` : null}</td>`}
    <td data-test-id="oth-order-date">${full ? dateCell(order, page) : EMPTY}</td>
    <td data-test-id="oth-order-details">${full ? detailsCell(order, name, page) : EMPTY}</td>
    <td data-test-id="oth-image">${full ? html`<div class="myo-image">${order.orderItems.slice(0, 1).map((item) => html`<img src="${item.imageUrl}" alt="" width="70" height="70">`)}</div>` : null}</td>
    <td data-test-id="oth-product-info">${full ? html`<div class="cell-body">${order.orderItems.map((item) => productBlock(item, page))}</div>` : EMPTY}</td>
    ${page.country === 'IN' && !fba ? html`<td><div class="cell-body"></div></td>` : null}
    <td data-test-id="oth-customer-option">${timed ? optionCell(order, page) : EMPTY}</td>
    <td data-test-id="oth-order-status">${timed ? statusCell(order, page) : EMPTY}</td>
    <td class="myo-table-action-column">${full ? actionCell(order, page) : null}</td>`;
}

const EMPTY = html`<div class="cell-body"><div class="cell-body-title"></div></div>`;

type DateField = 'orderDate' | 'earliestShipDate' | 'latestShipDate' | 'earliestDeliveryDate' | 'latestDeliveryDate';

export function zoned(
  order: { timeZoneDetailsMap: SearchOrder['timeZoneDetailsMap'] },
  field: string,
  seconds: number,
): ZonedSeconds {
  return { seconds, ...(order.timeZoneDetailsMap[field] ?? { offset: 0, shortenedTzString: 'UTC' }) };
}

function dateCell(order: SearchOrder, page: PageData): Markup {
  const style = styleOf(page);
  const at = zoned(order, 'orderDate', order.orderDate);
  return html`<div class="cell-body">
    <div class="cell-body-title">${order.relativeOrderDate}</div>
    <div>${listDate(at, style)}</div>
    <div>${listTime(at, style)}</div></div>`;
}

function detailsCell(order: SearchOrder, name: string, { words }: PageData): Markup {
  const { labels } = words;
  const contact = `/messaging/contact?orderID=${order.amazonOrderId}&marketplaceID=${order.homeMarketplaceId}`;
  return html`<div class="cell-body">
    <div class="cell-body-title"><a href="/orders-v3/order/${order.amazonOrderId}">${order.amazonOrderId}</a></div>
    ${name ? html`<div>${labels.buyerName}: <a data-test-id="buyer-name-with-link" href="${contact}" target="_blank">${name}</a></div>` : null}
    <div>${labels.fulfillment}: ${order.isMerchantFulfilled ? labels.seller : labels.amazon}</div>
    <div>${labels.salesChannel}: ${order.salesChannel}</div>
    ${order.badgeList.includes('BusinessOrder') ? html`<div><span class="myo-badge">Business</span></div>` : null}
    ${order.badgeList.includes('ReplacementOrder') ? html`<div><span class="myo-badge">${words.status.replacement}</span></div>` : null}</div>`;
}

function productBlock(item: SearchItem, { words, country }: PageData): Markup {
  const { labels, tag } = words;
  const amount = money(item.unitPrice.Amount * item.quantityOrdered, item.unitPrice.CurrencyCode, tag, country);
  return html`<div class="myo-list-orders-product-name-cell"><a href="${item.productLink}" target="_blank"><div>${item.productName}</div></a></div>
    <div>ASIN: ${item.asin}</div>
    <div>SKU: ${item.sellerSku}</div>
    <div>${labels.quantity}: ${item.quantityOrdered}</div>
    <div>${labels.subtotal}: ${amount}</div>`;
}

export function money(amount: number, currency: string, tag: string, country: string): string {
  const locale = tag === 'en-GB' && country === 'IN' ? 'en-IN' : tag;
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
}

function optionCell(order: SearchOrder, page: PageData): Markup {
  const { labels, service } = page.words;
  const prime = order.badgeList.includes('Prime');
  return html`<div class="cell-body">
    <div class="cell-body-title">${prime ? html`<i class="a-icon a-icon-prime" role="img" aria-label="Prime">prime</i> ` : null}${order.shippingService === 'Expedited' ? service.expedited : service.standard}</div>
    <div>${labels.shipBy}: ${days(order, 'earliestShipDate', 'latestShipDate', page)}</div>
    <div>${labels.deliverBy}: ${days(order, 'earliestDeliveryDate', 'latestDeliveryDate', page)}</div></div>`;
}

/** One day, or two with a word between where the window has several (evidence 9, D). */
function days(order: SearchOrder, first: DateField, last: DateField, page: PageData): string {
  const style = styleOf(page);
  const [from, until] = [first, last].map((field) => dayInWords(zoned(order, field, order[field as DateField]), style));
  return from === until ? `${until}` : `${from} ${page.words.to} ${until}`;
}

function styleOf({ words, country }: PageData): DateStyle {
  return { tag: words.tag, country };
}

function statusCell(order: SearchOrder, { words, country, options }: PageData): Markup {
  const { text, name } = mainStatus(order, words.status, country);
  // Amazon shows the banner where the seller can still cancel (policy C1).
  const asked = order.actions.includes('cancelOrder')
    ? order.orderItems.filter((item) => item.buyerRequestedCancel.isBuyerRequestedCancel)
    : [];
  const [reason] = asked.flatMap((item) => item.buyerRequestedCancel.cancelReason ?? []);
  return html`<div class="order-status-column">
    <div><span class="main-status ${name}">${options.statusLabels === 'other' ? [...text].reverse().join('') : text}</span></div>
    ${order.badgeList.includes('RefundApplied') ? html`<div><span class="secondary-status refund-is-applied">${words.status.refundApplied}</span></div>` : null}
    ${
      asked.length > 0
        ? html`<div class="buyer-requested-cancel"><i class="a-icon a-icon-alert" aria-hidden="true"></i><div class="a-alert-content">${words.banner}</div>${
            reason
              ? html`<div class="buyer-requested-cancel-order-status-message">${words.reasonLabel} ${reason}</div>`
              : null
          }</div>`
        : null
    }</div>`;
}

/**
 * The status text and its class (evidence 1.4). `.canceled-status` was never seen: half of our marketplaces have it and
 * half leave a cancelled order without a class of its own. A partly shipped order keeps the unshipped class: also ours.
 */
function mainStatus(
  order: SearchOrder,
  words: PageData['words']['status'],
  country: string,
): { text: string; name: string } {
  switch (order.orderFulfillmentStatus) {
    case 'Pending':
      return { text: words.pending, name: 'pending-status' };
    case 'PartiallyShipped':
      return { text: words.partiallyShipped, name: 'unshipped-status' };
    case 'Shipped':
      return { text: words.shipped, name: 'shipped-status' };
    case 'PaymentComplete':
      return { text: words.delivered, name: 'delivered-status' };
    case 'Canceled':
      return { text: words.canceled, name: country === 'US' || country === 'JP' ? 'canceled-status' : '' };
    default:
      return { text: words.unshipped, name: 'unshipped-status' };
  }
}

/** Confirm shipment is a plain link, the rest stands in a Katal drop-down with its own shadow root (evidence 1.5). */
function actionCell(order: SearchOrder, { words }: PageData): Markup {
  const [main, ...more] = order.actions;
  if (!main) return html`<div></div>`;
  const link = (action: ActionName) => `/orders-v3/order/${order.amazonOrderId}${ACTION_PATHS[action] ?? ''}`;
  const listed = more.map((action) => [action, words.actions[action], link(action)]);
  return html`
    <div class="a-row"><span class="a-button${main === 'confirmShipment' ? ' a-button-primary' : ''}"><span class="a-button-inner"><a class="a-button-text" href="${link(main)}">${words.actions[main]}</a></span></span></div>
    ${listed.length > 0 ? html`<div class="a-row"><kat-dropdown-button label="${words.moreActions}" actions="${JSON.stringify(listed)}"></kat-dropdown-button></div>` : null}`;
}

export const ACTION_PATHS: Readonly<Partial<Record<ActionName, string>>> = {
  confirmShipment: '/confirm-shipment',
  cancelOrder: '/cancel-order',
  refundOrder: '/refund',
};
