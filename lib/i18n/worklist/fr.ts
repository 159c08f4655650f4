import { oneOrMore } from '../one-or-more.ts';
import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const fr: SameKeys<typeof en> = {
  selected: oneOrMore('{count} sélectionnée', '{count} sélectionnées'),
  open: 'Ce que ferait leur annulation, une par une',
  label: 'CR Guard : les commandes sélectionnées, une par une',
  title: 'Avant d’annuler : une par une',
  close: 'Fermer',
  progress: '{done} annulées sur {total}',
  waiting: 'Lecture du registre…',

  reason: 'Motif : {reason}',
  reason_items: 'Motif, pour les seuls articles demandés : {reason}',
  reason_asked: 'La page d’annulation demande pourquoi et trouve le vrai motif.',
  free: 'Ne compte pas',
  counts: 'Compte',
  counts_to: 'Compte : {rate} jusqu’ici',
  same_sku: 'Une autre commande plus haut porte aussi sur {sku} : deux de suite peuvent coûter son offre.',
  done: 'Annulée',

  room: oneOrMore('Marge pour {count} annulation qui compte.', 'Marge pour {count} annulations qui comptent.'),
  room_none: 'Aucune marge pour une annulation qui compte.',
  over: oneOrMore('{count} d’entre elles atteindrait la limite.', '{count} d’entre elles atteindraient la limite.'),

  open_cancel: 'Page d’annulation',
  open_order: 'Ouvrir la commande',
  new_tab: '{order}, dans un nouvel onglet',
};
