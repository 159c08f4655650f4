import { oneOrMore } from '../one-or-more.ts';
import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const it: SameKeys<typeof en> = {
  selected: oneOrMore('1 selezionato', '{count} selezionati'),
  open: 'Che cosa comporterebbe annullarli, uno per uno',
  label: 'CR Guard: gli ordini selezionati, uno per uno',
  title: 'Prima di annullare: uno per uno',
  close: 'Chiudi',
  progress: '{done} annullati su {total}',
  waiting: 'Lettura del registro…',

  reason: 'Motivo: {reason}',
  reason_items: 'Motivo, solo per gli articoli richiesti: {reason}',
  reason_asked: 'La pagina di annullamento chiede perché e trova il motivo vero.',
  free: 'Non conta',
  counts: 'Conta',
  counts_to: 'Conta: {rate} fin qui',
  same_sku: 'Anche un altro ordine qui sopra è di {sku}: due di fila possono far disattivare l’offerta.',
  done: 'Annullato',

  room: oneOrMore('Margine per 1 annullamento che conta.', 'Margine per {count} annullamenti che contano.'),
  room_none: 'Nessun margine per un annullamento che conta.',
  over: oneOrMore('1 di questi raggiungerebbe il limite.', '{count} di questi raggiungerebbero il limite.'),

  open_cancel: 'Vai ad annullare',
  open_order: 'Apri l’ordine',
  new_tab: '{order}, in una nuova scheda',
};
