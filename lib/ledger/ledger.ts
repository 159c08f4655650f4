import type { ListReading } from '../cancellation-rate/coverage.ts';
import type { ReminderKind } from '../deadlines/reminders.ts';
import type { OrderId } from '../orders/order-id.ts';
import type { OrderSighting, Scope } from '../orders/sighting.ts';
import type { Instant } from '../time/instant.ts';
import { type CancelOutlook, readCancelOutlook } from './cancel-outlook.ts';
import { connectionTo } from './connection.ts';
import {
  type CancelAttempt,
  type CancelOutcome,
  noteCancelAttempt,
  settleCancellation,
  settleSeen,
} from './evidence.ts';
import { type KnownOrder, readKnownOrders, readOrdersToRemind } from './known-orders.ts';
import type { Outcome } from './ledger-error.ts';
import { recordListReading } from './list-readings.ts';
import { MIGRATIONS } from './migrations.ts';
import { type OfficialFigure, recordOfficialFigure } from './official-figures.ts';
import { type Recorded, recordSightings, sellersWord, settleReminders } from './recording.ts';
import type { Revision } from './revise.ts';
import { type LedgerTx, type OrderKey, orderKey, type SellerRules } from './schema.ts';
import { readSnapshot, type Snapshot, type SnapshotSettings } from './snapshot.ts';
import { DAYS_KEPT, type Pruned, prune, recount } from './upkeep.ts';

/**
 * The record of what was seen, in the browser alone. Each call is one transaction: it is done whole, or not at all and
 * says why. Nothing is remembered between calls, so a worker may die at any moment. `rules` are the seller's own, by
 * marketplace; always pass those in force, since what is counted depends on them, and `recount` after they change.
 * Readings come validated by the border over which they came. Moments are epoch milliseconds.
 */
export interface Ledger {
  /**
   * Merges readings: in whatever order and however often they come, they leave the same record, as long as none lies
   * ahead of `now`. One that shows an order cancelled settles the seller's own attempt at it. Readings of the present
   * are given with `now`: what the record has from a later moment was read under a clock that ran ahead, and yields to them.
   */
  record(sightings: readonly OrderSighting[], rules?: SellerRules, now?: Instant): Promise<Outcome<Recorded>>;
  /**
   * Notes a list as read. `at` is when the reading began: an order purchased later may be missing. One read to its end
   * counts for the coverage, and closes the open orders that should have been in it.
   */
  recordListReading(reading: ListReading, rules?: SellerRules): Promise<Outcome<void>>;
  recordOfficialFigure(figure: OfficialFigure, rules?: SellerRules): Promise<Outcome<void>>;
  /** The seller's word on who cancelled an order. */
  stateCause(
    scope: Scope,
    orderId: OrderId,
    canceledBy: 'seller' | 'buyer',
    now: Instant,
    rules?: SellerRules,
  ): Promise<Outcome<Revision>>;
  /** The seller's word that the buyer asked, or did not ask, for the cancellation in a message. */
  markAskedByMessage(
    scope: Scope,
    orderId: OrderId,
    asked: boolean,
    now: Instant,
    rules?: SellerRules,
  ): Promise<Outcome<Revision>>;
  settleReminders(
    scope: Scope,
    orderId: OrderId,
    kinds: readonly ReminderKind[],
    rules?: SellerRules,
  ): Promise<Outcome<Revision>>;
  /** What is known of the orders in view; without a scope, of these orders wherever they stand. */
  factsOf(scope: Scope | null, orderIds: readonly OrderId[], rules?: SellerRules): Promise<Outcome<KnownOrder[]>>;
  /** The open orders to plan reminders from: ship-by up to `until`, or pressing at once; at most 500, most urgent first. */
  ordersToRemind(scope: Scope, until: Instant, rules?: SellerRules): Promise<Outcome<KnownOrder[]>>;
  /** What cancelling an order now would do to the rate. */
  cancelOutlook(scope: Scope, orderId: OrderId, now: Instant, rules?: SellerRules): Promise<Outcome<CancelOutlook>>;
  /** Keeps what the seller submits on the cancel page as evidence; nothing is counted yet. */
  noteCancelAttempt(attempt: CancelAttempt, rules?: SellerRules): Promise<Outcome<void>>;
  /** How the last attempt ended: done, it is recorded as the seller's cancellation; failed, it is forgotten. */
  settleCancellation(outcome: CancelOutcome, rules?: SellerRules): Promise<Outcome<Revision>>;
  /** All that the popup and the badge show; of the scope seen last where none is named. */
  snapshot(scope: Scope | null, now: Instant, settings: SnapshotSettings): Promise<Outcome<Snapshot>>;
  /** A read that only some of our pages need, in one transaction; for them it lies in a file of its own. */
  read<T>(work: (tx: LedgerTx<'readonly'>) => Promise<T>): Promise<Outcome<T>>;
  /** Removes what has not been seen for `daysKept` days, at most `limit` orders; call again until it is done. */
  prune(now: Instant, options?: { daysKept?: number; limit?: number; rules?: SellerRules }): Promise<Outcome<Pruned>>;
  /** Counts a part of the record anew; call again with the key it returns until that is null. */
  recount(after: OrderKey | null, limit: number, rules: SellerRules): Promise<Outcome<OrderKey | null>>;
  close(): void;
}

