import type { CancelFacts } from '../cancellation-rate/cause.ts';
import type { MarketplaceId } from '../orders/marketplace.ts';
import { isOrderId, type OrderId } from '../orders/order-id.ts';
import { zoneOf } from '../rules/deadline-rules.ts';
import { addDays } from '../time/day.ts';
import { dayOf, endOfDay, HOUR, type Instant, startOfDay, type Zone } from '../time/instant.ts';

/** An order that nobody placed. */
export interface MadeUpOrder {
  readonly orderId: OrderId;
  readonly order: CancelFacts;
}

/** The shop of the practice: a marketplace's real rules over made-up orders, which are in time at whatever `now`. */
export interface MadeUpShop {
  readonly account: string;
  readonly marketplace: MarketplaceId;
  readonly zone: Zone;
  readonly now: Instant;
  /** The buyer asked formally to cancel it. */
  readonly requested: MadeUpOrder;
  /** Late, and today is the last day before Amazon may cancel it. */
  readonly late: MadeUpOrder;
  /** Due within 24 hours, and out of stock. */
  readonly scarce: MadeUpOrder;
  /** Unshipped, in time. */
  readonly calm: MadeUpOrder;
  readonly shipped: MadeUpOrder;
  /** Cancelled, nobody knows by whom. */
  readonly unknown: readonly MadeUpOrder[];
  /** Shipped within the rate's window. */
  readonly past: readonly MadeUpOrder[];
}

/** With these, one cancellation of unknown cause less is the difference between "close to the limit" and "under" it. */
const PAST = 95;

export function makeShop(marketplace: MarketplaceId, now: Instant): MadeUpShop {
  const zone = zoneOf(marketplace);
  const today = dayOf(now, zone);
  // Never today, so that just after midnight none lies ahead.
  const bought = (daysAgo: number) => startOfDay(addDays(today, -daysAgo), zone) + 9 * HOUR;
  const endOf = (days: number) => endOfDay(addDays(today, days), zone);
  // Late in the evening today's end would pass while the seller practises.
  const dueSoon = endOf(0) - now > 2 * HOUR ? endOf(0) : now - (now % HOUR) + 6 * HOUR;
  let count = 0;
  const made = (sku: string, facts: Omit<CancelFacts, 'items'>): MadeUpOrder => ({
    orderId: madeUpId(++count),
    order: { fulfillment: 'seller', ...facts, items: [{ itemId: String(count), sku, quantityOrdered: 1 }] },
  });
  const open = { status: 'unshipped', cancellable: true } as const;
  return {
    account: 'Blue Door',
    marketplace,
    zone,
    now,
    requested: made('MUG-BLUE', { ...open, purchasedAt: bought(1), shipBy: endOf(2), buyerRequest: {} }),
    late: made('LAMP-OAK', { ...open, purchasedAt: bought(9), shipBy: endOf(-7) }),
    scarce: made('BOWL-RED', { ...open, purchasedAt: bought(2), shipBy: dueSoon }),
    calm: made('RUG-SMALL', { ...open, purchasedAt: bought(1), shipBy: endOf(3) }),
    shipped: made('MUG-BLUE', { status: 'shipped', purchasedAt: bought(2), shipBy: endOf(1) }),
    unknown: [3, 4].map((days) =>
      made('TRAY-TIN', { status: 'canceled', purchasedAt: bought(days), canceledAt: bought(days - 1) }),
    ),
    past: Array.from({ length: PAST }, (_, index) =>
      made('CUP-SET', { status: 'shipped', purchasedAt: bought(1 + (index % 6)), shipBy: endOf(0) }),
    ),
  };
}

/** The five orders of the list. */
export function listedOrders({ requested, late, scarce, calm, shipped }: MadeUpShop): readonly MadeUpOrder[] {
  return [requested, late, scarce, calm, shipped];
}

/** The shop after the seller cancelled what the practice asks to cancel, up to a step of it. */
export function shopAfter(shop: MadeUpShop, canceled: 'requested' | 'both'): MadeUpShop {
  const cancel = ({ orderId, order }: MadeUpOrder, cancelReason: string): MadeUpOrder => ({
    orderId,
    order: {
      ...order,
      status: 'canceled',
      cancellable: false,
      canceledAt: shop.now,
      canceledBy: 'seller',
      cancelReason,
      lastAlive: { status: 'unshipped', at: shop.now },
    },
  });
  return {
    ...shop,
    requested: cancel(shop.requested, 'BuyerCanceled'),
    scarce: canceled === 'both' ? cancel(shop.scarce, 'NoInventory') : shop.scarce,
  };
}

/** The shop after the seller said whose an unknown cancellation was. */
export function settle(shop: MadeUpShop, settledId: string, canceledBy: 'seller' | 'buyer'): MadeUpShop {
  return {
    ...shop,
    unknown: shop.unknown.map(({ orderId, order }) => ({
      orderId,
      order: orderId === settledId ? { ...order, canceledBy } : order,
    })),
  };
}

function madeUpId(count: number): OrderId {
  const id = `000-0000000-${String(count).padStart(7, '0')}`;
  if (!isOrderId(id)) throw new Error(`${id} is no order id: has its form changed?`);
  return id;
}
