import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const de: SameKeys<typeof en> = {
  title: 'Einstellungen von CR Guard',
  saved: 'Gespeichert',
  not_saved: 'Nicht gespeichert: {problem}',
  no_answer: 'Die Erweiterung antwortet nicht. Laden Sie diese Seite neu.',
  damaged: 'Einige gespeicherte Einstellungen ließen sich nicht lesen; für sie gelten die üblichen Werte: {fields}',
  loading: 'Einstellungen werden gelesen …',

  search: 'Einstellungen durchsuchen',
  search_found: 'Gefunden: {count}',
  search_none: 'Keine Einstellung enthält „{query}“.',
  search_all: 'Alle Einstellungen zeigen',

  contents: 'Abschnitte',
  general: 'Allgemein',
  ui_language: 'Sprache',
  ui_language_hint:
    'Für alles, was CR Guard sagt. Offene Seiten von Seller Central folgen sofort, die Stornierungsseite beim nächsten Öffnen.',
  browser_language: 'Wie der Browser',
  warning_hours: 'Bald fällig',
  warning_hours_hint: 'Eine Bestellung gilt als bald fällig, wenn ihr Versanddatum höchstens so weit voraus liegt.',
  hours: 'Stunden',
  hold_contradictions: 'Einen falschen Grund einmal anhalten',
  hold_contradictions_hint:
    'Auf der Stornierungsseite muss ein Grund, der der Aufzeichnung widerspricht, ein zweites Mal abgesendet werden. Abgeschaltet warnt CR Guard nur.',
  read_page_json: 'Die eigenen Daten der Seite lesen',
  read_page_json_hint:
    'CR Guard sieht eine Kopie dessen, was die Seite von Seller Central selbst lädt: genaue Zeiten, Stornowünsche je Artikel. Abgeschaltet liest es nur die sichtbare Seite. Einschalten wirkt, sobald ein Tab neu geladen wird.',

  rates: 'Quoten und Regeln',
  percent: '%',
  back_to_default: 'Zurück zu Amazons Wert',

  reminders: 'Erinnerungen',
  reminders_on: 'Erinnern',
  reminders_on_hint:
    'Eine Mitteilung des Browsers, bevor eine Bestellung ihr Versanddatum verpasst oder Amazon sie stornieren kann. Jede höchstens einmal je Bestellung. Der Browser fragt vorher um Erlaubnis.',
  permission_refused: 'Der Browser hat die Erlaubnis nicht erteilt; Erinnerungen können nicht gezeigt werden.',
  ship_by_hours: 'Vor dem Versanddatum',
  ship_by_hours_hint: 'Stunden, durch Kommas getrennt. Gezeigt wird nur die dringendste.',
  act_by_hours: 'Bevor Amazon stornieren kann',
  act_by_hours_hint:
    'Eine Erinnerung je verspäteter Bestellung: Bestätigen Sie ihren Versand, bevor Amazon sie storniert.',
  quiet_on: 'Ruhezeit',
  quiet_on_hint:
    'In diesen Stunden nach der Uhr Ihres Computers keine Erinnerungen, außer solchen ab 4 Stunden vor dem Versanddatum.',
  from: 'von',
  to: 'bis',

  privacy: 'Datenschutz',
  retention_days: 'Bestellungen aufbewahren',
  retention_days_hint: 'Gezählt ab dem Tag, an dem eine Bestellung zuletzt gesehen wurde; ältere werden entfernt.',
  days: 'Tage',
  kept_title: 'Jetzt auf diesem Computer',
  kept_count: 'Anzahl',
  kept_oldest: 'Ältester Stand',
  kept_orders: 'Bestellungen',
  kept_evidence: 'Belege zu Stornierungen',
  kept_listReadings: 'Gelesene Listen',
  kept_officialFigures: 'Amazons eigene Quoten',
  kept_counters: 'Tagessummen',
  kept_scopes: 'Shops',
  kept_damaged: 'Beschädigte Einträge',
  kept_files: 'Eingelesene Dateien; sie selbst bleiben nie',
  kept_settings: 'Geänderte Einstellungen',
  kept_templates: 'Eigene Vorlagen',
  kept_failed: 'Es ließ sich nicht zählen: {problem}',
  space: 'Zusammen etwa {size}, nach eigener Schätzung des Browsers.',
  to_backup: 'Sichern oder löschen',
  kept: 'Aufbewahrt, nur in diesem Browser: Bestellnummern, SKUs, Zeiten, Status, Stornowünsche der Käufer mit ihren Gründen und Amazons eigene Quoten.',
  not_kept:
    'Nie aufbewahrt: Namen, Adressen, Telefonnummern, E-Mail-Adressen und Nachrichten. CR Guard fragt nirgends etwas ab; sein Manifest verbietet jede Verbindung.',

  not_a_number: 'nötig ist eine ganze Zahl',
  not_hours: 'nötig sind ganze Zahlen mit Kommas dazwischen, etwa 24, 12, 4',
  not_a_percent: 'nötig ist eine Zahl über 0 und unter 100',
  out_of_range: 'der Wert muss zwischen {least} und {most} liegen',
};
