import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const sv: SameKeys<typeof en> = {
  title: 'Diagnos',
  offer: 'Felläst? Skapa en diagnos',
  intro:
    'Om CR Guard läser en sida fel visar en diagnos för utvecklarna hur sidan är uppbyggd. Du ser allt innan du kopierar eller sparar det; inget skickas.',
  holds:
    'Den innehåller namn på taggar, klasser och datafält, former, antal, versioner och tider. Den innehåller inga texter och inga värden: inga ordernummer, namn, adresser eller meddelanden.',
  pages: 'Seller Central i dina öppna flikar',
  none: 'Ingen öppen sida i Seller Central svarar. Öppna eller ladda om sidan och sök sedan igen.',
  look_again: 'Sök igen',
  make: 'Skapa en diagnos',
  manage_orders: 'Hantera ordrar',
  order_details: 'Orderinformation',
  cancel_order: 'Annullera order',
  contact_buyer: 'Kontakta köparen',
  inbox: 'Köparmeddelanden',
  account_health: 'Kontostatus',
  waiting: 'läses fortfarande in',
  ok: 'läst i sin helhet',
  partial: 'läst till viss del',
  unreadable: 'går inte att läsa',
  signed_out: 'utloggad',
  collecting: 'Undersöker hur sidan är uppbyggd …',
  gone: 'Sidan svarar inte längre. Ladda om den och försök igen.',
  lists_lost: 'Hittades inte: {lists}',
  list_found: '{list}: hittades på väg {way} av {of}, senast sedd {year}',
  list_from_file: '{list}: hittades med din regelfil, senast sedd {year}',
  text: 'Hela diagnosen',
  copy: 'Kopiera',
  copied: 'Kopierat.',
  not_copied: 'Webbläsaren tillät inte kopiering. Texten är markerad: kopiera den med tangentbordet.',
  save: 'Spara som fil',
  close: 'Stäng',
};
