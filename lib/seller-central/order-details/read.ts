import type { LostInOrder } from '../../orders/lost-facts.ts';
import type { MarketplaceId } from '../../orders/marketplace.ts';
import type { ItemFacts, OrderFacts, OrderStatus } from '../../orders/order-facts.ts';
import { type OrderId, orderIdsIn } from '../../orders/order-id.ts';
import type { KnownOrder } from '../../orders/page-facts.ts';
import { zoneOf } from '../../rules/deadline-rules.ts';
import { endOfDay, type Instant } from '../../time/instant.ts';
import { type PageScope, readPageScope } from '../account.ts';
import { anyOf, findByGenerations, type Generation } from '../generation.ts';
import { hasLabel, labelledText, linesOf, readTexts, type TextRun } from '../manage-orders/row-text.ts';
import { STATUS_SIGNS } from '../manage-orders/selectors.ts';
import { statusesIn } from '../manage-orders/statuses.ts';
import { marketplaceBySalesChannel } from '../marketplaces.ts';
import { onlyOne } from '../only-one.ts';
import { type DateContext, readDays, readMoment } from '../page-text/dates.ts';
import { fulfillmentOfText, type LabelKey, statusOfText } from '../page-text/match-words.ts';
import { normalizeText } from '../page-text/normalize-text.ts';
import { type PageLanguage, readPageLanguage } from '../page-text/page-language.ts';
import { orderIdOf } from '../pages.ts';
import { isSignInPage } from '../sign-in.ts';
import { holds, isWithin, parentOf } from '../unshadowed.ts';
import { itemRow, readItemHints } from './item-hints.ts';
import { readPageText } from './page-text.ts';
import { readBuyerNotice } from './read-buyer-notice.ts';
import {
  CANCEL_LINK,
  FULFILLMENT,
  ITEM_STATUS,
  ITEM_TABLE,
  ORDER_HEADING,
  ORDER_ID,
  PURCHASE_DATE,
  SALES_CHANNEL,
  SHIP_BY,
} from './selectors.ts';

/** What the DOM of an order's details page says. */
export interface OrderDetailsReading {
  /** By the address and the page's own field; null where the two name different orders, as while the page changes. */
  readonly orderId: OrderId | null;
  readonly known: KnownOrder;
  readonly marketplace: MarketplaceId | null;
  /** A ship-by date stands there that could mean two days. */
  readonly shipByAmbiguous: boolean;
  /** What the page shows, or always shows, and was not read. */
  readonly lost: readonly LostInOrder[];
  /** Whether the order's fields are on the page, and not only its frame. */
  readonly isFilled: boolean;
  readonly scope: PageScope;
  readonly language: PageLanguage | null;
  readonly signedOut: boolean;
}

/** Reads the page by its test ids, else by its labels; a fact that it does not show plainly is left out. */
export function readOrderDetails(root: Document): OrderDetailsReading {
  const url = new URL(root.location.href);
  const language = readPageLanguage(root);
  const scope = readPageScope(root, url.host);
  const runs = readPageText(root);
  const value = (generations: readonly Generation[], label?: LabelKey) =>
    textOf(findByGenerations(root, generations)) ?? (label && onlyOne(labelledText(runs, label, language))) ?? null;

  const channel = value(SALES_CHANNEL, 'salesChannel');
  const marketplace = (channel && marketplaceBySalesChannel(channel)) || scope.marketplace;
  const dates = { language, marketplace };
  const shipByText = value(SHIP_BY, 'shipBy');
  const isShipBy = shipByText !== null && agrees(shipByText, labelledText(runs, 'shipBy', language));
  const shipBy = isShipBy ? readShipBy(shipByText, dates) : null;
  const purchase = value(PURCHASE_DATE);
  const purchasedAt = purchase === null ? null : readMoment(purchase, dates);
  const { items, isLost } = readItems(root, runs, language);
  const status = readStatus(root, runs, language, items.length);
  const fulfillmentText = value(FULFILLMENT, 'fulfillment');
  const fulfillment = fulfillmentText && fulfillmentOfText(fulfillmentText, language);
  const orderId = readOrderId(root, url);
  const buyerRequest = readBuyerNotice(root, orderId, language);
  const facts: OrderFacts = {
    ...(status ? { status } : {}),
    ...(fulfillment ? { fulfillment } : {}),
    ...(purchasedAt?.ok ? { purchasedAt: purchasedAt.instant } : {}),
    ...(typeof shipBy === 'number' ? { shipBy } : {}),
    ...(buyerRequest ? { buyerRequest } : {}),
    // Its absence says nothing: the link may stand in a menu that is not drawn yet.
    ...(root.querySelector(CANCEL_LINK) ? { cancellable: true } : {}),
  };
  return {
    orderId,
    known: { facts, items },
    marketplace,
    shipByAmbiguous: shipBy === 'ambiguous',
    lost: [
      ...(marketplace === null ? (['marketplace'] as const) : []),
      ...(fulfillment ? [] : (['fulfillment'] as const)),
      // Amazon's own shipments are not seen to have one.
      ...(shipByText !== null && typeof shipBy !== 'number' ? (['ship_by'] as const) : []),
      ...(purchasedAt?.ok ? [] : (['order_date'] as const)),
      ...(isLost ? (['items'] as const) : []),
      ...(scope.accountLost ? (['account'] as const) : []),
    ],
    isFilled: findByGenerations(root, ORDER_HEADING) !== null || status !== null || shipBy !== null,
    scope,
    language,
    signedOut: isSignInPage(root),
  };
}

