import { MINUTE } from '../../../../lib/time/instant.ts';
import { byMessage, type Case, fault, NOW, unshipped } from './case.ts';

export const MESSAGE_ONLY: readonly Case[] = [
  {
    what: 'only that is known',
    order: unshipped({ askedByMessage: true }),
    expected: byMessage('send-to-formal-request', 'use-official-request'),
    source: 'P C2, PNRJVBQMJRS942V (H)',
  },
  {
    what: 'no page was read that would have shown a formal request',
    order: unshipped(),
    words: { askedByMessage: true },
    lookedFor: null,
    expected: byMessage('send-to-formal-request', 'use-official-request'),
    source: "own: the seller's word",
  },
  {
    what: 'minutes ago the order was placed',
    order: unshipped({ purchasedAt: NOW - 30 * MINUTE + 1 }),
    words: { askedByMessage: true },
    expected: byMessage('buyer-cancels-alone', 'early-self-cancel'),
    source: 'P C1, 201722390 (H)',
  },
  {
    what: 'half an hour ago the order was placed',
    order: unshipped({ purchasedAt: NOW - 30 * MINUTE }),
    words: { askedByMessage: true },
    expected: byMessage('send-to-formal-request', 'use-official-request'),
    source: 'P C1 (H)',
  },
  {
    what: 'in Japan, five minutes after the purchase',
    order: unshipped({ purchasedAt: NOW - 5 * MINUTE }),
    words: { askedByMessage: true },
    country: 'JP',
    expected: byMessage('send-to-formal-request', 'use-official-request'),
    source: 'P C1, RXAS2XTAYEF77BG ja (H)',
  },
  {
    what: 'the seller cancels all the same',
    order: unshipped(),
    words: { askedByMessage: true, because: 'other' },
    expected: byMessage('send-to-formal-request', 'use-official-request', 'GeneralAdjustment', 'restocked'),
    source: 'P A1, C2 (H)',
  },
  {
    what: 'the seller has no stock, and may not ask',
    order: unshipped({ purchasedAt: NOW - MINUTE }),
    words: { askedByMessage: true, because: 'out-of-stock' },
    expected: byMessage('cancel', 'out-of-stock-notice*', 'NoInventory', 'not-restocked'),
    source: 'P C2, 201722390 CA (H)',
  },
  {
    what: 'the seller takes the mark back',
    order: unshipped({ askedByMessage: true }),
    words: { askedByMessage: false },
    expected: fault(null, 'unknown', 'say-why'),
    source: 'own',
  },
  {
    what: 'in India, after ship-by',
    order: unshipped({ shipBy: NOW - 1 }),
    words: { askedByMessage: true },
    country: 'IN',
    expected: byMessage('send-to-formal-request', 'use-official-request'),
    warns: ['cancellation-fee 150'],
    source: 'P A3, 200285210 IN (H)',
  },
];
