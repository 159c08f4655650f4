import fc from 'fast-check';
import { judgeCancellation } from '../../../../lib/cancel-reasons/judge-cancellation.ts';
import type { Because, JudgedOrder } from '../../../../lib/cancel-reasons/judgement.ts';
import type { AdjustedOrder } from '../../../../lib/files/out/adjustment.ts';
import type { ChosenOrder } from '../../../../lib/files/out/chosen-order.ts';
import { type Country, MARKETPLACE_IDS } from '../../../../lib/orders/marketplace.ts';
import type { ItemFacts } from '../../../../lib/orders/order-facts.ts';
import { isOrderId, type OrderId } from '../../../../lib/orders/order-id.ts';

const NOW = Date.parse('2026-06-17T19:00:00Z');

export function orderId(n: number): OrderId {
  const id = `111-${String(n).padStart(7, '0')}-1234567`;
  if (!isOrderId(id)) throw new Error(`${n} makes no order id.`);
  return id;
}

export const item = (n: number, more: ItemFacts = {}): ItemFacts => ({
  itemId: `0${String(n).padStart(13, '0')}`,
  sku: `SKU-${n}`,
  quantityOrdered: 1,
  ...more,
});

export const requested = (n: number, more: ItemFacts = {}): ItemFacts => item(n, { buyerRequest: {}, ...more });

/** An order chosen for a file as the options page does it: with the verdict's own reason, unless another is forced. */
export function chosen(
  n: number,
  items: readonly ItemFacts[],
  {
    because,
    reason,
    country = 'US',
    ...facts
  }: Partial<JudgedOrder> & { because?: Because; reason?: string | null; country?: Country } = {},
): ChosenOrder {
  const order: JudgedOrder = { status: 'unshipped', fulfillment: 'seller', ...facts, items };
  const judgement = judgeCancellation(
    order,
    { because },
    { marketplace: MARKETPLACE_IDS[country], now: NOW, requestLookedForAt: NOW },
  );
  return { orderId: orderId(n), order, judgement, reason: reason === undefined ? judgement.reason : reason };
}

const itemIds = fc.stringMatching(/^\d{14,15}$/);
const becauses = fc.constantFrom<Because>('out-of-stock', 'address', 'exchange', 'other', 'price-error');

/** Orders that may be cancelled by a file: some requested, some for the seller's own reasons. */
export const goodOrders: fc.Arbitrary<ChosenOrder[]> = fc
  .array(
    fc.record({
      ids: fc.uniqueArray(itemIds, { minLength: 1, maxLength: 4 }),
      isRequested: fc.boolean(),
      because: becauses,
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((orders) =>
    orders.map(({ ids, isRequested, because }, n) =>
      chosen(
        n,
        ids.map((itemId) => (isRequested ? requested(n, { itemId }) : item(n, { itemId }))),
        { because },
      ),
    ),
  );

const amount = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`);

/** Orders with a part to pay back; the one unit that stays makes it a part. */
export const adjustedOrders: fc.Arbitrary<AdjustedOrder[]> = fc
  .array(
    fc.record({
      ids: fc.uniqueArray(itemIds, { minLength: 1, maxLength: 3 }),
      isRequested: fc.boolean(),
      quantity: fc.integer({ min: 1, max: 9 }),
      amounts: fc.record({ price: amount.filter((text) => Number(text) > 0), tax: amount, giftWrap: amount }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((orders) =>
    orders.map(({ ids, isRequested, quantity, amounts }, n) => ({
      orderId: orderId(n),
      currency: 'EUR',
      order: {
        status: 'shipped',
        fulfillment: 'seller',
        items: ids.map((itemId) =>
          item(n, { itemId, quantityOrdered: quantity + 1, ...(isRequested && { buyerRequest: {} }) }),
        ),
      },
      items: ids.map((itemId) => ({ itemId, quantity, amounts })),
    })),
  );
