import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const sv: SameKeys<typeof en> = {
  badge_orders: { one: '1 order behöver åtgärdas', other: '{count} ordrar behöver dig' },
  badge_none: 'Ingen begäran om annullering, inget försenat',
  badge_rate: 'Annulleringsfrekvens {rate}, gräns {target}',
  badge_rate_none: 'Annulleringsfrekvens: inga ordrar att räkna',
  badge_nothing: 'Inget läst ännu. Öppna ”Hantera ordrar” i Seller Central.',
  badge_failed: 'Registret kan inte läsas. Öppna CR Guard för att se varför.',

  ship_by_heading: '{span} kvar att skicka en order',
  ship_by_text: '{order} ({country}): bekräfta leveransen senast {day}, {time}.',
  act_by_heading: 'Amazon kan snart annullera en order',
  act_by_text: '{order} ({country}): bekräfta leveransen senast {day}, {time}. Om Amazon annullerar räknas det.',
  act_by_now_text: '{order} ({country}): bekräfta leveransen nu. Om Amazon annullerar räknas det.',
  more_heading: { one: '1 order till att skicka', other: '{count} ordrar till att skicka' },
  more_text: 'Tiden är snart ute för dem. Öppna listan över olevererade ordrar.',
};
