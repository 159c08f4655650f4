import type { PopupAnswer } from '../../lib/messaging/answers.ts';
import { MARKETPLACE_IDS, type MarketplaceId } from '../../lib/orders/marketplace.ts';
import { type OrderId, orderIdsIn } from '../../lib/orders/order-id.ts';
import type { SampleValues } from '../../lib/replies/check-template.ts';
import type { ReplyLanguage } from '../../lib/replies/names.ts';
import { placeholderValues } from '../../lib/replies/placeholder-values.ts';
import { rulesFor } from '../../lib/rules/rules-for.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { addDays } from '../../lib/time/day.ts';
import { dayOf, HOUR, type Instant, MINUTE, type Zone } from '../../lib/time/instant.ts';

/** An order to show replies with. */
export interface SampleOrder {
  readonly orderId: OrderId;
  readonly marketplace: MarketplaceId;
  readonly zone: Zone;
  readonly shipBy: Instant | null;
}

/** The most pressing order on record, else the last that counted; null while there is none. */
export function sampleOrderOf({ view }: PopupAnswer): SampleOrder | null {
  const [due] = view?.due ?? [];
  const order = due ?? view?.counted[0];
  if (!view || !order) return null;
  const { scope, zone } = view;
  return { orderId: order.orderId, marketplace: scope.marketplace, zone, shipBy: due?.deadlines.shipBy ?? null };
}

const NO_ORDER = '111-2222222-3333333';

const { US, DE, FR, IT, ES, NL, PL, SE, JP, BR, TR } = MARKETPLACE_IDS;

/** Where replies of a language are most often sent; of Chinese, which no marketplace here has first, Japan. */
const HOMES: Readonly<Record<ReplyLanguage, MarketplaceId>> = {
  en: US,
  de: DE,
  fr: FR,
  it: IT,
  es: ES,
  nl: NL,
  pl: PL,
  sv: SE,
  ja: JP,
  zh: JP,
  pt: BR,
  tr: TR,
};

/** What is shown for values that the record never holds. */
export interface MadeUp {
  readonly product: string;
  readonly shopName: string;
}

/** A value for every placeholder: the order's, and where the record holds none, one that is made up. */
export function sampleValues(
  order: SampleOrder | null,
  language: ReplyLanguage,
  { shopName, signature }: Pick<Settings, 'shopName' | 'signature'>,
  madeUp: MadeUp,
  now: Instant,
): SampleValues {
  const marketplace = order?.marketplace ?? HOMES[language];
  const zone = order?.zone ?? rulesFor(marketplace, now).zone.value;
  const orderId = order?.orderId ?? orderIdsIn(NO_ORDER)[0] ?? null;
  const shipBy = order?.shipBy ?? now + 24 * HOUR;
  const newDate = addDays(dayOf(shipBy, zone), 3);
  const values = placeholderValues(
    { orderId, product: madeUp.product, shipBy, newDate, cancelUntil: now + 20 * MINUTE },
    { language, marketplace, zone, shopName: shopName || madeUp.shopName, signature },
  );
  return { orderId, values };
}
