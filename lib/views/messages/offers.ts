import type { JudgedOrder } from '../../cancel-reasons/judgement.ts';
import type { MarketplaceId } from '../../orders/marketplace.ts';
import type { OrderId } from '../../orders/order-id.ts';
import type { Gate, GateContext, ReplyWords } from '../../replies/gates.ts';
import type { ReplyLanguage } from '../../replies/names.ts';
import type { FilledTemplate } from '../../replies/placeholders.ts';
import type { KeptTemplate } from '../../replies/template.ts';
import type { BuiltInTexts } from '../../replies/templates-of.ts';
import type { ReplyRules, ReplySettings } from '../../seller-central/messages/reply-slots.ts';
import type { Day } from '../../time/day.ts';
import type { Instant } from '../../time/instant.ts';

/** A template, whether it may be used now, and as the buyer would read it. */
export interface Offer {
  readonly template: KeptTemplate;
  readonly gate: Gate;
  readonly filled: FilledTemplate;
}

/** What the offers for an order depend on. */
export interface OfferInput {
  readonly rules: Omit<ReplyRules, 'watchSettings'>;
  readonly settings: ReplySettings;
  readonly texts: BuiltInTexts;
  readonly language: ReplyLanguage;
  readonly orderId: OrderId | null;
  readonly order: JudgedOrder;
  readonly marketplace: MarketplaceId | null;
  readonly words: ReplyWords;
  readonly product: string;
  readonly newDate: Day | null;
  readonly now: Instant;
}

/** Every template of the language with what stands against it; those that may be used first. */
export function offersOf(input: OfferInput): Offer[] {
  const { rules, settings, order, words } = input;
  const context = contextOf(input);
  const { buyerCancelsAloneUntil } = rules.judge(order, words, context);
  const facts = {
    orderId: input.orderId,
    product: input.product,
    shipBy: order.shipBy,
    newDate: input.newDate ?? undefined,
    cancelUntil: buyerCancelsAloneUntil,
  };
  const offers = rules.templatesOf(input.language, input.texts, settings.kept).map((template) => ({
    template,
    gate: rules.replyGate(template.purpose, order, words, context),
    filled: rules.fill(template.text, facts, input.language, input),
  }));
  return [...offers.filter(({ gate }) => gate.allowed), ...offers.filter(({ gate }) => !gate.allowed)];
}

/** What a judgement of the order needs beside its facts. */
export function contextOf({
  marketplace,
  now,
  settings,
}: Pick<OfferInput, 'marketplace' | 'now' | 'settings'>): GateContext {
  const overrides = marketplace ? settings.rules[marketplace] : undefined;
  return { marketplace, now, overrides, requestLookedForAt: null, dueSoonMs: settings.dueSoonMs };
}
