import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const it: SameKeys<typeof en> = {
  title: 'Informazioni',
  version: 'Versione',
  browser: 'Browser',
  rules: 'Regole confrontate con le fonti',
  rules_days: 'dal {oldest} al {newest}',
  hosts: 'Siti letti',
  hosts_hint: 'Solo questi, e solo le pagine che vengono aperte.',
  promises: 'Su che cosa si può contare',
  promise_network: 'Nulla lascia questo browser: il manifesto vieta ogni connessione.',
  promise_submit: 'Non invia e non conferma mai nulla; l’ultimo clic resta del venditore.',
  promise_personal: 'Non conserva nomi, indirizzi, telefoni, e-mail né messaggi.',
  promise_unknown: 'Ciò che non ha letto lo chiama sconosciuto; non tira a indovinare.',
  parts: 'Parti realizzate da altri',
};
