import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const fr: SameKeys<typeof en> = {
  name: 'CR Guard : protection contre les annulations Amazon',
  description:
    'Montre, dans Seller Central, les commandes que l’acheteur veut annuler et celles dont la date limite d’expédition approche.',
};
