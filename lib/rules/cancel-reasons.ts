import { CHECKED, type Evidence } from './row.ts';

/** An effect with what it rests on. */
interface Effect<Value> extends Evidence {
  readonly value: Value;
}

/** What a reason of the cancel page does. */
export interface CancelReasonRule {
  /** Amazon's code, as the page's JSON and the feeds spell it. */
  readonly code: string;
  /** `exempt-with-request`: it counts unless the buyer's formal request is on record. */
  readonly rate: Effect<'counts' | 'exempt-with-request'>;
  /** Whether the quantity goes back into the seller's stock. */
  readonly restocks: Effect<boolean>;
}

const counts: CancelReasonRule['rate'] = {
  value: 'counts',
  source: 'SC 200285210 (whatever the seller starts)',
  confidence: 'M',
  checked: CHECKED,
};
const restocks = (value: boolean, confidence: Evidence['confidence'] = 'H'): CancelReasonRule['restocks'] => ({
  value,
  source: 'SC 200198080 ja_JP',
  confidence,
  checked: CHECKED,
});

/** The six reasons of the cancel page (SC 200198080; page JSON of 2021 and 2024). The feeds know more. */
export const CANCEL_REASONS = [
  {
    code: 'NoInventory',
    rate: { ...counts, source: 'SC 200285210', confidence: 'H' },
    restocks: restocks(false),
  },
  {
    code: 'BuyerCanceled',
    rate: { value: 'exempt-with-request', source: 'SC PNRJVBQMJRS942V', confidence: 'H', checked: CHECKED },
    restocks: restocks(true),
  },
  { code: 'GeneralAdjustment', rate: counts, restocks: restocks(true) },
  { code: 'ShippingAddressUndeliverable', rate: counts, restocks: restocks(true) },
  // Japan's list of reasons that restock leaves it out (L).
  { code: 'CustomerExchange', rate: counts, restocks: restocks(false, 'L') },
  { code: 'PricingError', rate: counts, restocks: restocks(true) },
] as const satisfies readonly CancelReasonRule[];

export type CancelReasonCode = (typeof CANCEL_REASONS)[number]['code'];

/** The rule of a code; undefined for one that only feeds know. */
export function cancelReasonRule(code: string): CancelReasonRule | undefined {
  return CANCEL_REASONS.find((reason) => reason.code === code);
}
