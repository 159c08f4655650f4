import type { ItemFacts, OrderFacts } from './order-facts.ts';

/**
 * Facts that change by themselves while an order lives: the newest reading wins whatever its source. All others last:
 * the most trusted source wins (docs/decisions/0002-merge.md).
 */
export const PASSING_FACTS: ReadonlySet<string> = new Set<keyof OrderFacts | keyof ItemFacts>([
  'status',
  'atRisk',
  'requestUnread',
  'cancellable',
  'possibleCancelReasons',
  'labelBought',
  'quantityShipped',
  'quantityCanceled',
]);
