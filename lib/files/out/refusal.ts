import type { Contradiction } from '../../cancel-reasons/contradiction.ts';
import type { CannotCancel } from '../../cancel-reasons/judgement.ts';
import type { OrderId } from '../../orders/order-id.ts';

/** Why an order is not written: what such a file says must be true of the whole order, or nothing is said of it. */
export type Refusal =
  | CannotCancel
  | Contradiction
  /** The record is too thin to tell what may be done. */
  | 'not-read'
  /** The seller has not said why. */
  | 'no-reason'
  /** Not among the reasons that this file is known to take. */
  | 'reason-not-in-file'
  /** An item without an id of 14 or 15 digits (policy D3: H). */
  | 'no-item-id'
  /** Some units are shipped or cancelled already, and the file has no column for a quantity. */
  | 'partial-quantity'
  /** Only a part of the order would be cancelled, and the file names no part. */
  | 'not-whole-order'
  /** All of the order would be cancelled: no case for a partial refund. */
  | 'whole-order'
  /** How many units the item has was not read. */
  | 'quantity-unknown'
  /** Not a whole number of units that the item still has. */
  | 'wrong-quantity'
  /** Not an amount of the currency, or nothing to pay back. */
  | 'wrong-amount';

export interface Refused {
  readonly orderId: OrderId;
  /** The item that is at fault, where one is and its id is known. */
  readonly itemId?: string | undefined;
  readonly why: Refusal;
}

/**
 * A file for Amazon, with the orders that stand in it and those that do not, and why. Of an order all is written, or
 * nothing. `unsure` are orders whose reason not every version of Amazon's list has: check it against the template.
 */
export type OutFile =
  | {
      readonly ok: true;
      /** ASCII alone, so that every encoding gives the same bytes. */
      readonly text: string;
      readonly orders: readonly OrderId[];
      readonly unsure: readonly OrderId[];
      readonly refused: readonly Refused[];
    }
  | { readonly ok: false; readonly refused: readonly Refused[] };

/** What one order gives: what is to be written, or why nothing is. */
export type Written<T> =
  | { readonly orderId: OrderId; readonly lines: readonly T[]; readonly isUnsure?: boolean }
  | Refused;

/** Puts the orders that can be written into one file; none of them, and there is no file. */
export function fileOf<T>(
  written: readonly Written<T>[],
  print: (orders: readonly (readonly T[])[]) => string,
): OutFile {
  const refused = written.flatMap((order) => ('why' in order ? [order] : []));
  const accepted = written.flatMap((order) => ('why' in order ? [] : [order]));
  if (accepted.length === 0) return { ok: false, refused };
  return {
    ok: true,
    text: print(accepted.map(({ lines }) => lines)),
    orders: accepted.map(({ orderId }) => orderId),
    unsure: accepted.flatMap(({ orderId, isUnsure }) => (isUnsure ? [orderId] : [])),
    refused,
  };
}

/** Whether it is an order item id: 14 digits, 15 since 2024; text, as zeros may lead (policy D3, H). */
export function isItemId(text: string | undefined): text is string {
  return text !== undefined && /^\d{14,15}$/.test(text);
}
