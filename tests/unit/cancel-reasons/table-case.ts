import { judgeCancellation } from '../../../lib/cancel-reasons/judge-cancellation.ts';
import type { ItemChoice, Judgement } from '../../../lib/cancel-reasons/judgement.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';
import { type Case, type Expected, NOW } from './cases/case.ts';

/** Judges a row of the table. */
export function judged({ order, words = {}, country = 'DE', lookedFor = NOW, after }: Case): Judgement {
  const [orderId] = orderIdsIn('111-1111111-1111111');
  const secondAfter = after && orderId ? [{ sku: after, orderId }] : [];
  return judgeCancellation(order, words, {
    marketplace: country && MARKETPLACE_IDS[country],
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
