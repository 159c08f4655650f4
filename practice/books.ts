/**
 * The practice shop's books: the ground truth for every order, and what a seller must see of it, worked out without a
 * line of the extension's code.
 */

import { layOrders, type ShopPlan } from './books/lay.ts';
import type { Order } from './books/order.ts';
import { type Rate, type RateQuestion, rateOf } from './books/rate.ts';
import type { OrderKind } from './books/recipes.ts';
import { type Knowledge, type Token, tokensOf } from './books/tokens.ts';
import { type Country, MARKETPLACES } from './marketplaces.ts';

export type { Order } from './books/order.ts';
export type { Rate, RateQuestion } from './books/rate.ts';
export type { OrderKind } from './books/recipes.ts';
export type { Knowledge, Token } from './books/tokens.ts';

export interface PracticeShop {
  country: Country;
  marketplaceId: string;
  /** The shop's merchant id and the name that the account switcher shows. */
  merchantId: string;
  name: string;
  zone: string;
  /** The instant around which the dates were laid, in epoch milliseconds. */
  bornAt: number;
  orders: readonly Order[];
  order(id: string): Order | undefined;
  ofKind(kind: OrderKind): Order[];
  /** The tokens of `data-crg-state` that the order's row must carry. */
  tokens(id: string, knowledge: Knowledge): Token[];
  rate(question: RateQuestion): Rate;
  /** Every made-up personal text of the shop, each once, to look for where it must not be. */
  personalData(): string[];
}

/** Opens the books of a shop; the same plan always gives the same books. */
export function openShop(plan: Pick<ShopPlan, 'country' | 'now'> & Partial<ShopPlan>): PracticeShop {
  const full: ShopPlan = { seed: 20261121, unshipped: 0, hostile: false, empty: false, ...plan };
  const orders = layOrders(full);
  const byId = new Map(orders.map((order) => [order.id, order]));
  const market = MARKETPLACES[full.country];
  return {
    country: full.country,
    marketplaceId: market.id,
    merchantId: `A2PRACTICE${full.country}X7`,
    name: 'Quillfeather Goods',
    zone: market.zone,
    bornAt: full.now,
    orders,
    order: (id) => byId.get(id),
    ofKind: (kind) => orders.filter((order) => order.kind === kind),
    tokens: (id, knowledge) => {
      const order = byId.get(id);
      return order ? tokensOf(order, knowledge) : [];
    },
    rate: (question) => rateOf(orders, question),
    personalData: () => [
      ...new Set(
        orders.flatMap(({ buyer, message }) =>
          [buyer.name, buyer.company, buyer.street, buyer.phone, buyer.email, message].filter((text) => text !== null),
        ),
      ),
    ],
  };
}
