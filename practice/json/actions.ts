import type { Order } from '../books/order.ts';
import type { ActionName, SellerReason } from '../words/words.ts';

/**
 * What may be done with an order, by the names of `actions[]` (evidence 1.5, 4.1). Only an unshipped order can be
 * cancelled, and in Japan a pending one too (policy C1 and C2, H). `refundOrder` is our own name.
 */
export function actionsOf({ status, country, fulfillment, labelBought }: Order): ActionName[] {
  if (fulfillment === 'amazon') return status === 'shipped' ? ['manageFeedback', 'contactBuyer'] : [];
  switch (status) {
    case 'unshipped':
    case 'partially-shipped':
      return [
        'confirmShipment',
        ...(labelBought ? [] : (['buyShipping'] as const)),
        'printPackingSlip',
        'cancelOrder',
        'contactBuyer',
        'editMerchantOrderId',
        'manageSellerNotes',
      ];
    case 'pending':
      return country === 'JP' ? ['cancelOrder'] : [];
    case 'shipped':
    case 'delivered':
      return ['refundOrder', 'printPackingSlip', 'contactBuyer', 'manageFeedback', 'manageSellerNotes'];
    case 'canceled':
      return ['manageSellerNotes'];
  }
}

/** The six reasons of both raw payloads, in their order (evidence 2.4, B); none where the order can't be cancelled. */
export function cancelReasonsOf(order: Order): SellerReason[] {
  return actionsOf(order).includes('cancelOrder')
    ? [
        'NoInventory',
        'BuyerCanceled',
        'GeneralAdjustment',
        'ShippingAddressUndeliverable',
        'CustomerExchange',
        'PricingError',
      ]
    : [];
}
