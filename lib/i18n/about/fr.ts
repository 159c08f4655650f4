import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const fr: SameKeys<typeof en> = {
  title: 'À propos',
  version: 'Version',
  browser: 'Navigateur',
  rules: 'Règles comparées à leurs sources',
  rules_days: 'du {oldest} au {newest}',
  hosts: 'Sites lus',
  hosts_hint: 'Ceux-ci seulement, et uniquement les pages que vous ouvrez.',
  promises: 'Ce sur quoi vous pouvez compter',
  promise_network: 'Rien ne quitte ce navigateur : le manifeste interdit toute connexion.',
  promise_submit: 'Il n’envoie et ne confirme jamais rien ; le dernier clic vous revient.',
  promise_personal: 'Il ne conserve ni noms, ni adresses, ni téléphones, ni e-mails, ni messages.',
  promise_unknown: 'Ce qu’il n’a pas lu, il le dit inconnu ; il ne devine pas.',
  parts: 'Éléments réalisés par d’autres',
};
