import type { ReasonControl } from './reason-control.ts';

/** Of several controls each has to name its item: which of them is the order's would be a guess. */
export function namesItem(scope: ReasonControl['scope']): boolean {
  return scope === 'order' || [scope.itemId, scope.sku, scope.asin, scope.title].some((name) => name !== undefined);
}
