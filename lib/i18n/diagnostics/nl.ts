import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const nl: SameKeys<typeof en> = {
  title: 'Diagnose',
  offer: 'Verkeerd gelezen? Diagnose maken',
  intro:
    'Als CR Guard een pagina verkeerd leest, laat een diagnose de makers zien hoe die pagina is opgebouwd. U ziet alles voordat u het kopieert of opslaat; er wordt niets verzonden.',
  holds:
    'De diagnose bevat namen van tags, klassen en gegevensvelden, vormen, aantallen, versies en tijden. Geen teksten en geen waarden: geen bestelnummers, namen, adressen of berichten.',
  pages: 'Seller Central in uw open tabbladen',
  none: 'Geen open pagina van Seller Central antwoordt. Open of herlaad de pagina en zoek dan opnieuw.',
  look_again: 'Opnieuw zoeken',
  make: 'Diagnose maken',
  manage_orders: 'Manage Orders',
  order_details: 'Bestelgegevens',
  cancel_order: 'Bestelling annuleren',
  contact_buyer: 'Contact met koper',
  inbox: 'Berichten van kopers',
  account_health: 'Accountstatus',
  waiting: 'wordt nog geladen',
  ok: 'volledig gelezen',
  partial: 'deels gelezen',
  unreadable: 'niet leesbaar',
  signed_out: 'uitgelogd',
  collecting: 'De opbouw van de pagina wordt bekeken …',
  gone: 'De pagina antwoordt niet meer. Herlaad de pagina en probeer het opnieuw.',
  lists_lost: 'Niet gevonden: {lists}',
  list_found: '{list}: gevonden langs weg {way} van {of}, laatst gezien in {year}',
  list_from_file: '{list}: gevonden met uw regelbestand, laatst gezien in {year}',
  text: 'De hele diagnose',
  copy: 'Kopiëren',
  copied: 'Gekopieerd.',
  not_copied: 'De browser stond kopiëren niet toe. De tekst is geselecteerd: kopieer die met het toetsenbord.',
  save: 'Opslaan als bestand',
  close: 'Sluiten',
};
