import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const de: SameKeys<typeof en> = {
  summary_label: 'CR Guard: was in dieser Liste zu tun ist',
  filter_hint: 'Nur diese Bestellungen zeigen. Erneut drücken, um alle zu zeigen.',
  buyer_cancel: { one: 'Käufer möchte stornieren', other: 'Käufer möchten stornieren' },
  auto_cancel_soon: { one: 'kurz vor Auto-Storno', other: 'kurz vor Auto-Storno' },
  late: { one: 'verspätet', other: 'verspätet' },
  due_soon: { one: 'fällig in {hours} Std.', other: 'fällig in {hours} Std.' },
  unreadable: { one: 'nicht ganz gelesen', other: 'nicht ganz gelesen' },
  next: 'Nächste Bestellung, bei der etwas zu tun ist',
  previous: 'Vorige Bestellung, bei der etwas zu tun ist',
  shown_of: { one: '1 von {total} Bestellungen gezeigt', other: '{count} von {total} Bestellungen gezeigt' },

  health_waiting: 'Liste wird gelesen …',
  health_ok: { one: '1 Bestellung gelesen', other: 'Alle {count} Bestellungen gelesen' },
  health_empty: 'Laut Seller Central gibt es hier keine Bestellungen',
  health_partial: {
    one: '1 Zeile ließ sich nicht ganz lesen: bitte selbst prüfen',
    other: '{count} Zeilen ließen sich nicht ganz lesen: bitte selbst prüfen',
  },
  health_unreadable:
    'CR Guard kann diese Seite nicht lesen. Stornowünsche und Fristen sind hier nicht markiert: bitte jede Bestellung selbst prüfen.',
  health_signed_out: 'Sie sind abgemeldet. Melden Sie sich an, um zu sehen, was zu tun ist.',
  health_updated:
    'CR Guard ist hier beendet: es wurde aktualisiert, abgeschaltet oder entfernt. Laden Sie diesen Tab neu, um die Markierungen wieder zu sehen.',
  close: 'Schließen',
  marketplace_unknown: 'Marketplace nicht erkannt: Fristen werden nicht gezeigt',
  marketplace_assumed: 'Zeiten wie in {country}, nach der Adresse: die Seite nennt keinen Marketplace',

  rate: 'CR {percent}',
  rate_none: 'CR: keine Bestellungen',
  rate_title: 'Geschätzte Stornorate: {numerator} von {denominator} Bestellungen der letzten 7 Tage',
  coverage: '{covered} von {days} Tagen gesehen',
  record_silent: 'Die Aufzeichnung antwortet nicht: Stornorate und früher Gesehenes fehlen hier',

  badge_label: 'CR Guard',
  buyer_cancel_badge: 'Käufer möchte stornieren',
  buyer_cancel_items: 'Käufer möchte {asked} von {items} Artikeln stornieren',
  buyer_cancel_step: 'Mit dem Grund „{reason}“ stornieren: zählt nicht.',
  buyer_request_seen: 'Gesehen am {day}.',
  buyer_reason: '„{reason}“',
  late_badge: '{span} verspätet',
  due_soon_badge: 'noch {span}',
  auto_cancel_badge: 'Auto-Storno in {span}',
  auto_cancel_now_badge: 'Auto-Storno jederzeit',
  auto_cancel_flagged_badge: 'Amazon storniert bald',
  auto_cancel_expected_amazon: 'Amazons eigenes Datum: {day}',
  auto_cancel_expected_computed: 'Erwartet: {day}',
  confirm_by_step: 'Bis {day} bestätigen, sonst kann Amazon stornieren, und das zählt.',
  confirm_now_step: 'Jetzt bestätigen: Amazon kann jederzeit stornieren, und das zählt.',
  ship_today_step: 'Versand bis {time} bestätigen.',
  ship_by_step: 'Versand bis {day}, {time} bestätigen.',
  unread_status: 'Status nicht gelesen',
  unread_ship_by: 'Versanddatum nicht gelesen',
  unread_ambiguous: 'Versanddatum kann zwei Tage meinen',
  unread_step: 'Bitte diese Bestellung selbst prüfen.',

  ship_by_title: 'Versenden bis {moment}',
  act_by_title: 'Handeln bis {moment}',
  auto_cancel_title: 'Auto-Storno {moment}',
  your_time: '{moment} Ihrer Zeit',

  own_label: 'Schätzung von CR Guard',
  own_waiting: 'Die Aufzeichnung wird gelesen …',
  own_silent: 'Die Aufzeichnung antwortet nicht',
  official_none: 'Hier ließ sich keine Zahl von Amazon lesen',
  official_same: 'stimmt mit der von Amazon überein',
  official_difference: '{points} Punkte Abstand zu Amazon',
  why_different: 'Warum können sie abweichen?',
  reason_coverage:
    'Nur {covered} der {days} Tage wurden gesehen. Öffnen Sie jede Liste bis zum Ende oder importieren Sie einen Bericht.',
  reason_unknown: {
    one: '1 Stornierung aus unbekanntem Grund ist noch nicht gezählt.',
    other: '{count} Stornierungen aus unbekanntem Grund sind noch nicht gezählt.',
  },
  reason_days: 'Amazons Tage und Verzögerung sind nicht veröffentlicht. Unsere sind die 7 vollen Tage bis gestern.',
};
