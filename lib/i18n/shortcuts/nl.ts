import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const nl: SameKeys<typeof en> = {
  title: 'Sneltoetsen',
  close: 'Sluiten',
  next_order: 'In de bestellijst: volgende bestelling waar iets te doen is',
  previous_order: 'In de bestellijst: vorige bestelling waar iets te doen is',
  find_reply: 'Naast een bericht: antwoord zoeken',
  open_popup: 'CR Guard openen',
  this_list: 'Deze lijst tonen',
  changeable: '{keys}: te wijzigen in de extensie-instellingen van de browser',
};
