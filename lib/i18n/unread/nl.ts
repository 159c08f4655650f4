import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const nl: SameKeys<typeof en> = {
  not_read: 'Hier niet gelezen: {facts}. Controleer dit zelf.',
  marketplace: 'marketplace',
  fulfillment: 'wie verzendt',
  ship_by: 'verzenddatum',
  order_date: 'besteldatum',
  items: 'artikelen',
  request: 'annuleringsverzoek van de koper',
  status: 'status',
  order: 'bestelnummer',
  text_box: 'tekstvak',
  contact_reason: 'contactreden “Other”',
  rate: 'Amazons eigen cijfer',
  account: 'Winkelnaam niet gelezen: deze bestellingen tellen apart.',
  form: 'Een deel van dit formulier kon niet worden gelezen: controleer het zelf.',
  rows: 'niet gevonden bestellingen',
  contradiction: 'bestellingen waarbij de pagina en haar gegevens elkaar tegenspreken',
};
