import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const it: SameKeys<typeof en> = {
  title: 'Scorciatoie da tastiera',
  close: 'Chiudi',
  next_order: 'Nell’elenco degli ordini: prossimo ordine da gestire',
  previous_order: 'Nell’elenco degli ordini: precedente ordine da gestire',
  find_reply: 'Accanto a un messaggio: cerca una risposta',
  open_popup: 'Apri CR Guard',
  this_list: 'Mostra questo elenco',
  changeable: '{keys}: modificabile nelle impostazioni delle estensioni del browser',
};
