import type { SkuEnd } from '../cancellation-rate/in-a-row.ts';
import type { MarketplaceId } from '../orders/marketplace.ts';
import type { ItemFacts, OrderFacts } from '../orders/order-facts.ts';
import type { TemplateId } from '../replies/names.ts';
import type { CancelReasonCode } from '../rules/cancel-reasons.ts';
import type { OwnRules } from '../rules/row.ts';
import type { Instant } from '../time/instant.ts';
import type { CancelEffects } from './effects.ts';
import type { Warning } from './warnings.ts';

/** What may be done with an order, by the overlay's contract (`data-verdict`); docs/verdicts.md has every case. */
export const VERDICTS = ['buyer-requested', 'message-only', 'seller-fault', 'cannot-cancel', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why the seller wants to cancel, in the seller's own word (`data-because`). */
export const BECAUSE = ['out-of-stock', 'price-error', 'address', 'exchange', 'other'] as const;
export type Because = (typeof BECAUSE)[number];

/** What the seller says of the order; no page tells it. */
export interface SellersWords {
  readonly because?: Because | undefined;
  /** The buyer asked for the cancellation in a message. Absent, the mark kept with the order holds. */
  readonly askedByMessage?: boolean | undefined;
  /** Where the parcel is; pages show neither one handed over before it was confirmed nor one confirmed too early. */
  readonly parcel?: 'with-seller' | 'handed-over' | undefined;
  readonly canceledByMistake?: boolean | undefined;
}

/** The first thing to do. The user interface has the words. */
export const NEXT_STEPS = [
  'cancel',
  'say-why',
  'send-to-formal-request',
  'buyer-cancels-alone',
  'check-address',
  'send-to-amazon',
  'wait-for-payment',
  'refuse-or-return',
  'confirm-then-return',
  'ship-then-return',
  'refund-and-keep',
  'leave-to-amazon',
  'nothing-left',
  'order-again',
  'read-order',
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** A reply by the contract's name (`data-template`). */
export interface Reply {
  readonly template: TemplateId;
  /** Whether it is true already, or only once the order is cancelled. */
  readonly when: 'now' | 'after-canceling';
}

/** What to do, and what to write to the buyer. */
export interface Advice {
  readonly nextStep: NextStep;
  /** The template that fits; null where none does. */
  readonly reply: Reply | null;
}

/** Items of an order; `all` stands for every item of which units are left to cancel. */
export type ItemChoice = 'all' | readonly ItemFacts[];

export type JudgedOrder = OrderFacts & { readonly items: readonly ItemFacts[] };

/** What a judgement needs beside the order and the seller's words. */
export interface JudgeContext {
  /** Null where it is not known; then nothing that differs between marketplaces is claimed. */
  readonly marketplace: MarketplaceId | null;
  readonly now: Instant;
  /**
   * The last reading that would have shown a formal request, had there been one (`requestLookedForAt` for the record);
   * null where there was none, so that "no request" is not known.
   */
  readonly requestLookedForAt: Instant | null;
  readonly overrides?: Pick<OwnRules, 'buyerSelfCancelMinutes' | 'zone' | 'rows'> | undefined;
  /** Earlier cancellations to which one now would be the second in a row (`wouldBeSecondInARow`), for the order's SKUs. */
  readonly secondAfter?: readonly Pick<SkuEnd, 'sku' | 'orderId'>[] | undefined;
}

export type CannotCancel =
  | 'amazon-fulfilled'
  | 'canceled'
  | 'shipped'
  | 'confirmed'
  | 'pending'
  | 'handed-over'
  | 'label-bought';

/** What would have to be known: the status; whether the buyer asked formally; whether Japan's rule for pending orders holds. */
export type Missing = 'status' | 'request' | 'marketplace';

interface Judged extends Advice {
  /** Whether a formal request is on record for what is left of the order, whatever the verdict. */
  readonly formalRequest: boolean;
  /** What the judgement is about: the items under the formal request where there is one, else all that are left. */
  readonly items: ItemChoice;
  readonly warnings: readonly Warning[];
  /** The end of the time in which the buyer cancels without asking; null once it is over, or not known. */
  readonly buyerCancelsAloneUntil: Instant | null;
}

/**
 * The answer. `reason` is Amazon's code of the true reason: null without a formal request until the seller has said why.
 * `effects` are those of cancelling now for that reason; null where nothing can be cancelled.
 */
export type Judgement = Judged &
  (
    | { readonly verdict: 'buyer-requested'; reason: 'BuyerCanceled'; effects: CancelEffects; why: null }
    | {
        readonly verdict: 'message-only' | 'seller-fault';
        reason: SellersReason | null;
        effects: CancelEffects;
        why: null;
      }
    | { readonly verdict: 'cannot-cancel'; reason: null; effects: null; why: CannotCancel }
    | { readonly verdict: 'unknown'; reason: null; effects: CancelEffects; why: Missing }
  );

/** The reasons that are the seller's own, all of which count. */
export type SellersReason = Exclude<CancelReasonCode, 'BuyerCanceled'>;
