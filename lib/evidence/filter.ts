import type { Zone } from '../time/instant.ts';
import { type Cancellation, type Month, monthOf, type Reason, reasonOf } from './cancellation.ts';

/** What to look at; an absent part lets everything through. */
export interface Filter {
  readonly reason?: Reason;
  /** Empty for cancellations without a SKU on record. */
  readonly sku?: string;
  readonly month?: Month;
}

/** The cancellations that fit each part of the filter, in their sequence. */
export function matching(cancellations: readonly Cancellation[], filter: Filter, zone: Zone): Cancellation[] {
  return cancellations.filter(
    (cancellation) =>
      (filter.reason === undefined || reasonOf(cancellation) === filter.reason) &&
      (filter.sku === undefined || skusOf(cancellation).includes(filter.sku)) &&
      (filter.month === undefined || monthOf(cancellation, zone) === filter.month),
  );
}

/** The SKUs by which a cancellation is found and summed up: an empty one stands for "not on record". */
export function skusOf({ skus }: Pick<Cancellation, 'skus'>): readonly string[] {
  return skus.length > 0 ? skus : [''];
}
