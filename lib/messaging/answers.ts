import type { Cause } from '../cancellation-rate/cause.ts';
import type { Coverage } from '../cancellation-rate/coverage.ts';
import type { Figures } from '../cancellation-rate/figures.ts';
import type { Rate } from '../cancellation-rate/rate.ts';
import type { Deadlines } from '../deadlines/deadlines.ts';
import type { StateToken } from '../deadlines/order-state.ts';
import type { CurrentOrder } from '../orders/current-facts.ts';
import type { OrderId } from '../orders/order-id.ts';
import type { Scope, Source } from '../orders/sighting.ts';
import type { Settings } from '../settings/settings.ts';
import type { Day } from '../time/day.ts';
import type { Instant, Zone } from '../time/instant.ts';

/** What the record knows of one order, whichever page or file told it. */
export interface OrderOnRecord {
  readonly facts: CurrentOrder;
  /** The buyer's formal request, of the order or of one of its items: when and where it was first seen. */
  readonly request: { readonly firstSeenAt: Instant; readonly source: Source } | null;
  /** Why it was cancelled; null where it was not. */
  readonly cause: Cause | null;
  readonly deadlines: Deadlines;
}

/** The estimate in one line, for the bar above a list. */
export interface RateSummary extends Pick<Rate, 'rate' | 'numerator' | 'denominator'> {
  readonly state: Figures['state'];
  readonly daysCovered: number;
  /** Of the rate's window. */
  readonly days: number;
}

/** An order that needs the seller. */
export interface DueOrder {
  readonly orderId: OrderId;
  /** The contract's tokens of the order, its most urgent one first. */
  readonly tokens: readonly StateToken[];
  readonly deadlines: Deadlines;
  /** The order's page in Seller Central. */
  readonly address: string;
}

/** A cancelled order whose cause only the seller can tell. */
export interface UnknownCancellation {
  readonly orderId: OrderId;
  readonly purchasedAt: Instant | null;
  readonly canceledAt: Instant | null;
  readonly address: string;
}

/** Amazon's own figure, as last read from Account Health. */
export interface OfficialFigure extends Pick<Rate, 'rate' | 'numerator' | 'denominator'> {
  readonly readAt: Instant;
}

/** Everything that the popup shows of one account and marketplace. */
export interface ScopeView {
  readonly scope: Scope;
  /** The moment of all figures. */
  readonly now: Instant;
  /** The marketplace's zone, whose days all dates are. */
  readonly zone: Zone;
  /** A fraction, and whether the seller set it. */
  readonly target: { readonly rate: number; readonly isOwn: boolean };
  readonly figures: Figures;
  /** The 7-day rate at the end of each of the last 30 days. */
  readonly trend: readonly { readonly day: Day; readonly rate: Rate }[];
  readonly coverage: Coverage;
  /** The most urgent first; at most `DUE_SHOWN`, of `dueCount`. */
  readonly due: readonly DueOrder[];
  readonly dueCount: number;
  /** The newest first; at most `UNKNOWN_SHOWN`, of `unknownCount`. */
  readonly unknown: readonly UnknownCancellation[];
  readonly unknownCount: number;
  readonly official: OfficialFigure | null;
}

/** The popup in one answer. */
export interface PopupAnswer {
  /** Every account and marketplace on record, the one last seen first; none before the first page was read. */
  readonly scopes: readonly Scope[];
  /** The scope that was asked for, else the one last seen; null while nothing is on record. */
  readonly view: ScopeView | null;
  readonly settings: Settings;
}

/** What a pasted text led to. */
export interface FoundOrders {
  /** In the sequence of the text; an order that is on record in two scopes is there twice. */
  readonly onRecord: readonly { readonly orderId: OrderId; readonly scope: Scope; readonly address: string }[];
  /** Ids in the text that the record does not know. */
  readonly notOnRecord: readonly OrderId[];
}
