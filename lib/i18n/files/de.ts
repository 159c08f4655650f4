import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const de: SameKeys<typeof en> = {
  title: 'Dateien einlesen',
  intro:
    'Liest die Berichte, die Sie aus Seller Central herunterladen: nicht versandte Bestellungen, Bestellberichte, alle Bestellungen, den Stornobericht und JSON der Orders API. Die Dateien bleiben auf diesem Computer; Namen, Adressen und Nachrichten darin werden nicht behalten.',
  choose: 'Dateien auswählen',
  drop: 'oder irgendwo auf dieser Seite ablegen',
  drop_now: 'Loslassen, um die Dateien einzulesen',
  reading: '{name} wird gelesen …',
  stop: 'Anhalten',

  unshipped_orders: 'Nicht versandte Bestellungen',
  order_report: 'Bestellbericht',
  all_orders: 'Alle Bestellungen',
  cancellation_report: 'Stornobericht',
  orders_api: 'Orders API (JSON)',
  unrecognised: 'Nicht erkannt',

  rows: { one: '{count} Zeile', other: '{count} Zeilen' },
  orders: { one: '{count} Bestellung', other: '{count} Bestellungen' },
  repairs: { one: '{count} Zeile ausgebessert', other: '{count} Zeilen ausgebessert' },
  problems: { one: '{count} Zeile abgelehnt', other: '{count} Zeilen abgelehnt' },
  none_changed: 'Nichts darin war neu.',
  changed: { one: '{count} Bestellung ist neu oder geändert.', other: '{count} Bestellungen sind neu oder geändert.' },
  recorded_for: 'Aufgezeichnet für {scopes}, Stand {moment}.',
  covers: '{marketplace}: Alle Bestellungen vom {first} bis {last} sind bekannt.',
  covers_day: '{marketplace}: Alle Bestellungen vom {first} sind bekannt.',
  covers_none: 'Die Abdeckung wächst dadurch um keinen ganzen Tag.',
  covers_refused: 'Da Zeilen abgelehnt wurden, gilt kein Tag als abgedeckt.',

  encoding: 'Gelesen als',
  encoding_hint: 'Falsche Zeichen in Ihren SKUs? Wählen Sie eine andere Kodierung; die Datei wird neu gelesen.',
  asks: 'Die Datei sagt nicht, wohin ihre Bestellungen gehören. Noch ist nichts aufgezeichnet.',
  account: 'Konto',
  nameless: '(Name nicht bekannt)',
  marketplace: 'Marketplace',
  choose_one: 'Bitte wählen …',
  record: 'Aufzeichnen',

  no_request_column:
    'Diesem Bericht fehlt die Spalte „is-buyer-requested-cancellation“; er kann nicht zeigen, welche Käufer stornieren möchten. Schalten Sie sie in Seller Central ein: Bestellberichte > Spalten hinzufügen oder entfernen > Vom Käufer angeforderte Stornierung (Buyer Requested Cancel).',
  stopped_none: 'Angehalten. Aus dieser Datei wurde nichts aufgezeichnet.',
  stopped_some:
    'Angehalten. Die ersten {orders} sind vollständig aufgezeichnet, bis Zeile {line}; danach nichts. Lesen Sie die Datei noch einmal ein, um den Rest aufzuzeichnen.',
  failed_full: 'Der Datenträger ist voll, oder der Browser gibt der Erweiterung keinen Platz mehr.',
  failed: 'Die Aufzeichnung ließ sich nicht schreiben.',
  unreadable_file:
    'Der Browser kann diese Datei nicht mehr lesen: Sie wurde geändert, verschoben oder gelöscht. Was vorher ganz geschrieben war, bleibt; wählen Sie die Datei noch einmal aus.',

  notes: 'Was ausgebessert, übersprungen oder abgelehnt wurde',
  lines: 'Zeilen {first} bis {last}',
  line: 'Zeile {line}',
  places: 'Einträge {first} bis {last}',
  place: 'Eintrag {line}',
  more: 'und {count} weitere',
  note: '{done}: {why}',
  save_list: 'Liste speichern',
  repaired: 'ausgebessert',
  skipped: 'übersprungen',
  refused: 'abgelehnt',
  short_row: 'die letzten Zellen fehlen und gelten als leer',
  rejoined: 'die Zeile war über mehrere Zeilen gebrochen und wurde zusammengefügt',
  unreadable: 'ein Wert ließ sich nicht lesen und wurde weggelassen: {column}',
  continuation: 'Fortsetzung der Zeile davor',
  header_again: 'noch einmal die Kopfzeile',
  other_marketplace: 'nicht auf einem Marketplace von Amazon verkauft, den CR Guard kennt',
  no_order_id: 'keine Amazon-Bestellnummer',
  long_row: 'mehr Zellen als die Kopfzeile, also ist kein Wert sicher',
  no_verdict: 'sagt nicht, ob die Stornierung zählt',
  not_json: 'kein JSON',

  looks_empty: 'Die Datei ist leer.',
  looks_sign_in_page:
    'Das ist Amazons Anmeldeseite, gespeichert anstelle eines Berichts. Melden Sie sich bei Seller Central an und laden Sie ihn neu herunter.',
  looks_web_page: 'Das ist eine Webseite, kein Bericht. Laden Sie den Bericht über seine eigene Schaltfläche herunter.',
  looks_excel:
    'Das ist eine Excel-Arbeitsmappe. Speichern Sie ihr Blatt als Text (Tabstopp-getrennt) oder CSV, oder laden Sie den Bericht neu herunter.',
  looks_zip: 'Das ist ein Zip-Archiv. Entpacken Sie es und wählen Sie den Bericht darin.',
  looks_compressed: 'Das ist eine komprimierte Datei. Entpacken Sie sie und wählen Sie den Bericht darin.',
  looks_pdf: 'Das ist ein PDF.',
  looks_picture: 'Das ist ein Bild.',
  looks_settlement_report:
    'Das ist ein Abrechnungsbericht: Zahlungen, keine Bestellungen. Wählen Sie einen Bestellbericht.',
  looks_cancellation_file: 'Das ist eine Datei zum Stornieren von Bestellungen, zum Hochladen bei Amazon bestimmt.',
  looks_xml: 'Das ist eine XML-Datei. Laden Sie den Bericht als Text herunter.',
  looks_other_json: 'Das ist JSON, aber keine vollständige Antwort der Orders API.',
  looks_large_json: 'Diese JSON-Datei ist zu groß, um auf einmal gelesen zu werden. Teilen Sie sie auf.',
  looks_other_table: 'Das ist eine Tabelle, aber keiner der oben genannten Berichte: Deren Spalten fehlen.',
  looks_text: 'Das ist Text ohne die Kopfzeile eines Berichts.',
  looks_binary: 'Das ist keine Textdatei, oder sie hat eine andere Kodierung: Versuchen Sie oben eine andere.',
};
