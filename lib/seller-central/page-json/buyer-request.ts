import * as z from 'zod/mini';
import type { BuyerRequest, ItemFacts } from '../../orders/order-facts.ts';
import { type JsonFields, setKnown } from './json-fields.ts';
import { flag } from './json-values.ts';

const NAMES = ['buyerRequestedCancel', 'BuyerRequestedCancel'];
const FLAG_NAMES = ['isBuyerRequestedCancel', 'IsBuyerRequestedCancel'] as const;
const REASON_NAMES = ['cancelReason', 'CancelReason', 'buyerCancelReason', 'BuyerCancelReason'];

const flagOrDetails = z.union([flag, z.looseObject({})]);

/** Amazon lets the buyer pick a reason, so a long one is cut and not refused. */
const reason = z.pipe(
  z.string(),
  z.transform((words) => words.trim().slice(0, 500)),
);

/**
 * The buyer's formal request on an item. An unfilled one is null or an object that says false (B), so one that says
 * nothing at all is taken for unfilled too (D); no filled one was ever seen in public, so the object, a bare flag and the
 * public API's texts and names are all understood (D). Of any other value it is `unread` whether it is a request.
 */
export function readBuyerRequest(item: JsonFields): BuyerRequest | 'unread' | undefined {
  const said = item.read(flagOrDetails, ...NAMES);
  if (said === undefined) return item.read(z.unknown(), ...NAMES) === undefined ? undefined : 'unread';
  if (typeof said !== 'object') return said ? {} : undefined;
  const details = item.object(...NAMES);
  const requested = details?.read(flag, ...FLAG_NAMES);
  if (requested === undefined) {
    if (Object.values(said).every((value) => value === null || value === '')) return undefined;
    details?.missing(FLAG_NAMES[0]);
    return 'unread';
  }
  if (!requested) return undefined;
  const request: BuyerRequest = {};
  setKnown(request, 'reason', details?.read(reason, ...REASON_NAMES) || undefined);
  return request;
}

/** The request on the order as a whole: there is one as soon as one item has one; a given reason comes first. */
export function requestOfItems(items: readonly ItemFacts[]): BuyerRequest | undefined {
  const requests = items.flatMap(({ buyerRequest }) => buyerRequest ?? []);
  return requests.find(({ reason }) => reason !== undefined) ?? requests[0];
}
