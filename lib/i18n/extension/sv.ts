import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const sv: SameKeys<typeof en> = {
  name: 'CR Guard: annulleringsskydd för Amazon-säljare',
  description:
    'Visar på Seller Centrals egna sidor vilka ordrar köparen vill annullera och vilka som snart missar sitt sista sändningsdatum.',
};
