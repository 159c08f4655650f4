import type { Coverage } from '../cancellation-rate/coverage.ts';
import type { Figures } from '../cancellation-rate/figures.ts';
import type { Rate } from '../cancellation-rate/rate.ts';
import type { Deadlines } from '../deadlines/deadlines.ts';
import type { DueOrder as RecordedDueOrder } from '../ledger/due-orders.ts';
import type { KnownOrder } from '../ledger/known-orders.ts';
import type { OfficialFigure } from '../ledger/official-figures.ts';
import type { CountedOrder, UnknownCancellation as RecordedCancellation } from '../ledger/rate-orders.ts';
import type { OrderId } from '../orders/order-id.ts';
import type { Scope } from '../orders/sighting.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsProblem } from '../settings/stored-settings.ts';
import type { Day } from '../time/day.ts';
import type { Instant, Zone } from '../time/instant.ts';

/** What the record knows of one order, whichever page or file told it. */
export interface OrderOnRecord extends Pick<KnownOrder, 'facts' | 'request' | 'cause'> {
  /** None unless the order waits to be shipped. */
  readonly deadlines: Deadlines;
}

/** The estimate in one line, for the bar above a list. */
export interface RateSummary extends Pick<Rate, 'rate' | 'numerator' | 'denominator'> {
  readonly state: Figures['state'];
  readonly daysCovered: number;
  /** Of the rate's window. */
  readonly days: number;
}

/** What of the settings a page's marks depend on; a page's script carries no schema of them all. */
export interface PageSettings {
  /** How long before ship-by an order counts as due soon, in milliseconds. */
  readonly dueSoonMs: number;
  /** The seller's own rules, by marketplace. */
  readonly rules: Settings['rules'];
  readonly holdContradictions: boolean;
}

/** Our estimate as it stands beside Amazon's own figure. */
export interface OwnFigure {
  readonly summary: RateSummary;
  /** Over the 7 full days that ended yesterday, which Amazon's own window is nearest to. */
  readonly fullDays: Pick<Rate, 'rate' | 'numerator' | 'denominator' | 'unknown'>;
}

/** An order that needs the seller: its tokens, the most urgent first. */
export interface DueOrder extends Pick<RecordedDueOrder, 'orderId' | 'tokens' | 'lastSeenAt'> {
  readonly deadlines: Deadlines;
  /** The order's page in Seller Central. */
  readonly address: string;
}

/** A cancelled order whose cause only the seller can tell. */
export interface UnknownCancellation extends RecordedCancellation {
  readonly address: string;
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
  /** Of Seller Fulfilled Prime alone; null without such orders. */
  readonly prime: { readonly target: number; readonly figures: Figures } | null;
  /** The 7-day rate at the end of each of the last 30 days. */
  readonly trend: readonly { readonly day: Day; readonly rate: Rate }[];
  readonly coverage: Coverage;
  /** The most urgent first: some of `dueCount`. */
  readonly due: readonly DueOrder[];
  readonly dueCount: number;
  /** The latest purchase first: some of `unknownCount`. */
  readonly unknown: readonly UnknownCancellation[];
  readonly unknownCount: number;
  /** Some of the orders that count now, the next to leave the window first. */
  readonly counted: readonly (CountedOrder & { readonly address: string })[];
  /** Amazon's own, as last read from Account Health. */
  readonly official: OfficialFigure | null;
}

/** The popup in one answer. */
export interface PopupAnswer {
  /** Every account and marketplace on record, the one last seen first; none before the first page was read. */
  readonly scopes: readonly Scope[];
  /** The scope that was asked for, else the one last seen; null while nothing is on record. */
  readonly view: ScopeView | null;
  readonly settings: Settings;
  /** What in the stored settings could not be used. */
  readonly settingsProblems: readonly SettingsProblem[];
  /** How many stored orders could not be read; they are set aside, not lost. */
  readonly damaged: number;
}

/** What a pasted text led to. */
export interface FoundOrders {
  /** In the sequence of the text; an order that is on record in two scopes is there twice. */
  readonly onRecord: readonly { readonly orderId: OrderId; readonly scope: Scope; readonly address: string }[];
  /** Ids in the text that the record does not know. */
  readonly notOnRecord: readonly OrderId[];
}
