import type { OrderFacts } from '../orders/order-facts.ts';
import { HOUR, type Instant } from '../time/instant.ts';
import { type DeadlineContext, pressingDeadlines } from './deadlines.ts';
import { type QuietHours, quietUntil } from './quiet-hours.ts';

/** One reminder of an order, by the hours before its deadline; the name under which it is noted as settled. */
export type ReminderKind = `ship-by-${number}` | `act-by-${number}`;

export interface ReminderSettings {
  /** Hours before ship-by. */
  readonly shipByHours: readonly number[];
  /** Hours before act-by. */
  readonly actByHours: number;
  readonly quiet: QuietHours | null;
}

export interface ReminderContext extends DeadlineContext {
  readonly now: Instant;
  readonly settings: ReminderSettings;
  /** What earlier reminders of this order settled. */
  readonly settled: readonly ReminderKind[];
}

/** The last hours before ship-by, in which quiet hours are no reason to wait. */
const URGENT_HOURS = 4;

export interface ReminderDue {
  readonly show: ReminderKind;
  /** Everything that this one reminder settles; note it all with the order, so that none of it is shown later. */
  readonly settles: readonly ReminderKind[];
}

interface Moment {
  readonly kind: ReminderKind;
  readonly from: Instant;
  /** After that, it would tell something stale. */
  readonly until: Instant;
  readonly breaksQuiet: boolean;
}

/**
 * The reminder to show for an order at `now`, or null: the most urgent of those whose time has come and which are not
 * settled. An order that Amazon flags as at risk has its act-by reminder due at once. One missed in quiet hours,
 * or while the browser was shut, is made up for as long as it is true.
 */
export function reminderDue(order: OrderFacts, context: ReminderContext): ReminderDue | null {
  return dueAmong(momentsOf(order, context), context.now, context.settings.quiet);
}

/**
 * When a reminder is to be shown next: `now` where one is due, null where none will be, as far as the facts of today
 * tell.
 */
export function nextReminderAt(order: OrderFacts, context: ReminderContext): Instant | null {
  const { now, settings } = context;
  const moments = momentsOf(order, context);
  const starts = moments.map(({ from }) => Math.max(now, from));
  const afterQuiet = starts.map((start) => quietUntil(start, settings.quiet) ?? start);
  const candidates = [...starts, ...afterQuiet].sort((a, b) => a - b);
  return candidates.find((at) => dueAmong(moments, at, settings.quiet)) ?? null;
}

function dueAmong(moments: readonly Moment[], now: Instant, quiet: QuietHours | null): ReminderDue | null {
  const due = moments.filter(({ from, until }) => from <= now && now <= until);
  const [mostUrgent] = due;
  if (!mostUrgent) return null;
  if (quietUntil(now, quiet) !== null && !due.some(({ breaksQuiet }) => breaksQuiet)) return null;
  return { show: mostUrgent.kind, settles: due.map(({ kind }) => kind) };
}

/** The reminders of an order that are not settled, most urgent first. */
function momentsOf(order: OrderFacts, context: ReminderContext): Moment[] {
  const { shipBy, actBy, autoCancel } = pressingDeadlines(order, context);
  const { shipByHours, actByHours } = context.settings;
  const moments: Moment[] = [];
  if (actBy)
    moments.push({
      kind: `act-by-${actByHours}`,
      from: order.atRisk ? Number.NEGATIVE_INFINITY : actBy.at - actByHours * HOUR,
      // Past act-by the order may still be there, until the latest date on which Amazon is expected to cancel it.
      until: Math.max(actBy.at, autoCancel?.at ?? actBy.at),
      breaksQuiet: false,
    });
  if (shipBy !== null)
    for (const hours of [...shipByHours].sort((a, b) => a - b))
      moments.push({
        kind: `ship-by-${hours}`,
        from: shipBy - hours * HOUR,
        until: shipBy,
        breaksQuiet: hours <= URGENT_HOURS,
      });
  return moments.filter(({ kind }) => !context.settled.includes(kind));
}
