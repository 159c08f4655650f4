import type { ScopeSnapshot } from '../../lib/ledger/snapshot.ts';
import type { PageSettings, RateSummary, ScopeView } from '../../lib/messaging/answers.ts';
import type { OrderId } from '../../lib/orders/order-id.ts';
import { rulesFor } from '../../lib/rules/rules-for.ts';
import { orderAddress } from '../../lib/seller-central/addresses.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { HOUR, type Instant } from '../../lib/time/instant.ts';
import type { HostOf } from './last-hosts.ts';

/** What the popup shows of a scope: the record's snapshot, with the pages to open and the rules that it rests on. */
export function scopeView(
  { due, unknown, counted, target: _, prime, ...same }: ScopeSnapshot,
  now: Instant,
  { rules }: Settings,
  hostOf: HostOf,
): ScopeView {
  const host = hostOf(same.scope);
  const withAddress = <T extends { readonly orderId: OrderId }>(order: T) => ({
    ...order,
    address: orderAddress(host, order.orderId),
  });
  const { marketplace } = same.scope;
  const { zone, target, primeTarget } = rulesFor(marketplace, now, rules[marketplace]);
  return {
    ...same,
    now,
    zone: zone.value,
    target: { rate: target.value, isOwn: target.overridden },
    prime: prime && { target: primeTarget.value, figures: prime.figures },
    due: due.orders.map(({ shipBy, actBy, autoCancel, ...order }) =>
      withAddress({ ...order, deadlines: { shipBy, actBy, autoCancel } }),
    ),
    dueCount: due.orders.length + due.more,
    unknown: unknown.map(withAddress),
    counted: counted.map(withAddress),
  };
}

/** The estimate in one line. */
export function rateSummary({ figures, coverage }: ScopeSnapshot): RateSummary {
  const { rate, numerator, denominator } = figures.now;
  const { daysCovered, days } = coverage;
  return { rate, numerator, denominator, state: figures.state, daysCovered, days };
}

/** What of the settings the record's figures and the pages' marks depend on. */
export function snapshotSettings({ rules, warningHours, holdContradictions }: Settings): PageSettings {
  return { rules, dueSoonMs: warningHours * HOUR, holdContradictions };
}
