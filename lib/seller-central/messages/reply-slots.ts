import type { JudgeContext, JudgedOrder, Judgement, SellersWords } from '../../cancel-reasons/judgement.ts';
import type { MarketplaceId } from '../../orders/marketplace.ts';
import type { OrderId } from '../../orders/order-id.ts';
import type { ChosenLanguage } from '../../replies/choose-language.ts';
import type { Gate, GateContext, ReplyWords } from '../../replies/gates.ts';
import type { Finding, ReplyLanguage, TemplateId } from '../../replies/names.ts';
import type { ReplyFacts } from '../../replies/placeholder-values.ts';
import type { FilledTemplate } from '../../replies/placeholders.ts';
import type { KeptTemplate } from '../../replies/template.ts';
import type { BuiltInTexts } from '../../replies/templates-of.ts';
import type { RuleOverrides } from '../../rules/overrides.ts';
import { worldSlot } from '../world-slot.ts';

/** What the seller has set, as far as replies need it. */
export interface ReplySettings {
  readonly shopName: string;
  readonly signature: string;
  /** How long before ship-by an order counts as due soon, in milliseconds. */
  readonly dueSoonMs: number;
  readonly rules: Readonly<Partial<Record<MarketplaceId, RuleOverrides>>>;
  readonly kept: readonly KeptTemplate[];
}

/** When a reply may be offered, in which language, and how it is filled. */
export interface ReplyRules {
  chooseLanguage(stated: string | null, guessed: string | null, marketplace: MarketplaceId | null): ChosenLanguage;
  templatesOf(language: ReplyLanguage, builtIn: BuiltInTexts, kept: readonly KeptTemplate[]): KeptTemplate[];
  replyGate(purpose: TemplateId, order: JudgedOrder, words: ReplyWords, context: GateContext): Gate;
  judge(order: JudgedOrder, words: SellersWords, context: JudgeContext): Judgement;
  fill(text: string, facts: ReplyFacts, language: ReplyLanguage, order: ReplyOrder): FilledTemplate;
  /** Calls back with the seller's part as it is, then after each change, until `signal` fires. */
  watchSettings(onChange: (settings: ReplySettings) => void, signal: AbortSignal): void;
}

/** Where the order is from, and whose it is. */
export interface ReplyOrder {
  readonly marketplace: MarketplaceId | null;
  readonly settings: Pick<ReplySettings, 'shopName' | 'signature' | 'rules'>;
}

export type LintReply = (
  text: string,
  context: { readonly orderId: OrderId | null; readonly buyerAsked: boolean },
) => readonly Finding[];

/** Our texts in some of the languages. */
export type ReplyTexts = Readonly<Partial<Record<ReplyLanguage, BuiltInTexts>>>;

/** Rules, lint and texts, each loaded by a script of its own: one script with all would be too heavy for a page. */
export const { provide: provideReplyRules, whenThere: withReplyRules } = worldSlot<ReplyRules>('reply-rules');
export const { provide: provideReplyLint, whenThere: withReplyLint } = worldSlot<{ readonly lint: LintReply }>(
  'reply-lint',
);
export const REPLY_TEXTS = [worldSlot<ReplyTexts>('reply-texts-1'), worldSlot<ReplyTexts>('reply-texts-2')] as const;
