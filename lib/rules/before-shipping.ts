import { CHECKED, type Row } from './row.ts';

/** Minutes after the purchase in which the buyer cancels without asking anyone. */
export const BUYER_SELF_CANCEL_MINUTES: readonly Row<number>[] = [
  { value: 30, source: 'SC 201722390', confidence: 'H', checked: CHECKED },
  { countries: ['JP'], value: 5, source: 'SC 201722390 and RXAS2XTAYEF77BG ja_JP', confidence: 'H', checked: CHECKED },
];

/** What holds while an order is pending. */
export interface PendingRule {
  /** Amazon checks a payment for at most so many days. */
  readonly paymentCheckDays: number;
  /** Days that a buyer has for a deferred payment (convenience store, bank); null where there is none. */
  readonly deferredPaymentDays: number | null;
  readonly sellerMayCancel: boolean;
}

export const PENDING: readonly Row<PendingRule>[] = [
  {
    value: { paymentCheckDays: 21, deferredPaymentDays: null, sellerMayCancel: false },
    source: 'SC RXAS2XTAYEF77BG',
    confidence: 'H',
    checked: CHECKED,
  },
  {
    countries: ['JP'],
    value: { paymentCheckDays: 21, deferredPaymentDays: 6, sellerMayCancel: true },
    source: 'SC 200252520 ja_JP',
    confidence: 'H',
    checked: CHECKED,
  },
];
