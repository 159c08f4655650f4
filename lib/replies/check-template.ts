import type { OrderId } from '../orders/order-id.ts';
import { isForBuyerWhoAsked } from './gates.ts';
import type { Finding } from './names.ts';
import { type FilledTemplate, fillKnown, fillTemplate, type PlaceholderValues } from './placeholders.ts';
import type { KeptTemplate } from './template.ts';

/** Judges a text as the buyer would read it (`lintReply`). */
export type Lint = (
  text: string,
  context: { readonly orderId: OrderId | null; readonly buyerAsked: boolean },
) => readonly Finding[];

export interface CheckedTemplate {
  readonly filled: FilledTemplate;
  /** As far as it can be filled. */
  readonly text: string;
  /** With their places in `text`. */
  readonly findings: readonly Finding[];
  /** Whether it may be kept: what could never be inserted may not. */
  readonly mayKeep: boolean;
}

/** Values for every placeholder, with the order that they are of. */
export interface SampleValues {
  readonly orderId: OrderId | null;
  readonly values: PlaceholderValues;
}

/**
 * A template, filled and judged for the buyers that its purpose is for: one that asks for a cancellation passes only
 * under a purpose whose gate waits for a buyer who asked.
 */
export function checkTemplate(
  { purpose, text: template }: Pick<KeptTemplate, 'purpose' | 'text'>,
  { orderId, values }: SampleValues,
  lint: Lint,
): CheckedTemplate {
  const filled = fillTemplate(template, values);
  const { text } = fillKnown(template, values);
  const findings = lint(text, { orderId, buyerAsked: isForBuyerWhoAsked(purpose) });
  return { filled, text, findings, mayKeep: filled.ok && findings.every(({ severity }) => severity !== 'block') };
}
