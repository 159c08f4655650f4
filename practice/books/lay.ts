import { type Country, MARKETPLACES } from '../marketplaces.ts';
import { type Chance, chance } from '../random.ts';
import type { BuyerReason } from '../words/words.ts';
import { DAY, daysLater, endOfDay, HOUR, MINUTE, startOfDay } from '../zone.ts';
import { GOODS, HOSTILE_BUYERS, HOSTILE_TITLES, LONG_TITLE, NATIVE_TITLES } from './goods.ts';
import type { Item, Order } from './order.ts';
import { inventBuyer } from './people.ts';
import { type OrderKind, RECIPES, type Recipe } from './recipes.ts';

export interface ShopPlan {
  country: Country;
  /** Epoch milliseconds around which all dates are laid. */
  now: number;
  seed: number;
  /** The least number of unshipped orders that the shop must hold. */
  unshipped: number;
  hostile: boolean;
  /** A shop that has no orders yet. */
  empty: boolean;
}

const REASONS: readonly [BuyerReason, ...BuyerReason[]] = [
  'mistake',
  'buyer-cancellation',
  'cheaper',
  'changed-mind',
  'too-late',
];
const MESSAGE = 'Hello, I ordered this by accident, could you please stop it before it goes out? Practice message.';
/** Roughly what one US dollar is worth, so that prices look right. */
const WORTH: Readonly<Record<Country, number>> = { US: 1, UK: 0.8, DE: 0.95, JP: 150, IN: 85 };

/** Lays all orders of a shop. The same plan always gives the same orders. */
export function layOrders(plan: ShopPlan): Order[] {
  if (plan.empty) return [];
  const random = chance(plan.seed ^ Number.parseInt(plan.country, 36));
  const recipes = Object.entries(RECIPES) as [OrderKind, Recipe][];
  const unshipped = recipes.filter(
    ([kind, { status, fulfillment }]) => kind !== 'not-due' && !fulfillment && status === 'unshipped',
  );
  const special = unshipped.reduce((sum, [, { count }]) => sum + count, 0);
  const orders: Order[] = [];
  for (const [kind, recipe] of recipes) {
    const count = kind === 'not-due' ? Math.max(recipe.count, plan.unshipped - special) : recipe.count;
    for (let n = 0; n < count; n++) orders.push(layOrder(plan, kind, recipe, random, orders));
  }
  return orders;
}

function layOrder(plan: ShopPlan, kind: OrderKind, recipe: Recipe, random: Chance, before: readonly Order[]): Order {
  const { country, now } = plan;
  const market = MARKETPLACES[country];
  const shipBy = endOfDay(now, market.zone, random.between(...recipe.shipBy));
  const latest = now - 3 * MINUTE - random.between(0, 14 * 60) * MINUTE;
  const purchasedAt = recipe.age
    ? now - recipe.age[0] * DAY - Math.ceil(random.next() * (recipe.age[1] - recipe.age[0]) * DAY)
    : Math.min(shipBy - 2 * DAY - Math.floor(random.next() * DAY), latest);
  const earliestShip = startOfDay(shipBy, market.zone, -(recipe.shipWindow ?? 0));
  const cancellation = recipe.canceled
    ? { ...recipe.canceled, at: canceledAt(recipe, purchasedAt, shipBy, plan, random) }
    : null;
  const amazonCancelsAt =
    recipe.amazonCancels === undefined
      ? daysLater(shipBy, market.zone, market.cancellationDays)
      : recipe.amazonCancels === null
        ? null
        : endOfDay(now, market.zone, recipe.amazonCancels);
  const serial = before.length;
  const buyer = inventBuyer(country, random, recipe.business ?? false);
  if (plan.hostile && serial % 2 === 0) buyer.name = HOSTILE_BUYERS[(serial / 2) % HOSTILE_BUYERS.length] ?? buyer.name;
  return {
    id: `${random.pick(market.idPrefixes as [string, ...string[]])}-${random.digits(7)}-${random.digits(7)}`,
    kind,
    country,
    fulfillment: recipe.fulfillment ?? 'seller',
    status: recipe.status,
    purchasedAt,
    earliestShip,
    shipBy,
    deliverFrom: startOfDay(shipBy, market.zone, 2),
    deliverBy: endOfDay(shipBy, market.zone, 5),
    amazonCancelsAt: recipe.fulfillment ? null : amazonCancelsAt,
    atRisk: recipe.atRisk ?? false,
    prime: recipe.prime ?? false,
    business: recipe.business ?? false,
    labelBought: recipe.labelBought ?? false,
    refunded: recipe.refunded ?? false,
    replaces: recipe.replacement ? (before[0]?.id ?? null) : null,
    message: recipe.message ? MESSAGE : null,
    cancellation,
    items: layItems(plan, recipe, random, serial, before, purchasedAt),
    buyer,
  };
}

function canceledAt(recipe: Recipe, purchasedAt: number, shipBy: number, plan: ShopPlan, random: Chance): number {
  const { zone, cancellationDays } = MARKETPLACES[plan.country];
  const at =
    recipe.canceled?.reason === 'not-shipped-in-time'
      ? daysLater(shipBy, zone, cancellationDays)
      : purchasedAt + (recipe.canceled?.whilePending ? 20 * MINUTE : Math.floor(random.next() * 30 * HOUR));
  return Math.min(at, plan.now - MINUTE);
}

function layItems(
  plan: ShopPlan,
  recipe: Recipe,
  random: Chance,
  serial: number,
  before: readonly Order[],
  purchasedAt: number,
): Item[] {
  const count = recipe.items ?? 1;
  const shippedAll = recipe.status === 'shipped' || recipe.status === 'delivered';
  return Array.from({ length: count }, (_, index): Item => {
    const ware = (serial * 7 + index * 3) % GOODS.length;
    const [english, sku, price] = GOODS[ware] ?? ['Practice item', 'PRACTICE', 1];
    const title = NATIVE_TITLES[plan.country]?.[ware] ?? english;
    const quantity = recipe.quantity ?? 1;
    const alone = index === 0 ? recipe.firstItemCanceled : undefined;
    const canceled = recipe.canceled || alone ? quantity : 0;
    const asked = recipe.request && (index === 0 || recipe.request !== 'first');
    const shipped = shippedAll || (recipe.status === 'partially-shipped' && index === 0) ? quantity - canceled : 0;
    return {
      itemId: `${random.between(1, 9)}${random.digits(13)}`,
      asin: `B0${random.digits(1)}PRAC${random.digits(3)}`,
      sku: `${sku}-${plan.country}`,
      title: plan.hostile ? hostileTitle(serial + index, before) : recipe.longTitle ? LONG_TITLE : title,
      quantity,
      shipped,
      canceled,
      price: Math.round(price * WORTH[plan.country] * 100) / 100,
      request: asked ? { reason: recipe.request === 'all-without-reason' ? null : random.pick(REASONS) } : null,
      cancellation: alone ? { ...alone, at: Math.min(purchasedAt + 5 * HOUR, plan.now - MINUTE) } : null,
    };
  });
}

function hostileTitle(serial: number, before: readonly Order[]): string {
  const title = HOSTILE_TITLES[serial % HOSTILE_TITLES.length] ?? '';
  return title.replaceAll('{id}', before.at(-1)?.id ?? '114-0000000-0000000');
}
