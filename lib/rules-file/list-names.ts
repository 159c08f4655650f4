/**
 * The lists of selectors to which a rules file may add, by the page and by what they find. The status lists are empty
 * as we ship them: an element that they find in a row, or an order's page, says that status in any language.
 */
export const LIST_NAMES = [
  'manage-orders.table',
  'manage-orders.cell.order-date',
  'manage-orders.cell.order-details',
  'manage-orders.cell.product',
  'manage-orders.cell.status',
  'manage-orders.cell.action',
  'manage-orders.foreign-text',
  'manage-orders.status.pending',
  'manage-orders.status.unshipped',
  'manage-orders.status.shipped',
  'manage-orders.status.canceled',
  'manage-orders.buyer-request',
  'manage-orders.buyer-request-reason',
  'manage-orders.total-heading',
  'manage-orders.row-tick',
  'order-details.order-id',
  'order-details.ship-by',
  'order-details.purchase-date',
  'order-details.fulfillment',
  'order-details.sales-channel',
  'order-details.heading',
  'order-details.item-table',
  'order-details.item-status',
  'cancel-order.success-alert',
  'cancel-order.failure-alert',
  'messages.text-box-frame',
  'messages.thread',
  'messages.message',
  'messages.message-text',
  'messages.sent-alert',
  'account-health.cancellation-rate-row',
] as const;
export type ListName = (typeof LIST_NAMES)[number];
