import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const de: SameKeys<typeof en> = {
  title: 'CR Guard ist installiert',
  lead: 'Was es tut, was es nie tut, und wie Sie das nachprüfen.',
  does_title: 'Was es tut',
  does_marks:
    'In „Bestellungen verwalten“ markiert es, welche Bestellungen der Käufer stornieren möchte und welche bald ihr Versanddatum verpassen.',
  does_cancel: 'Wenn Sie stornieren, zeigt es vor dem Absenden den wahren Grund und was er mit Ihrer Stornorate macht.',
  never_title: 'Was es nie tut',
  never_network: 'Es sendet niemandem etwas. Es hat keinen Server und fragt nie nach Ihren Zugangsdaten.',
  never_submit: 'Es drückt nie auf Absenden, Senden oder Bestätigen. Das bleibt Ihnen überlassen.',
  never_personal: 'Es bewahrt keine Namen, Adressen, Telefonnummern, E-Mail-Adressen oder Nachrichten von Käufern auf.',
  check: 'Nachprüfen:',
  check_network_chromium:
    'Schalten Sie in der Liste der Erweiterungen den Entwicklermodus ein, öffnen Sie bei CR Guard „Service Worker“ und dort Netzwerk. Die Liste bleibt leer, während Sie arbeiten.',
  check_network_firefox:
    'Öffnen Sie about:debugging, wählen Sie „Dieser Firefox“, bei CR Guard „Untersuchen“ und dann Netzwerkanalyse. Die Liste bleibt leer, während Sie arbeiten.',
  check_submit: 'Üben Sie zuerst. Weder dort noch in Seller Central geschieht etwas, bevor Sie drücken.',
  check_personal: 'In den Einstellungen steht, was aufbewahrt wird; dort löschen Sie es, wann immer Sie möchten.',
  privacy_link: 'Einstellungen zum Datenschutz',
  permissions_title: 'Alles, was der Browser ihm erlaubt',
  permissions_lead: 'Eben aus dem Manifest von CR Guard gelesen. Mehr gibt es nicht.',
  permission_storage: 'Einstellungen und die Aufzeichnung der Bestellungen in diesem Browser aufbewahren',
  permission_unlimited_storage: 'diese Aufzeichnung auch dann behalten, wenn der Speicherplatz knapp wird',
  permission_alarms: 'für Erinnerungen und zum Entfernen alter Bestellungen aufwachen',
  permission_notifications: 'Erinnerungen anzeigen; wird erst erfragt, wenn Sie sie einschalten',
  permission_sites:
    'die Seiten zu Bestellungen, Nachrichten und Account Health auf {hosts} Adressen von Seller Central sehen und markieren',
  start_title: 'Zwei Wege, um anzufangen',
  practise: 'Zwei Minuten üben',
  practise_hint: 'An erfundenen Bestellungen, ohne Anmeldung. Nichts davon wird aufbewahrt.',
  open_orders: 'Bestellungen verwalten öffnen',
  open_hint: 'Die Markierungen sind da, sobald die Seite da ist.',
  marketplace: 'Marketplace',
};
