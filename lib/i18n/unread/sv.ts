import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const sv: SameKeys<typeof en> = {
  not_read: 'Inte läst här: {facts}. Kontrollera själv.',
  marketplace: 'marknadsplats',
  fulfillment: 'vem som skickar',
  ship_by: 'sista sändningsdatum',
  order_date: 'orderdatum',
  items: 'artiklar',
  request: 'köparens begäran om annullering',
  status: 'status',
  order: 'ordernummer',
  text_box: 'textruta',
  contact_reason: 'kontaktorsaken ”Other”',
  rate: 'Amazons egen siffra',
  account: 'Butiksnamnet inte läst: de här ordrarna räknas för sig.',
  form: 'En del av formuläret gick inte att läsa: kontrollera den själv.',
  rows: 'ordrar som inte hittades',
  contradiction: 'ordrar där sidan och dess data säger olika',
};
