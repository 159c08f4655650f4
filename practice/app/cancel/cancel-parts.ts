/** The cancel page as markup, for the page's app and for the server. Nothing of its DOM was found (evidence 4.3): all ours. */
import type { DetailsItem, DetailsOrder } from '../../json/details.ts';
import { OTHER_REASON_LABELS } from '../../words/other-reason-labels.ts';
import type { SellerReason } from '../../words/words.ts';
import { html, type Markup } from '../html.ts';
import type { PageData } from '../page-data.ts';
import { layoutOf, offered, valueFor } from './layouts.ts';
import { reasonControl } from './reason-control.ts';

/** How a submit ended, where the page was drawn after one. */
export type Outcome = 'done' | 'failed' | null;

export function cancelMarkup(page: PageData, order: DetailsOrder, outcome: Outcome = null): Markup {
  const { words } = page;
  return html`<h1>${words.actions.cancelOrder}</h1>
    <div>${words.labels.orderId}: <a href="/orders-v3/order/${order.amazonOrderId}">${order.amazonOrderId}</a></div>
    ${
      outcome === 'done'
        ? confirmation(page, order)
        : order.actions.includes('cancelOrder')
          ? html`<div data-part="outcome">${outcome === 'failed' ? failure(page) : null}</div>${form(page, order)}`
          : refusal(page, order)
    }`;
}

/** Heading and class as on the neighbour page (evidence 3.1, C). */
function confirmation({ words }: PageData, order: DetailsOrder): Markup {
  const { done, partlyDone, doneText } = words.cancel;
  const whole = order.orderStatus.OrderStatus === 'Canceled';
  return html`<div class="a-box a-alert a-alert-success"><h4 class="a-alert-heading">${whole ? done : partlyDone}</h4><div class="a-alert-content">${doneText}</div></div>`;
}

export function failure({ words }: PageData): Markup {
  return html`<div class="a-box a-alert a-alert-error" role="alert"><h4 class="a-alert-heading">${words.cancel.failed}</h4></div>`;
}

const REFUSALS: Readonly<Record<string, 'pending' | 'canceled'>> = { Pending: 'pending', Canceled: 'canceled' };

function refusal({ words }: PageData, order: DetailsOrder): Markup {
  const why = order.fulfillmentChannel === 'Amazon' ? 'amazon' : (REFUSALS[order.orderStatus.OrderStatus] ?? 'shipped');
  return html`<div class="a-box a-alert a-alert-error"><h4 class="a-alert-heading">${words.cancel.refused[why]}</h4></div>`;
}

function form(page: PageData, order: DetailsOrder): Markup {
  const { words } = page;
  const { kit, choice } = layoutOf(page.options);
  const items = order.orderItems.filter((item) => item.QuantityUnshipped > 0);
  const amounts = items.map((item) => [item.OrderItemId, item.QuantityUnshipped]);
  const table = html`<table class="a-keyvalue"><thead><tr><th></th><th>${words.columns.product}</th><th>${words.cancel.quantity}</th>${
    choice === 'items' ? html`<th>${words.cancel.reason}</th>` : null
  }</tr></thead><tbody>${items.map((item, row) => itemRow(page, order, item, row))}</tbody></table>`;
  const body = html`${choice === 'both' ? scopes(page) : null}
    <div class="cancel-items" data-part="items"${choice === 'items' ? null : html` hidden`}>${choice === 'order' ? null : table}</div>
    ${choice === 'items' ? null : html`<div class="cancel-reason">${reasonFor(page, order, null)}</div>`}
    ${memo(page)}
    <div class="a-alert-inline a-alert-inline-error" role="alert" data-part="error"></div>
    ${submit(page)}`;
  return kit === 'katal'
    ? html`<div class="page-card cancel-form" data-part="form" data-items="${JSON.stringify(amounts)}">${body}</div>`
    : html`<form class="page-card cancel-form" data-part="form" data-items="${JSON.stringify(amounts)}">${body}</form>`;
}

