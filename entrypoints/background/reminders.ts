import { actBy } from '../../lib/deadlines/act-by.ts';
import { orderState } from '../../lib/deadlines/order-state.ts';
import { nextReminderAt, type ReminderContext, type ReminderDue, reminderDue } from '../../lib/deadlines/reminders.ts';
import type { KnownOrder } from '../../lib/ledger/known-orders.ts';
import type { Scope } from '../../lib/orders/sighting.ts';
import { zoneOf } from '../../lib/rules/deadline-rules.ts';
import { orderAddress, unshippedAddress } from '../../lib/seller-central/addresses.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { HOUR, type Instant } from '../../lib/time/instant.ts';
import type { BackgroundContext } from './context.ts';
import type { HostOf } from './last-hosts.ts';
import type { Notice } from './notice.ts';
import type { Words } from './words.ts';

/** An order with the reminder that is due for it. */
export interface OrderToRemind {
  readonly order: KnownOrder;
  readonly due: ReminderDue;
}

export interface Outlook {
  /** Most urgent first. */
  readonly due: readonly OrderToRemind[];
  /** When the clock alone changes what is due, or the count on the badge; null where nothing is in sight. */
  readonly nextAt: Instant | null;
}

/** Looks through the open orders of all scopes for what is due, and when the next will be. */
export async function lookAhead(
  { ledger, now, zone }: BackgroundContext,
  scopes: readonly Scope[],
  { rules, shipByHours, actByHours, quietHours, warningHours }: Settings,
  mayRemind: boolean,
): Promise<Outlook> {
  const at = now();
  const settings = { shipByHours, actByHours, quiet: quietHours && { ...quietHours, zone: zone() } };
  // The next look is an hour away at most, so orders beyond that and the longest lead can wait.
  const until = at + (1 + Math.max(warningHours, actByHours, ...shipByHours)) * HOUR;
  const due: OrderToRemind[] = [];
  const moments: Instant[] = [];
  for (const scope of scopes) {
    const orders = await ledger.ordersToRemind(scope, until, rules);
    for (const order of orders.ok ? orders.value : []) {
      const context = { now: at, marketplace: scope.marketplace, overrides: rules[scope.marketplace] };
      moments.push(orderState(order.facts, { ...context, dueSoonMs: warningHours * HOUR }).nextChangeAt ?? Infinity);
      if (!mayRemind) continue;
      const reminder: ReminderContext = { ...context, settings, settled: order.settled };
      const present = reminderDue(order.facts, reminder);
      if (present) due.push({ order, due: present });
      const settled = [...order.settled, ...(present?.settles ?? [])];
      moments.push(nextReminderAt(order.facts, { ...reminder, settled }) ?? Infinity);
    }
  }
  const nextAt = moments.reduce((least, moment) => Math.min(least, moment), Infinity);
  return { due: due.sort((a, b) => deadlineOf(a) - deadlineOf(b)), nextAt: nextAt === Infinity ? null : nextAt };
}

const deadlineOf = ({ order: { facts } }: OrderToRemind): Instant => facts.shipBy ?? facts.amazonCancelsAt ?? 0;

/** So many orders get a notification each; orders often share one ship-by, and nobody reads two hundred. */
const MOST_SINGLE = 4;

/** Writes what is to be shown: one notice for each order, or for the most urgent ones and one for all others. */
export function writeNotices(
  due: readonly OrderToRemind[],
  now: Instant,
  settings: Settings,
  hostOf: HostOf,
  words: Words,
): Notice[] {
  const single = due.length > MOST_SINGLE ? due.slice(0, MOST_SINGLE - 1) : due;
  const [first, ...rest] = due.slice(single.length);
  const notices = single.map((reminder) => orderNotice(reminder, now, settings, hostOf, words));
  return first ? [...notices, gatheredNotice([first, ...rest], hostOf, words)] : notices;
}

function orderNotice(
  { order, due }: OrderToRemind,
  now: Instant,
  { rules }: Settings,
  hostOf: HostOf,
  { t, formats, country }: Words,
): Notice {
  const { facts, orderId, scope } = order;
  const { marketplace } = scope;
  const isActBy = due.show.startsWith('act-by');
  const deadline = isActBy ? actBy(facts, marketplace, rules[marketplace])?.at : facts.shipBy;
  const zone = zoneOf(marketplace, rules[marketplace]);
  const name = { order: orderId, country: country(marketplace) };
  const base = { id: `${orderAddress(hostOf(scope), orderId)}#${due.show}`, settles: [settledBy({ order, due })] };
  if (isActBy && (deadline === undefined || deadline <= now || facts.atRisk))
    return { ...base, heading: t('act_by_heading'), text: t('act_by_now_text', name) };
  const at = deadline ?? now;
  const when = { ...name, day: formats.day(at, zone), time: formats.time(at, zone) };
  return isActBy
    ? { ...base, heading: t('act_by_heading'), text: t('act_by_text', when) }
    : { ...base, heading: t('ship_by_heading', { span: formats.span(at - now) }), text: t('ship_by_text', when) };
}

function gatheredNotice(due: readonly [OrderToRemind, ...OrderToRemind[]], hostOf: HostOf, { t }: Words): Notice {
  const [{ order, due: first }] = due;
  return {
    id: `${unshippedAddress(hostOf(order.scope))}#${due.length}-${order.orderId}-${first.show}`,
    heading: t('more_heading', { count: due.length }),
    text: t('more_text'),
    settles: due.map(settledBy),
  };
}

function settledBy({ order: { scope, orderId }, due }: OrderToRemind): Notice['settles'][number] {
  return { scope, orderId, kinds: [...due.settles] };
}
