import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const it: SameKeys<typeof en> = {
  not_read: 'Non letto qui: {facts}. Controllare a mano.',
  marketplace: 'marketplace',
  fulfillment: 'chi spedisce',
  ship_by: 'data limite di spedizione',
  order_date: 'data dell’ordine',
  items: 'articoli',
  request: 'richiesta di annullamento dell’acquirente',
  status: 'stato',
  order: 'numero dell’ordine',
  text_box: 'casella di testo',
  contact_reason: 'motivo del contatto “Altro”',
  rate: 'il valore di Amazon',
  account: 'Negozio non riconosciuto: questi ordini sono contati a parte.',
  form: 'Una parte di questo modulo non è stata letta: controllarla a mano.',
  rows: 'ordini non trovati',
  contradiction: 'ordini sui quali la pagina e i suoi dati non concordano',
};