/** Opens the record at the first call that needs it, and again whenever it was closed, deleted or lost. */
export function openLedger(name = 'cr-guard', migrations = MIGRATIONS): Ledger {
  const { run, close } = connectionTo(name, migrations);
  const record: Ledger['record'] = (sightings, rules = {}, now) =>
    run('readwrite', async (tx) => {
      const recorded = await recordSightings(tx, sightings, rules, now);
      await settleSeen(tx, sightings, rules);
      return recorded;
    });
  return {
    record,
    recordListReading: (reading, rules = {}) => run('readwrite', (tx) => recordListReading(tx, reading, rules)),
    recordOfficialFigure: (figure, rules = {}) => run('readwrite', (tx) => recordOfficialFigure(tx, figure, rules)),
    stateCause: (scope, orderId, canceledBy, now, rules) =>
      record([sellersWord(scope, orderId, { canceledBy }, now)], rules, now),
    markAskedByMessage: (scope, orderId, askedByMessage, now, rules) =>
      record([sellersWord(scope, orderId, { askedByMessage }, now)], rules, now),
    settleReminders: (scope, orderId, kinds, rules = {}) =>
      run('readwrite', (tx) => settleReminders(tx, orderKey(scope, orderId), kinds, rules)),
    factsOf: (scope, orderIds, rules = {}) => run('readonly', (tx) => readKnownOrders(tx, scope, orderIds, rules)),
    ordersToRemind: (scope, until, rules = {}) => run('readonly', (tx) => readOrdersToRemind(tx, scope, until, rules)),
    cancelOutlook: (scope, orderId, now, rules = {}) =>
      run('readonly', (tx) => readCancelOutlook(tx, scope, orderId, now, rules)),
    noteCancelAttempt: (attempt, rules = {}) => run('readwrite', (tx) => noteCancelAttempt(tx, attempt, rules)),
    settleCancellation: (outcome, rules = {}) => run('readwrite', (tx) => settleCancellation(tx, outcome, rules)),
    snapshot: (scope, now, settings) => run('readonly', (tx) => readSnapshot(tx, scope, now, settings)),
    read: (work) => run('readonly', work),
    prune: (now, { daysKept = DAYS_KEPT, limit = 500, rules = {} } = {}) =>
      run('readwrite', (tx) => prune(tx, now, { daysKept, limit, rules })),
    recount: (after, limit, rules) => run('readwrite', (tx) => recount(tx, after, limit, rules)),
    close,
  };
}
