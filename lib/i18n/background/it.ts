import { oneOrMore } from '../one-or-more.ts';
import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const it: SameKeys<typeof en> = {
  badge_orders: oneOrMore('1 ordine da gestire', '{count} ordini da gestire'),
  badge_none: 'Nessun annullamento richiesto, nessun ritardo',
  badge_rate: 'Percentuale annullamenti {rate}, limite {target}',
  badge_rate_none: 'Percentuale annullamenti: nessun ordine da contare',
  badge_nothing: 'Ancora nulla di letto. Aprire “Gestisci i tuoi ordini” in Seller Central.',
  badge_failed: 'Il registro non è leggibile. Aprire CR Guard per vedere perché.',

  ship_by_heading: 'Ancora {span} per spedire un ordine',
  ship_by_text: '{order} ({country}): confermare la spedizione entro {day}, {time}.',
  act_by_heading: 'Amazon potrebbe presto annullare un ordine',
  act_by_text: '{order} ({country}): confermare la spedizione entro {day}, {time}. Se lo annulla Amazon, conta.',
  act_by_now_text: '{order} ({country}): confermare subito la spedizione. Se lo annulla Amazon, conta.',
  more_heading: oneOrMore('1 altro ordine da spedire', 'Altri {count} ordini da spedire'),
  more_text: 'Le scadenze sono vicine. Aprire l’elenco degli ordini non spediti.',
};
