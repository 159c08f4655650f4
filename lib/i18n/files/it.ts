import { oneOrMore } from '../one-or-more.ts';
import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const it: SameKeys<typeof en> = {
  title: 'Importare file',
  intro:
    'Legge i report scaricati da Seller Central: ordini non spediti, report sugli ordini, tutti gli ordini, report sugli annullamenti e JSON della Orders API. I file restano su questo computer; nomi, indirizzi e messaggi che contengono non vengono conservati.',
  choose: 'Scegli file',
  drop: 'o trascinarli in un punto qualsiasi di questa pagina',
  drop_now: 'Rilasciare i file per leggerli',
  reading: 'Lettura di {name}…',
  stop: 'Interrompi',

  unshipped_orders: 'Ordini non spediti',
  order_report: 'Report sugli ordini',
  all_orders: 'Tutti gli ordini',
  cancellation_report: 'Report sugli annullamenti',
  orders_api: 'Orders API (JSON)',
  unrecognised: 'Non riconosciuto',

  rows: oneOrMore('{count} riga', '{count} righe'),
  orders: oneOrMore('{count} ordine', '{count} ordini'),
  repairs: oneOrMore('{count} riga corretta', '{count} righe corrette'),
  problems: oneOrMore('{count} riga rifiutata', '{count} righe rifiutate'),
  none_changed: 'Non conteneva nulla di nuovo.',
  changed: oneOrMore('{count} ordine nuovo o modificato.', '{count} ordini nuovi o modificati.'),
  recorded_for: 'Registrato per {scopes}, aggiornato a: {moment}.',
  covers: '{marketplace}: tutti gli ordini da {first} a {last} sono noti.',
  covers_day: '{marketplace}: tutti gli ordini di {first} sono noti.',
  covers_none: 'Non aggiunge alcun giorno intero alla copertura.',
  covers_refused: 'Poiché alcune righe sono state rifiutate, nessun giorno risulta coperto.',

  encoding: 'Letto come',
  encoding_hint: 'Caratteri errati nei nomi degli SKU? Scegliere un’altra codifica; il file viene riletto.',
  asks: 'Questo file non dice a che cosa appartengono i suoi ordini. Nulla è ancora registrato.',
  account: 'Account',
  nameless: '(nome non noto)',
  marketplace: 'Marketplace',
  choose_one: 'Scegliere…',
  record: 'Registra',

  no_request_column:
    'Questo report non ha la colonna “is-buyer-requested-cancellation”, quindi non può mostrare quali acquirenti hanno chiesto l’annullamento. Attivarla in Seller Central: report sugli ordini > aggiungere o rimuovere colonne > annullamento richiesto dall’acquirente (Buyer Requested Cancel).',
  stopped_none: 'Interrotto. Di questo file non è stato registrato nulla.',
  stopped_some:
    'Interrotto. Registrato per intero: {orders}, fino alla riga {line}; nulla oltre. Importare di nuovo il file per registrare il resto.',
  failed_full: 'Il disco è pieno o il browser non concede altro spazio all’estensione.',
  failed: 'Impossibile scrivere il registro.',
  unreadable_file:
    'Il browser non riesce più a leggere questo file: è stato modificato, spostato o eliminato. I blocchi già scritti restano; scegliere di nuovo il file.',

  notes: 'Che cosa è stato corretto, saltato o rifiutato',
  lines: 'Righe da {first} a {last}',
  line: 'Riga {line}',
  places: 'Voci da {first} a {last}',
  place: 'Voce {line}',
  more: 'e altri {count}',
  note: '{done}: {why}',
  save_list: 'Salva l’elenco',
  repaired: 'corretto',
  skipped: 'saltato',
  refused: 'rifiutato',
  short_row: 'mancano le ultime celle, considerate vuote',
  rejoined: 'la riga era spezzata in più righe ed è stata ricomposta',
  unreadable: 'un valore illeggibile è stato omesso: {column}',
  continuation: 'continuazione della riga precedente',
  header_again: 'intestazione ripetuta',
  other_marketplace: 'venduto fuori dai marketplace di Amazon noti a CR Guard',
  no_order_id: 'nessun numero d’ordine Amazon',
  long_row: 'più celle dell’intestazione, quindi nessun valore è certo',
  no_verdict: 'non dice se l’annullamento conta',
  not_json: 'non è JSON',

  looks_empty: 'Il file è vuoto.',
  looks_sign_in_page:
    'È la pagina di accesso di Amazon, salvata al posto di un report. Accedere a Seller Central e scaricarlo di nuovo.',
  looks_web_page: 'È una pagina web, non un report. Scaricare il report con il suo pulsante.',
  looks_excel:
    'È una cartella di lavoro Excel. Salvarne il foglio come testo (delimitato da tabulazioni) o CSV, oppure scaricare di nuovo il report.',
  looks_zip: 'È un archivio zip. Estrarlo e scegliere il report che contiene.',
  looks_compressed: 'È un file compresso. Estrarlo e scegliere il report che contiene.',
  looks_pdf: 'È un PDF.',
  looks_picture: 'È un’immagine.',
  looks_settlement_report:
    'È un report sui pagamenti: riguarda i versamenti, non gli ordini. Scegliere un report sugli ordini.',
  looks_cancellation_file: 'È un file per annullare ordini, da caricare su Amazon.',
  looks_xml: 'È un file XML. Scaricare il report come testo.',
  looks_other_json: 'È JSON, ma non una risposta completa della Orders API.',
  looks_large_json: 'Questo file JSON è troppo grande per essere letto in una volta. Dividerlo.',
  looks_other_table: 'È una tabella, ma nessuno dei report indicati sopra: mancano le loro colonne.',
  looks_text: 'È testo senza l’intestazione di un report.',
  looks_binary: 'Non è un file di testo o ha un’altra codifica: provarne una sopra.',
};
