import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const de: SameKeys<typeof en> = {
  title: 'Über CR Guard',
  version: 'Version',
  browser: 'Browser',
  rules: 'Regeln mit ihren Quellen verglichen',
  rules_days: '{oldest} bis {newest}',
  hosts: 'Gelesene Websites',
  hosts_hint: 'Nur diese, und auf ihnen nur die Seiten, die Sie öffnen.',
  promises: 'Worauf Sie sich verlassen können',
  promise_network: 'Nichts verlässt diesen Browser: Das Manifest verbietet jede Verbindung.',
  promise_submit: 'Es sendet und bestätigt niemals etwas; der letzte Klick ist Ihrer.',
  promise_personal: 'Es bewahrt keine Namen, Adressen, Telefonnummern, E-Mail-Adressen oder Nachrichten auf.',
  promise_unknown: 'Was es nicht gelesen hat, nennt es unbekannt; es rät nicht.',
  parts: 'Teile von anderen',
};
