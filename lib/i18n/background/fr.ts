import { oneOrMore } from '../one-or-more.ts';
import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const fr: SameKeys<typeof en> = {
  badge_orders: oneOrMore('{count} commande à traiter', '{count} commandes à traiter'),
  badge_none: 'Aucune demande d’annulation, aucun retard',
  badge_rate: 'Taux d’annulations {rate}, limite {target}',
  badge_rate_none: 'Taux d’annulations : aucune commande à compter',
  badge_nothing: 'Rien n’a encore été lu. Ouvrez « Gérer les commandes » dans Seller Central.',
  badge_failed: 'Le registre est illisible. Ouvrez CR Guard pour savoir pourquoi.',

  ship_by_heading: 'Plus que {span} pour expédier une commande',
  ship_by_text: '{order} ({country}) : confirmez l’expédition d’ici au {day}, {time}.',
  act_by_heading: 'Amazon pourrait bientôt annuler une commande',
  act_by_text: '{order} ({country}) : confirmez l’expédition d’ici au {day}, {time}. Si Amazon l’annule, cela compte.',
  act_by_now_text: '{order} ({country}) : confirmez l’expédition maintenant. Si Amazon l’annule, cela compte.',
  more_heading: oneOrMore('{count} autre commande à expédier', '{count} autres commandes à expédier'),
  more_text: 'Leurs délais sont proches. Ouvrez la liste des commandes non expédiées.',
};