/** "Cancel entire order" or "Cancel items" (evidence 4.1, A). */
function scopes({ words, options }: PageData): Markup {
  const choices = [
    ['order', words.cancel.whole],
    ['items', words.cancel.items],
  ] as const;
  return html`<div class="cancel-scopes">${choices.map(([value, text], index) => {
    const checked = index === 0 ? html` checked` : null;
    return layoutOf(options).kit === 'katal'
      ? html`<kat-radiobutton light data-part="scope" name="cancel-scope" value="${value}" label="${text}"${checked}></kat-radiobutton>`
      : html`<label><input type="radio" data-part="scope" name="cancel-scope" value="${value}"${checked}><span class="a-label a-radio-label">${text}</span></label>`;
  })}</div>`;
}

function itemRow(page: PageData, order: DetailsOrder, item: DetailsItem, row: number): Markup {
  const { words, options } = page;
  const { kit, choice } = layoutOf(options);
  const amounts = Array.from({ length: item.QuantityUnshipped }, (_, index) => String(index + 1));
  const most = String(item.QuantityUnshipped);
  return html`<tr><td>${
    kit === 'katal'
      ? html`<kat-checkbox data-part="item" data-row="${row}" label="${item.ASIN}"></kat-checkbox>`
      : html`<input type="checkbox" data-part="item" data-row="${row}" aria-label="${item.ASIN}">`
  }</td><td><div class="myo-list-orders-product-name-cell"><a href="${item.ProductLink}"><div>${item.Title}</div></a></div><div>ASIN: ${item.ASIN}</div><div>SKU: ${item.SellerSKU}</div></td><td>${
    kit === 'katal'
      ? html`<kat-dropdown class="cancel-quantity" data-part="quantity" data-row="${row}" value="${most}" options="${JSON.stringify(amounts.map((amount) => [amount, amount]))}"></kat-dropdown>`
      : html`<select class="cancel-select" data-part="quantity" data-row="${row}" aria-label="${words.cancel.quantity}">${amounts.map(
          (amount) => html`<option value="${amount}"${amount === most ? html` selected` : null}>${amount}</option>`,
        )}</select>`
  }</td>${choice === 'items' ? html`<td>${reasonFor(page, order, row)}</td>` : null}</tr>`;
}

function reasonFor({ words, options }: PageData, order: DetailsOrder, row: number | null): Markup {
  const layout = layoutOf(options);
  const labels = reasonLabels({ words, options });
  const choices = offered(order.possibleCancelReasons, labels, layout).map(
    (reason) => [valueFor(reason, layout), labels[reason]] as const,
  );
  return reasonControl({ layout, label: words.cancel.reason, prompt: words.cancel.choose, choices, row });
}

/** The reasons as this page words them. */
export function reasonLabels({
  words,
  options,
}: Pick<PageData, 'words' | 'options'>): Readonly<Record<SellerReason, string>> {
  return options.cancelLabels === 'other' ? OTHER_REASON_LABELS[words.tag] : words.sellerReasons;
}

function memo({ words, options }: PageData): Markup {
  const { memo: label, memoHint } = words.cancel;
  return html`<div class="cancel-memo">${
    layoutOf(options).kit === 'katal'
      ? html`<kat-textarea data-part="memo" label="${label}"></kat-textarea>`
      : html`<label><div class="cancel-label">${label}</div><textarea data-part="memo" rows="3" cols="70"></textarea></label>`
  }<div class="a-size-small">${memoHint}</div></div>`;
}

function submit({ words, options }: PageData): Markup {
  return layoutOf(options).kit === 'katal'
    ? html`<kat-button data-part="submit" variant="primary" label="${words.cancel.submit}" disabled></kat-button>`
    : html`<span class="a-button a-button-primary a-button-disabled" data-test-id="cancel-order-submit"><span class="a-button-inner"><input class="a-button-input" type="submit" data-part="submit" value="${words.cancel.submit}" disabled></span></span>`;
}
