import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const nl: SameKeys<typeof en> = {
  badge_orders: { one: '1 bestelling vraagt uw aandacht', other: '{count} bestellingen vragen uw aandacht' },
  badge_none: 'Geen annuleringsverzoek, niets te laat',
  badge_rate: 'Annuleringspercentage {rate}, grens {target}',
  badge_rate_none: 'Annuleringspercentage: geen bestellingen die meetellen',
  badge_nothing: 'Nog niets gelezen. Open “Manage Orders” in Seller Central.',
  badge_failed: 'Het logboek is niet leesbaar. Open CR Guard om te zien waarom.',

  ship_by_heading: 'Nog {span} om een bestelling te verzenden',
  ship_by_text: '{order} ({country}): bevestig de verzending uiterlijk {day}, {time}.',
  act_by_heading: 'Amazon annuleert mogelijk binnenkort een bestelling',
  act_by_text:
    '{order} ({country}): bevestig de verzending uiterlijk {day}, {time}. Annuleert Amazon, dan telt dat mee.',
  act_by_now_text: '{order} ({country}): bevestig de verzending nu. Annuleert Amazon, dan telt dat mee.',
  more_heading: { one: 'Nog 1 bestelling te verzenden', other: 'Nog {count} bestellingen te verzenden' },
  more_text: 'De termijnen lopen bijna af. Open de lijst met niet-verzonden bestellingen.',
};
