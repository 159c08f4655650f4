import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const fr: SameKeys<typeof en> = {
  title: 'CR Guard est installé',
  lead: 'Ce qu’il fait, ce qu’il ne fait jamais, et comment le vérifier.',
  does_title: 'Ce qu’il fait',
  does_marks:
    'Dans Gérer les commandes, il signale les commandes que l’acheteur veut annuler et celles dont la date limite d’expédition approche.',
  does_cancel: 'Quand vous annulez, il montre le vrai motif et son effet sur votre taux d’annulations, avant l’envoi.',
  never_title: 'Ce qu’il ne fait jamais',
  never_network: 'Il n’envoie rien à personne. Il n’a pas de serveur et ne demande jamais vos identifiants.',
  never_submit: 'Il n’appuie jamais sur Envoyer ni sur Confirmer. Cela vous revient.',
  never_personal: 'Il ne conserve ni nom, ni adresse, ni téléphone, ni e-mail, ni message d’acheteur.',
  check: 'À vérifier :',
  check_network_chromium:
    'dans la liste des extensions du navigateur, activez le mode développeur, ouvrez « service worker » chez CR Guard et choisissez Réseau. La liste reste vide pendant que vous travaillez.',
  check_network_firefox:
    'ouvrez about:debugging, choisissez Ce Firefox, puis Examiner chez CR Guard, puis Réseau. La liste reste vide pendant que vous travaillez.',
  check_submit: 'exercez-vous d’abord. Rien ne se passe, ni là ni dans Seller Central, avant que vous n’appuyiez.',
  check_personal: 'les paramètres disent ce qui est conservé, et l’effacent quand vous voulez.',
  privacy_link: 'Paramètres de confidentialité',
  permissions_title: 'Tout ce que le navigateur lui permet',
  permissions_lead: 'Lu à l’instant dans le manifeste de CR Guard. Il n’y a rien d’autre.',
  permission_storage: 'conserver les paramètres et le registre des commandes dans ce navigateur',
  permission_unlimited_storage: 'garder ce registre même quand l’espace disque manque',
  permission_alarms: 'se réveiller pour les rappels et pour retirer les anciennes commandes',
  permission_notifications: 'afficher des rappels ; demandé seulement si vous les activez',
  permission_sites:
    'voir et signaler les pages de commandes, de messages et d’état du compte sur {hosts} adresses de Seller Central',
  start_title: 'Deux façons de commencer',
  practise: 'S’exercer deux minutes',
  practise_hint: 'Sur des commandes inventées, sans connexion. Rien n’en est conservé.',
  open_orders: 'Ouvrir Gérer les commandes',
  open_hint: 'Les repères sont là en même temps que la page.',
  marketplace: 'Marketplace',
};
