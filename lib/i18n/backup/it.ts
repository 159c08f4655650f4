import { oneOrMore } from '../one-or-more.ts';
import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const it: SameKeys<typeof en> = {
  title: 'Backup e cancellazione dei dati',
  save: 'Salva un backup',
  save_hint:
    'Un unico file con registro, impostazioni e modelli, per un altro computer o per sicurezza. Contiene numeri d’ordine, SKU e date, ma nessun nome, indirizzo o messaggio.',
  saving: 'Scrittura…',
  saved: oneOrMore('Salvata {count} voce.', 'Salvate {count} voci.'),
  left_out: oneOrMore('{count} voce danneggiata non è inclusa.', '{count} voci danneggiate non sono incluse.'),
  restore: 'Ripristina un backup',
  restore_hint:
    'Aggiunge il contenuto di un backup a ciò che è già qui: nulla di noto va perso e le impostazioni modificate qui restano. I promemoria non cambiano.',
  restoring: 'Ripristino…',
  restored: oneOrMore('Ripristinata {count} voce.', 'Ripristinate {count} voci.'),
  foreign: 'Questo non è un backup di CR Guard. Nulla è stato modificato.',
  newer:
    'Questo backup proviene da una versione più recente di CR Guard. Aggiornare prima questa. Nulla è stato modificato.',
  broken: 'Questo backup è danneggiato o incompleto. Nulla è stato modificato.',
  damaged: 'Questo backup è danneggiato alla riga {line}. Nulla è stato modificato.',
  damaged_inside: 'Una voce di questo backup è inutilizzabile. Nulla è stato modificato.',
  record: 'Errore nell’archivio del browser: {problem} Ripetere il ripristino per continuare.',
  record_saving: 'Errore nell’archivio del browser: {problem}',
  erase: 'Cancella tutto…',
  erase_hint:
    'Registro, impostazioni e modelli in questo browser. Chiudere prima le schede di Seller Central: ciò che mostrano verrebbe registrato di nuovo.',
  erase_ask: 'Cancellare tutto ciò che CR Guard conserva in questo browser? L’operazione è irreversibile.',
  erase_yes: 'Cancella ora',
  erase_no: 'Conserva',
  erased: 'Cancellato: non è conservato più nulla.',
  erase_blocked:
    'Cancellato, tranne una parte che un’altra finestra sta usando. Sparirà alla chiusura di quella finestra.',
};
