import * as z from 'zod/mini';
import { itemFacts, marketplaceIdSchema, orderFacts, orderIdSchema } from './order-facts.ts';

/**
 * Where a fact comes from, most trusted last. `seller` is the seller's own word or act and is only ever asked for
 * what no page tells (why a cancelled order was cancelled, whether the buyer asked in a message).
 */
export const SOURCES = ['page-dom', 'file', 'page-json', 'seller'] as const;
export type Source = (typeof SOURCES)[number];

/** How far a source is trusted: a higher number wins over a lower one. */
export function trustOf(source: Source): number {
  return SOURCES.indexOf(source);
}

/**
 * The scope of every figure. `account` is the shop's name as the page's account switcher shows it, empty where it does
 * not; `marketplace` is Amazon's id, from the page's JSON or the switcher.
 */
export const scopeSchema = z.object({
  account: z.string().check(z.maxLength(200)),
  marketplace: marketplaceIdSchema,
});
export type Scope = z.infer<typeof scopeSchema>;

/** What one source said of one order at one moment. */
export const sightingSchema = z.object({
  orderId: orderIdSchema,
  scope: scopeSchema,
  source: z.enum(SOURCES),
  seenAt: z.number(),
  facts: orderFacts,
  items: z.array(itemFacts),
});
export type OrderSighting = z.infer<typeof sightingSchema>;
