import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const fr: SameKeys<typeof en> = {
  title: 'Diagnostic',
  offer: 'Mal lue ? Créer un diagnostic',
  intro:
    'Si CR Guard lit mal une page, un diagnostic montre à ses auteurs comment elle est faite. Vous voyez tout avant de copier ou d’enregistrer ; rien n’est envoyé.',
  holds:
    'Il contient des noms de balises, de classes et de champs de données, des formes, des nombres, des versions et des durées. Il ne contient ni textes ni valeurs : ni numéros de commande, ni noms, adresses ou messages.',
  pages: 'Seller Central dans vos onglets ouverts',
  none: 'Aucune page ouverte de Seller Central ne répond. Ouvrez ou rechargez la page, puis cherchez à nouveau.',
  look_again: 'Chercher à nouveau',
  make: 'Créer un diagnostic',
  manage_orders: 'Gérer les commandes',
  order_details: 'Détails de la commande',
  cancel_order: 'Annuler la commande',
  contact_buyer: 'Contacter l’acheteur',
  inbox: 'Messages des acheteurs',
  account_health: 'État du compte',
  waiting: 'en cours de chargement',
  ok: 'lue en entier',
  partial: 'lue en partie',
  unreadable: 'illisible',
  signed_out: 'déconnectée',
  collecting: 'Examen de la structure de la page…',
  gone: 'La page ne répond plus. Rechargez-la et réessayez.',
  lists_lost: 'Introuvable : {lists}',
  list_found: '{list} : trouvé par la voie {way} sur {of}, vue pour la dernière fois en {year}',
  list_from_file: '{list} : trouvé par votre fichier de règles, vu pour la dernière fois en {year}',
  text: 'Le diagnostic complet',
  copy: 'Copier',
  copied: 'Copié.',
  not_copied: 'Le navigateur n’a pas permis la copie. Le texte est sélectionné : copiez-le au clavier.',
  save: 'Enregistrer dans un fichier',
  close: 'Fermer',
};
