import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { isOrderId, type OrderId } from '../../../../lib/orders/order-id.ts';
import { lintReply } from '../../../../lib/replies/lint/lint-reply.ts';
import { type Finding, LINT_RULES, type LintRule, REPLY_LANGUAGES } from '../../../../lib/replies/names.ts';

const entry = z.strictObject({
  text: z.string(),
  /** What is wrong with it; nothing else may be found. */
  rules: z.array(z.enum(LINT_RULES)),
  buyerAsked: z.optional(z.boolean()),
});
const file = z.strictObject({ tuned: z.array(entry), heldOut: z.array(entry), afterwards: z.array(entry) });

export type CorpusPart = keyof z.infer<typeof file>;
export type CorpusEntry = z.infer<typeof entry>;

/** The texts of each language. Each is a message, or a sentence of one. */
export const CORPUS = REPLY_LANGUAGES.map((language) => {
  const path = new URL(`../../../fixtures/replies/corpus/${language}.json`, import.meta.url);
  return { language, ...file.parse(JSON.parse(readFileSync(path, 'utf8'))) };
});

export function orderId(text: string): OrderId {
  if (!isOrderId(text)) throw new Error(`${text} is no order id.`);
  return text;
}

export const ORDER = orderId('405-1234567-7654321');

/** Judges a text of the corpus, with the order's id below it, as in a letter. */
export function judge({ text, rules, buyerAsked = false }: CorpusEntry): { missed: LintRule[]; wrong: Finding[] } {
  const found = lintReply(`${text}\n${ORDER}`, { orderId: ORDER, buyerAsked });
  return {
    missed: rules.filter((rule) => !found.some((finding) => finding.rule === rule)),
    wrong: found.filter(({ rule }) => !rules.includes(rule)),
  };
}
