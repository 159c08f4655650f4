import { type Case, unknown, unshipped } from './case.ts';

export const TOO_THIN: readonly Case[] = [
  {
    what: 'the status was not read',
    order: { items: [] },
    words: { because: 'other' },
    expected: unknown('status'),
    source: 'own',
  },
  {
    what: 'the status was not read, the buyer asked in a message',
    order: { items: [] },
    words: { askedByMessage: true },
    expected: unknown('status'),
    source: 'own: it might be shipped',
  },
  {
    what: 'no page was read that would have shown a request',
    order: unshipped(),
    words: { because: 'out-of-stock' },
    lookedFor: null,
    expected: unknown('request'),
    source: 'own: P E1, reports may lack the column (H)',
  },
  {
    what: 'pending, the marketplace is not known',
    order: unshipped({ status: 'pending' }),
    country: null,
    expected: unknown('marketplace'),
    source: 'P C2: Japan differs (H)',
  },
];
