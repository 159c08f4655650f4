import { oneOrMore } from '../one-or-more.ts';
import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const it: SameKeys<typeof en> = {
  label: 'CR Guard: annullare questo ordine',
  reading: 'Lettura dell’ordine…',
  unreadable: 'CR Guard non ha trovato il motivo in questa pagina: qui nulla viene compilato o trattenuto.',
  record_silent: 'Il registro non risponde: mancano la percentuale e quanto visto prima.',

  buyer_requested: 'L’acquirente ha chiesto di annullare: non conta',
  buyer_requested_items: 'L’acquirente ha chiesto di annullare {asked} articoli su {items}: questi non contano',
  message_only: 'Chiesto solo in un messaggio: l’annullamento conta',
  seller_fault: 'L’acquirente non lo ha chiesto: l’annullamento conta',
  rate_effect_unknown: 'Non è noto se l’annullamento conti',
  unknown_status: 'Non è noto se questo ordine si possa annullare',
  unknown_request: 'Non è noto se l’acquirente abbia chiesto di annullare',
  unknown_marketplace: 'Non è noto quali regole di marketplace valgano',
  cannot_amazon_fulfilled: 'Questo ordine è gestito da Amazon',
  cannot_canceled: 'Questo ordine è annullato',
  cannot_shipped: 'Spedito: non si può più annullare',
  cannot_confirmed: 'Confermato: non si può più annullare',
  cannot_pending: 'In sospeso: solo l’acquirente o Amazon può annullare',
  cannot_handed_over: 'Affidato al corriere: ora non va annullato',
  cannot_label_bought: 'Etichetta acquistata: ora non va annullato',

  step_say_why: 'Indicare perché: il motivo vero viene scelto di conseguenza.',
  step_send_to_formal_request:
    'Invitare prima l’acquirente a richiedere l’annullamento dall’elenco dei suoi ordini: annullato così, non conta.',
  step_buyer_cancels_alone: 'L’acquirente può ancora annullare da solo, fino alle {time}.',
  step_check_address: 'Chiedere prima all’acquirente di controllare l’indirizzo.',
  step_send_to_amazon: 'Indirizzare prima l’acquirente al servizio clienti di Amazon, che può modificare l’indirizzo.',
  step_wait_for_payment: 'Non spedire ancora: attendere che Amazon confermi il pagamento.',
  step_refuse_or_return: 'Chiedere all’acquirente di rifiutare o restituire il pacco, poi rimborsare.',
  step_confirm_then_return: 'Confermare la spedizione e spiegare all’acquirente come fare il reso.',
  step_ship_then_return: 'Spedire e spiegare all’acquirente come fare il reso.',
  step_refund_and_keep: 'Tenere il pacco e rimborsare l’ordine.',
  step_leave_to_amazon: 'Lasciare l’annullamento ad Amazon: non entra nella percentuale.',
  step_nothing_left: 'Qui non c’è altro da fare.',
  step_order_again: 'È irreversibile: l’acquirente può ordinare di nuovo.',
  step_read_order: 'Aprire una volta i dettagli dell’ordine, poi tornare qui.',
  reply: 'Risposta: “{name}”.',
  reply_after: 'Dopo l’annullamento, rispondere: “{name}”.',

  reason_pending: '*{reason}* verrà scelto appena la pagina è pronta…',
  reason_set: 'Motivo scelto: *{reason}*. Controllare e inviare.',
  reason_set_items: 'Motivo scelto: *{reason}*, solo per gli articoli richiesti. Controllare e inviare.',
  reason_theirs: 'Il motivo resta quello scelto a mano. Quello vero è *{reason}*.',
  reason_by_hand: 'Scegliere *{reason}* a mano: CR Guard non è riuscito a farlo in questa pagina.',
  items_by_hand:
    'Scegliere a mano solo gli articoli richiesti e *{reason}*: CR Guard non è riuscito a farlo in questa pagina.',
  restocked: 'La quantità torna in magazzino.',
  not_restocked: 'La quantità non torna in magazzino.',

  of: '{numerator} su {denominator}',
  of_percent: '{numerator} su {denominator}: {percent}',
  no_orders: 'nessun ordine',
  rate_would: 'Ora {before}, diventerebbe {after}, limite {target}',
  rate_exempt: 'Ora {before}, poi {after}, limite {target}',
  rate_breach: 'limite raggiunto o superato',
  rate_estimate: 'Stima, {covered} giorni visti su {days}',

  because: 'Perché annullare?',
  because_out_of_stock: 'Esaurito',
  because_price_error: 'Prezzo errato',
  because_address: 'Indirizzo',
  because_exchange: 'Sostituzione',
  because_other: 'Altro',
  asked_by_message: 'Chiesto in un messaggio',

  warn_untrue:
    'L’acquirente non ha chiesto formalmente di annullare tutto ciò che è scelto: “{reason}” qui non è vero, e conta.',
  warn_ignored: 'L’acquirente ha chiesto di annullare: questo motivo può contare, “{reason}” no.',
  held: 'Non inviato. Premere di nuovo solo se si è sicuri.',
  warn_second_in_a_row:
    'Anche l’ultimo ordine di {sku} è stato annullato ({order}): due di fila possono far disattivare l’offerta.',
  warn_fee: 'Amazon può addebitare una commissione.',
  warn_fee_percent: 'Amazon addebita il {percent}% della commissione per segnalazione.',
  warn_partial_quantity: oneOrMore('Di un articolo resta solo 1 unità.', 'Di un articolo restano solo {count} unità.'),
  warn_rest_counts: 'Annullare gli altri articoli conta.',
  warn_requested_item_shipped: 'Un articolo della richiesta è già spedito: si può solo rendere.',
  warn_status_unknown: 'Stato non letto: l’ordine potrebbe essere già spedito.',
  warn_old_reading: 'Ultima ricerca di una richiesta: {day}. Riguardare prima l’ordine.',
  warn_no_cancel_action: 'I dati di Seller Central non indicano un modo per annullare questo ordine.',
  warn_reason_not_offered: 'I dati di Seller Central non prevedono qui questo motivo.',
  warn_replacement: 'Nessuna fonte dice se annullare una sostituzione conti.',

  memo: 'Annullato su richiesta dell’acquirente in Seller Central, vista: {moment} ({source}).',
  memo_reason:
    'Annullato su richiesta dell’acquirente in Seller Central, vista: {moment} ({source}). Motivo dell’acquirente: {reason}',
  source_json: 'dati dell’ordine',
  source_page: 'pagina dell’ordine',
  source_file: 'report sugli ordini',
};
