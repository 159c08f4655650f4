import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const de: SameKeys<typeof en> = {
  label: 'CR Guard: diese Bestellung stornieren',
  reading: 'Bestellung wird gelesen …',
  unreadable:
    'CR Guard hat den Grund auf dieser Seite nicht gefunden: Hier wird nichts ausgefüllt und nichts zurückgehalten.',
  record_silent: 'Die Aufzeichnung antwortet nicht: Hier fehlen die Quote und alles, was früher gesehen wurde.',

  buyer_requested: 'Der Käufer hat um Stornierung gebeten: Das zählt nicht',
  buyer_requested_items: 'Der Käufer möchte {asked} von {items} Artikeln stornieren: Diese zählen nicht',
  message_only: 'Der Käufer hat nur per Nachricht gebeten: Die Stornierung zählt',
  seller_fault: 'Keine Anfrage des Käufers gesehen: Die Stornierung zählt',
  rate_effect_unknown: 'Ob die Stornierung zählt, ist nicht bekannt',
  unknown_status: 'Unklar, ob sich diese Bestellung stornieren lässt',
  unknown_request: 'Unklar, ob der Käufer um Stornierung gebeten hat',
  unknown_marketplace: 'Unklar, welche Marketplace-Regeln gelten',
  cannot_amazon_fulfilled: 'Amazon versendet diese Bestellung',
  cannot_canceled: 'Diese Bestellung ist storniert',
  cannot_shipped: 'Versendet: nicht mehr stornierbar',
  cannot_confirmed: 'Versand bestätigt: nicht mehr stornierbar',
  cannot_pending: 'Ausstehend: Nur der Käufer oder Amazon kann stornieren',
  cannot_handed_over: 'Übergeben: jetzt nicht mehr stornieren',
  cannot_label_bought: 'Versandetikett gekauft: jetzt nicht mehr stornieren',

  step_say_why: 'Geben Sie den Anlass an; der wahre Grund wird dann ausgewählt.',
  step_send_to_formal_request:
    'Verweisen Sie den Käufer zuerst auf „Meine Bestellungen“ > „Stornierung anfordern“: Danach zählt sie nicht.',
  step_buyer_cancels_alone: 'Der Käufer kann bis {time} noch selbst stornieren.',
  step_check_address: 'Bitten Sie den Käufer zuerst, die Adresse zu prüfen.',
  step_send_to_amazon: 'Verweisen Sie den Käufer zuerst an den Amazon-Kundenservice; er kann die Adresse ändern.',
  step_wait_for_payment: 'Noch nicht versenden: Warten Sie, bis Amazon die Zahlung bestätigt.',
  step_refuse_or_return: 'Bitten Sie den Käufer, die Annahme zu verweigern oder zurückzusenden; dann erstatten.',
  step_confirm_then_return: 'Bestätigen Sie den Versand und erklären Sie dem Käufer die Rücksendung.',
  step_ship_then_return: 'Versenden Sie und erklären Sie dem Käufer die Rücksendung.',
  step_refund_and_keep: 'Behalten Sie das Paket und erstatten Sie die Bestellung.',
  step_leave_to_amazon: 'Überlassen Sie die Stornierung Amazon: Sie zählt nicht zu Ihrer Quote.',
  step_nothing_left: 'Hier ist nichts mehr zu tun.',
  step_order_again: 'Das lässt sich nicht rückgängig machen: Der Käufer kann neu bestellen.',
  step_read_order: 'Öffnen Sie einmal die Bestelldetails und kommen Sie dann zurück.',
  reply: 'Antwort: „{name}“.',
  reply_after: 'Nach der Stornierung antworten: „{name}“.',

  reason_pending: '*{reason}* wird gewählt, sobald die Seite bereit ist …',
  reason_set: 'Grund gewählt: *{reason}*. Prüfen und absenden.',
  reason_set_items: 'Grund gewählt: *{reason}*, nur für die angefragten Artikel. Prüfen und absenden.',
  reason_theirs: 'Der Grund bleibt, wie Sie ihn gewählt haben. Der wahre ist *{reason}*.',
  reason_by_hand: 'Wählen Sie *{reason}* selbst: CR Guard konnte ihn auf dieser Seite nicht setzen.',
  items_by_hand:
    'Wählen Sie nur die angefragten Artikel und *{reason}* selbst: CR Guard konnte sie auf dieser Seite nicht wählen.',
  restocked: 'Die Menge geht in Ihren Bestand zurück.',
  not_restocked: 'Die Menge geht nicht in Ihren Bestand zurück.',

  of: '{numerator} von {denominator}',
  of_percent: '{numerator} von {denominator}: {percent}',
  no_orders: 'keine Bestellungen',
  rate_would: 'Aus {before} würden {after}, Grenze {target}',
  rate_exempt: 'Aus {before} werden {after}, Grenze {target}',
  rate_breach: 'an oder über der Grenze',
  rate_estimate: 'Schätzung, {covered} von {days} Tagen gesehen',

  because: 'Warum stornieren Sie?',
  because_out_of_stock: 'Nicht auf Lager',
  because_price_error: 'Falscher Preis',
  because_address: 'Adresse',
  because_exchange: 'Umtausch',
  because_other: 'Anderes',
  asked_by_message: 'Der Käufer bat per Nachricht',

  warn_untrue:
    'Der Käufer hat nicht förmlich um Stornierung von allem Gewählten gebeten: „{reason}“ ist hier unwahr, und es zählt.',
  warn_ignored: 'Der Käufer hat um Stornierung gebeten: Dieser Grund kann zählen, „{reason}“ zählt nicht.',
  held: 'Nicht abgesendet. Drücken Sie nur dann noch einmal, wenn Sie es so meinen.',
  warn_second_in_a_row:
    'Auch die letzte Bestellung von {sku} wurde storniert ({order}): Zwei in Folge können das Angebot kosten.',
  warn_fee: 'Amazon kann dafür eine Gebühr berechnen.',
  warn_fee_percent: 'Amazon berechnet dafür {percent} % der Verkaufsgebühr.',
  warn_partial_quantity: {
    one: 'Von einem Artikel ist nur 1 Stück übrig.',
    other: 'Von einem Artikel sind nur {count} Stück übrig.',
  },
  warn_quantity_left:
    'Für eine Menge nennt das Formular keine Obergrenze: Sie bleibt, wie sie ist. Bitte vor dem Absenden prüfen.',
  warn_rest_counts: 'Die übrigen Artikel zu stornieren zählt.',
  warn_requested_item_shipped: 'Ein angefragter Artikel ist versendet: Er lässt sich nur noch zurücksenden.',
  warn_status_unknown: 'Ob die Bestellung noch nicht versendet ist, wurde nicht gelesen.',
  warn_old_reading:
    'Nach einer Anfrage wurde zuletzt am {day} gesehen: Sehen Sie sich die Bestellung erst noch einmal an.',
  warn_no_cancel_action: 'Die Daten von Seller Central nennen keinen Weg, diese Bestellung zu stornieren.',
  warn_reason_not_offered: 'Die Daten von Seller Central bieten diesen Grund hier nicht an.',
  warn_replacement: 'Keine Quelle sagt, ob die Stornierung einer Ersatzlieferung zählt.',

  memo: 'Auf Wunsch des Käufers storniert; Anfrage in Seller Central gesehen: {moment} ({source}).',
  memo_reason:
    'Auf Wunsch des Käufers storniert; Anfrage in Seller Central gesehen: {moment} ({source}). Grund des Käufers: {reason}',
  day_at: '{day}, {time}',
  source_json: 'Bestelldaten',
  source_page: 'Bestellseite',
  source_file: 'Bestellbericht',
};
