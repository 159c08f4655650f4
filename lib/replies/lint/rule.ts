import type { OrderId } from '../../orders/order-id.ts';
import type { Severity } from '../names.ts';
import type { Address } from './addresses.ts';
import type { Span } from './phrases.ts';
import type { PlainText } from './plain-text.ts';
import type { Incentives } from './rules/incentive.ts';

export interface LintContext {
  /** The order that the message is about; null where the page doesn't tell. */
  readonly orderId: OrderId | null;
  /** The buyer asked for the cancellation, in a message or formally. */
  readonly buyerAsked: boolean;
}

/** What a rule is given to judge; what several rules need is found once. Spans are places in the plain text. */
export interface Draft {
  /** As it stands in the text box. */
  readonly written: string;
  readonly plain: PlainText;
  readonly context: LintContext;
  readonly emails: readonly Span[];
  /** The plain text with them blotted out. */
  readonly withoutEmails: string;
  readonly addresses: readonly Address[];
  readonly incentives: Incentives;
}

/** A place in the written text that breaks a rule. */
export interface Place {
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
}

export type Rule = (draft: Draft) => readonly Place[];
