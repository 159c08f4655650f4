import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const de: SameKeys<typeof en> = {
  title: 'Diagnose',
  offer: 'Falsch gelesen? Diagnose erstellen',
  intro:
    'Wenn CR Guard eine Seite falsch liest, zeigt eine Diagnose seinen Entwicklern, wie die Seite aufgebaut ist. Sie sehen alles, bevor Sie es kopieren oder speichern; gesendet wird nichts.',
  holds:
    'Sie enthält Namen von Tags, Klassen und Datenfeldern, Formen, Anzahlen, Versionen und Zeiten. Sie enthält keine Texte und keine Werte: keine Bestellnummern, Namen, Adressen oder Nachrichten.',
  pages: 'Seller Central in Ihren offenen Tabs',
  none: 'Keine offene Seite von Seller Central antwortet. Öffnen Sie die Seite oder laden Sie sie neu und suchen Sie dann erneut.',
  look_again: 'Erneut suchen',
  make: 'Diagnose erstellen',
  manage_orders: 'Bestellungen verwalten',
  order_details: 'Bestelldetails',
  cancel_order: 'Bestellung stornieren',
  contact_buyer: 'Käufer kontaktieren',
  inbox: 'Käufernachrichten',
  account_health: 'Account Health',
  waiting: 'lädt noch',
  ok: 'ganz gelesen',
  partial: 'teilweise gelesen',
  unreadable: 'nicht lesbar',
  signed_out: 'abgemeldet',
  collecting: 'Der Aufbau der Seite wird erfasst …',
  gone: 'Die Seite antwortet nicht mehr. Laden Sie sie neu und versuchen Sie es noch einmal.',
  lists_lost: 'Nicht gefunden: {lists}',
  list_found: '{list}: gefunden auf Weg {way} von {of}, zuletzt gesehen {year}',
  list_from_file: '{list}: gefunden durch Ihre Regeldatei, zuletzt gesehen {year}',
  text: 'Die ganze Diagnose',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  not_copied: 'Der Browser hat das Kopieren nicht zugelassen. Der Text ist markiert: Kopieren Sie ihn per Tastatur.',
  save: 'Als Datei speichern',
  close: 'Schließen',
};