/** The page before its order may be read: no more is said of it than where it is. */
export function readNoOrder(root: Document): OrderDetailsReading {
  return {
    orderId: null,
    known: { facts: {}, items: [] },
    marketplace: null,
    shipByAmbiguous: false,
    lost: [],
    isFilled: false,
    scope: readPageScope(root, root.location.host),
    language: readPageLanguage(root),
    signedOut: false,
  };
}

function readOrderId(root: Document, url: URL): OrderId | null {
  const [shown] = orderIdsIn(findByGenerations(root, ORDER_ID)?.textContent ?? '');
  const asked = orderIdOf(url);
  return shown && asked && shown !== asked ? null : (shown ?? asked);
}

/** Whether a value by its test id is one that the page labels so, or a part of one; where they differ neither is believed. */
function agrees(value: string, labelled: readonly string[]): boolean {
  const [whole = '', ...others] = [value, ...labelled].map(normalizeText);
  return others.length === 0 || others.some((other) => whole.includes(other) || other.includes(whole));
}

/** The end of the last day of the ship-by date or window, as Amazon sets it (policy B2). */
function readShipBy(text: string, context: DateContext): Instant | 'ambiguous' | null {
  if (context.marketplace === null) return null;
  const reading = readDays(text, context);
  if (!reading.ok) return reading.why === 'ambiguous' ? 'ambiguous' : null;
  const last = [...reading.days].sort().at(-1);
  return last === undefined ? null : endOfDay(last, zoneOf(context.marketplace));
}

/**
 * The order's status from those of its items: one that is left to ship leaves the order unshipped, and of the others a
 * shipped one decides. Where the page has no such labels, the one status that its texts name. What a rules file says of
 * an item or of the page counts as well; where it says something else, neither is believed.
 */
function readStatus(
  root: Document,
  runs: readonly TextRun[],
  language: PageLanguage | null,
  itemCount: number,
): OrderStatus | null {
  const added = mostOpen(addedStatuses(root));
  const labels = [...root.querySelectorAll(anyOf(ITEM_STATUS))];
  if (labels.length === 0) {
    const words = runs.filter(({ node }) => !isWithin(node, 'a, button, nav, header'));
    const own = statusesIn(words, language);
    // A status of one item, beside others whose words we don't know, is not the order's.
    if (own.length < itemCount) return null;
    return onlyOne(added ? [...own, added] : own);
  }
  const items = labels.map((label) => {
    const own = statusOfText(label.textContent ?? '', language);
    return onlyOne([...(own ? [own] : []), ...addedStatuses(root, itemRow(label) ?? parentOf(label) ?? label)]);
  });
  const known = items.filter((status) => status !== null);
  const status = known.length === items.length ? mostOpen(known) : null;
  return added && added !== status ? null : status;
}

/** The statuses of which the rules file finds a sign: anywhere, or in a part of the page. */
function addedStatuses(root: Document, part: Node = root): OrderStatus[] {
  return [...STATUS_SIGNS].flatMap(([status, signs]) => {
    const found = signs.length > 0 ? [...root.querySelectorAll(anyOf(signs))] : [];
    return found.some((sign) => holds(part, sign)) ? status : [];
  });
}

function mostOpen(statuses: readonly OrderStatus[]): OrderStatus | null {
  return (['unshipped', 'pending', 'shipped', 'canceled'] as const).find((status) => statuses.includes(status)) ?? null;
}

interface PageItems {
  readonly items: readonly ItemFacts[];
  /** Whether the page names more of its items than was read. */
  readonly isLost: boolean;
}

/** The items: those rows of their table that name one. A row that stands there twice is one. */
function readItems(root: Document, runs: readonly TextRun[], language: PageLanguage | null): PageItems {
  const rows = findByGenerations(root, ITEM_TABLE)?.querySelectorAll('tbody tr') ?? [];
  const byText = new Map([...rows].map((row) => [row.textContent, row]));
  const items = [...byText.values()].flatMap((row) => {
    const hints = readItemHints(row, language);
    if (!hints?.sku && !hints?.asin && !hints?.itemId) return [];
    const { itemId, asin, sku } = hints;
    const quantity = onlyOne(labelledText(readTexts(row).all, 'quantity', language));
    return [
      {
        ...(itemId ? { itemId } : {}),
        ...(sku ? { sku } : {}),
        ...(asin ? { asin } : {}),
        ...(quantity && /^\d{1,6}$/.test(quantity) ? { quantityOrdered: Number(quantity) } : {}),
      },
    ];
  });
  const lines = linesOf(runs, language);
  const isLost = (label: 'sku' | 'asin') => hasLabel(lines, label, language) && !items.every((item) => item[label]);
  return { items, isLost: items.length === 0 || isLost('sku') || isLost('asin') };
}

function textOf(element: Element | null): string | null {
  return element?.textContent?.trim() || null;
}
