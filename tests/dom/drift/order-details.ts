import { judgeHealth } from '../../../entrypoints/order-details.content/health.ts';
import { orderOnPage } from '../../../entrypoints/order-details.content/order-on-page.ts';
import { readOrderDetails } from '../../../lib/seller-central/order-details/read.ts';
import type { OrderKind } from '../../../practice/books.ts';
import { detailsAnswer } from '../../../practice/json/details.ts';
import { htmlOf, NOW, orderOf, type PracticePage, REST, visitTo } from './practice-pages.ts';
import { compare, type Facts, type Subject } from './subject.ts';

/** An order's own page; the truth is the shop's books. */
export function detailsPage(kind: OrderKind, page: PracticePage): Subject {
  const order = orderOf(visitTo('/orders-v3', page), kind);
  const visit = visitTo(`/orders-v3/order/${order.id}`, page);
  const [request] = order.items.flatMap((item) => item.request ?? []);
  const reason = request?.reason && visit.words.buyerReasons[request.reason];
  const status = { 'partially-shipped': 'unshipped', delivered: 'shipped' } as const;
  const truth: Facts = {
    orderId: order.id,
    marketplace: visit.shop.marketplaceId,
    status: Reflect.get(status, order.status) ?? order.status,
    fulfillment: order.fulfillment,
    purchasedAt: Math.floor(order.purchasedAt / 60_000) * 60_000,
    shipBy: order.shipBy,
    ...(request ? { buyerRequest: reason ? { reason } : {} } : {}),
    items: order.items.map(({ sku, asin }) => ({ sku, asin })),
  };
  const isOffered = detailsAnswer(order, visit.words, NOW).order.actions.includes('cancelOrder');
  return {
    name: `order details, ${kind}, ${page.country} in ${page.language}`,
    html: htmlOf(visit),
    url: visit.url.href,
    withMenus: true,
    judge() {
      const reading = readOrderDetails(document);
      const circumstances = { now: NOW, filledAt: NOW - 60_000, settings: null, asked: undefined };
      const health = judgeHealth({ ...reading, ...orderOnPage(reading, null, null, circumstances), ...REST });
      const {
        facts: { cancellable, ...facts },
        items,
      } = reading.known;
      const found = {
        orderId: reading.orderId,
        marketplace: reading.marketplace,
        ...facts,
        // Neither is missed where it is not read: the link may stand in a menu, and the quantity has no label.
        ...(cancellable && !isOffered ? { cancellable } : {}),
        items: items.map(({ quantityOrdered = null, ...item }, index) =>
          quantityOrdered === null || quantityOrdered === order.items[index]?.quantity
            ? item
            : { ...item, quantityOrdered },
        ),
      };
      const known = Object.entries(found).filter(([, value]) => value !== null && (value as unknown[]).length !== 0);
      return compare(health, new Map([['order', truth]]), new Map([['order', Object.fromEntries(known)]]));
    },
  };
}
