import type { LostThing } from '../../diagnostics/format.ts';
import type { ListName } from '../../rules-file/list-names.ts';
import * as accountHealth from '../account-health/selectors.ts';
import * as cancelOrder from '../cancel-order/selectors.ts';
import type { Generation } from '../generation.ts';
import * as manageOrders from '../manage-orders/selectors.ts';
import * as messages from '../messages/selectors.ts';
import * as orderDetails from '../order-details/selectors.ts';
import type { PageName } from '../pages.ts';

/** What a list of selectors has to find, on each page where it is one of those that the page is read with. */
export interface Contract {
  readonly name: ListName;
  readonly pages: readonly [PageName, ...PageName[]];
  readonly ways: readonly Generation[];
  /** `perhaps`: a page, or its rows, may rightly show nothing of the kind. */
  readonly finds: 'once' | 'in-each-row' | 'perhaps' | 'perhaps-in-rows';
  /** What is missing where it finds less and no other source tells; null where what it finds is only a help. */
  readonly lost: LostThing | null;
  /** The heading of the column in which it finds something, by its test id: the last of its ways. */
  readonly column?: string;
}

type Held = readonly [name: ListName, ways: readonly Generation[], finds: Contract['finds'], lost: LostThing | null];

const on = (pages: Contract['pages'], held: readonly Held[]): Contract[] =>
  held.map(([name, ways, finds, lost]) => ({ name, pages, ways, finds, lost }));

const inCell = (
  name: ListName,
  { list, testId }: (typeof manageOrders.CELLS)[manageOrders.CellName],
  lost: LostThing | null,
): Contract => ({
  name,
  pages: ['manage-orders'],
  ways: list,
  finds: lost ? 'in-each-row' : 'perhaps-in-rows',
  lost,
  column: testId,
});

const signsOf = (status: 'pending' | 'unshipped' | 'shipped' | 'canceled'): Contract => ({
  name: `manage-orders.status.${status}`,
  pages: ['manage-orders', 'order-details'],
  ways: manageOrders.STATUS_SIGNS.get(status) ?? [],
  finds: 'perhaps',
  lost: null,
});

/** Every list that a rules file can name, once; a test holds docs/drift.md to it. */
export const CONTRACTS: readonly Contract[] = [
  ...on(['manage-orders'], [['manage-orders.table', manageOrders.ORDER_TABLE, 'once', 'rows']]),
  inCell('manage-orders.cell.order-details', manageOrders.DETAILS_CELL, 'rows'),
  inCell('manage-orders.cell.status', manageOrders.STATUS_CELL, 'status'),
  inCell('manage-orders.cell.order-date', manageOrders.CELLS.orderDate, 'order_date'),
  inCell('manage-orders.cell.product', manageOrders.CELLS.product, 'items'),
  inCell('manage-orders.cell.action', manageOrders.CELLS.action, null),
  ...(['pending', 'unshipped', 'shipped', 'canceled'] as const).map(signsOf),
  ...on(
    ['manage-orders'],
    [
      ['manage-orders.foreign-text', manageOrders.FOREIGN_TEXT, 'perhaps', null],
      ['manage-orders.buyer-request', manageOrders.BUYER_REQUEST, 'perhaps', null],
      ['manage-orders.buyer-request-reason', manageOrders.BUYER_REQUEST_REASON, 'perhaps', null],
      ['manage-orders.total-heading', manageOrders.TOTAL_HEADING, 'once', null],
      ['manage-orders.row-tick', manageOrders.ROW_TICK, 'perhaps-in-rows', null],
    ],
  ),
  ...on(
    ['order-details'],
    [
      ['order-details.order-id', orderDetails.ORDER_ID, 'once', 'order'],
      ['order-details.heading', orderDetails.ORDER_HEADING, 'once', null],
      ['order-details.item-status', orderDetails.ITEM_STATUS, 'once', 'status'],
      ['order-details.ship-by', orderDetails.SHIP_BY, 'once', 'ship_by'],
      ['order-details.purchase-date', orderDetails.PURCHASE_DATE, 'once', 'order_date'],
      ['order-details.fulfillment', orderDetails.FULFILLMENT, 'once', 'fulfillment'],
      ['order-details.sales-channel', orderDetails.SALES_CHANNEL, 'once', 'marketplace'],
      ['order-details.item-table', orderDetails.ITEM_TABLE, 'once', 'items'],
    ],
  ),
  // The form's parts are found by what they hold, in whatever they stand (seller-central.md 4.3): no list has to find one.
  ...on(
    ['cancel-order'],
    [
      ['cancel-order.form', cancelOrder.FORM, 'perhaps', null],
      ['cancel-order.reason-control', cancelOrder.REASON_CONTROL, 'perhaps', null],
      ['cancel-order.dropdown-header', cancelOrder.KAT_DROPDOWN_HEADER, 'perhaps', null],
      ['cancel-order.option', cancelOrder.KAT_OPTION, 'perhaps', null],
      ['cancel-order.quantity', cancelOrder.QUANTITY, 'perhaps', null],
      ['cancel-order.memo', cancelOrder.MEMO, 'perhaps', null],
      ['cancel-order.submit', cancelOrder.SUBMIT_BY_TYPE, 'perhaps', null],
      ['cancel-order.success-alert', cancelOrder.SUCCESS_ALERT, 'perhaps', null],
      ['cancel-order.failure-alert', cancelOrder.FAILURE_ALERT, 'perhaps', null],
    ],
  ),
  ...on(['contact-buyer'], [['messages.text-box-frame', messages.CONTACT_TEXT, 'once', 'text_box']]),
  ...on(
    ['inbox'],
    [
      ['messages.thread', messages.THREAD, 'once', 'order'],
      ['messages.message', messages.MESSAGE, 'once', null],
      ['messages.message-text', messages.MESSAGE_TEXT, 'once', null],
    ],
  ),
  ...on(['contact-buyer', 'inbox'], [['messages.sent-alert', messages.SENT_ALERT, 'perhaps', null]]),
  ...on(
    ['account-health'],
    [['account-health.cancellation-rate-row', accountHealth.CANCELLATION_RATE_ROW, 'once', 'rate']],
  ),
];
