import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const fr: SameKeys<typeof en> = {
  not_read: 'Non lu ici : {facts}. Vérifiez vous-même.',
  marketplace: 'marketplace',
  fulfillment: 'qui expédie',
  ship_by: 'date limite d’expédition',
  order_date: 'date de commande',
  items: 'articles',
  request: 'demande d’annulation de l’acheteur',
  status: 'statut',
  order: 'numéro de commande',
  text_box: 'zone de texte',
  contact_reason: 'motif de contact « Autre »',
  rate: 'le chiffre d’Amazon',
  account: 'Boutique non identifiée : ces commandes sont comptées à part.',
  form: 'Une partie de ce formulaire n’a pas pu être lue : vérifiez-la vous-même.',
  rows: 'commandes introuvables',
  contradiction: 'commandes sur lesquelles la page et ses données se contredisent',
};
