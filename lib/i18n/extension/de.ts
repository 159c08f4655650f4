import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const de: SameKeys<typeof en> = {
  name: 'CR Guard: Stornoschutz für Amazon-Verkäufer',
  description:
    'Zeigt auf den Seiten von Seller Central, welche Bestellungen Käufer stornieren möchten und welche bald ihr Versanddatum verpassen.',
};
