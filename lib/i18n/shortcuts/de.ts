import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const de: SameKeys<typeof en> = {
  title: 'Tastenkürzel',
  close: 'Schließen',
  next_order: 'In der Bestellliste: nächste Bestellung, bei der etwas zu tun ist',
  previous_order: 'In der Bestellliste: vorige Bestellung, bei der etwas zu tun ist',
  find_reply: 'Neben einer Nachricht: Antwort suchen',
  open_popup: 'CR Guard öffnen',
  this_list: 'Diese Übersicht zeigen',
  changeable: '{keys}: in den Erweiterungseinstellungen des Browsers änderbar',
};
