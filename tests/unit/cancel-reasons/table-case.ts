import { judgeCancellation } from '../../../lib/cancel-reasons/judge-cancellation.ts';
import type { ItemChoice, Judgement } from '../../../lib/cancel-reasons/judgement.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';
import { type Case, type Expected, marketplaceOf, NOW } from './cases.ts';

/** Judges a row of the table; where it expects the warning, SKU A was cancelled before. */
export function judged({ order, words = {}, lookedFor = NOW, warns = [], ...row }: Case): Judgement {
  const [orderId] = orderIdsIn('111-1111111-1111111');
  const secondAfter = warns.includes('second-in-a-row') && orderId ? [{ sku: 'A', orderId }] : [];
  return judgeCancellation(order, words, {
    marketplace: marketplaceOf({ order, ...row }),
    now: NOW,
    requestLookedForAt: lookedFor,
    secondAfter,
  });
}

/** A judgement as a row of the table. */
export function inShort({ verdict, why, reason, items, effects, nextStep, reply }: Judgement): Expected {
  const rate = effects ? `${effects.rate}${effects.primeRate ? `/${effects.primeRate}` : ''}` : '';
  const text = reply ? `${reply.template}${reply.when === 'now' ? '' : '*'}` : '';
  return [verdict, why, reason, named(items), rate, effects?.stock ?? '', nextStep, text];
}

export function warningsInShort({ warnings }: Judgement): string[] {
  return warnings.map((warning) =>
    warning.kind === 'cancellation-fee' ? `${warning.kind} ${warning.percent}` : warning.kind,
  );
}

function named(items: ItemChoice): Expected[3] {
  return items === 'all' ? 'all' : `only ${items.map(({ itemId }) => itemId).join(', ')}`;
}
