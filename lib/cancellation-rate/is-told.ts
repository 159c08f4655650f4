import type { RateState } from './rate-state.ts';

/**
 * Whether the rate may be told. As long as no day's lists were read to their end, any number of its cancellations may be
 * missing: that few are known then says nothing, while those that bring it near the target are a warning that stands.
 */
export function isTold({ state, daysCovered }: { readonly state: RateState; readonly daysCovered: number }): boolean {
  return daysCovered > 0 || state === 'close' || state === 'breach';
}
