import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const fr: SameKeys<typeof en> = {
  title: 'Raccourcis clavier',
  close: 'Fermer',
  next_order: 'Dans la liste des commandes : commande suivante à traiter',
  previous_order: 'Dans la liste des commandes : commande précédente à traiter',
  find_reply: 'À côté d’un message : chercher une réponse',
  open_popup: 'Ouvrir CR Guard',
  this_list: 'Afficher cette liste',
  changeable: '{keys} : modifiable dans les paramètres des extensions du navigateur',
};
