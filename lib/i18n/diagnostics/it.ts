import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const it: SameKeys<typeof en> = {
  title: 'Diagnosi',
  offer: 'Letta male? Crea una diagnosi',
  intro:
    'Se CR Guard legge male una pagina, una diagnosi mostra ai suoi autori come è fatta. Lei vede tutto prima di copiare o salvare; non viene inviato nulla.',
  holds:
    'Contiene nomi di tag, classi e campi dati, forme, conteggi, versioni e tempi. Non contiene testi né valori: nessun numero d’ordine, nome, indirizzo o messaggio.',
  pages: 'Seller Central nelle schede aperte',
  none: 'Nessuna pagina aperta di Seller Central risponde. Apra o ricarichi la pagina, poi cerchi di nuovo.',
  look_again: 'Cerca di nuovo',
  make: 'Crea una diagnosi',
  manage_orders: 'Gestisci i tuoi ordini',
  order_details: 'Dettagli dell’ordine',
  cancel_order: 'Annulla ordine',
  contact_buyer: 'Contatta l’acquirente',
  inbox: 'Messaggi degli acquirenti',
  account_health: 'Stato dell’account',
  waiting: 'in caricamento',
  ok: 'letta per intero',
  partial: 'letta in parte',
  unreadable: 'non leggibile',
  signed_out: 'disconnessa',
  collecting: 'Esame della struttura della pagina…',
  gone: 'La pagina non risponde più. La ricarichi e riprovi.',
  lists_lost: 'Non trovato: {lists}',
  list_found: '{list}: trovato con il metodo {way} di {of}, visto l’ultima volta nel {year}',
  list_from_file: '{list}: trovato con il Suo file di regole, visto l’ultima volta nel {year}',
  text: 'La diagnosi completa',
  copy: 'Copia',
  copied: 'Copiato.',
  not_copied: 'Il browser non ha consentito la copia. Il testo è selezionato: lo copi con la tastiera.',
  save: 'Salva come file',
  close: 'Chiudi',
};
