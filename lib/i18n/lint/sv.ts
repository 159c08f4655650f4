import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const sv: SameKeys<typeof en> = {
  external_link: 'En länk: Amazon tillåter bara dem som ordern kräver. Säg det med ord.',
  carrier_link: 'En länk till ett transportföretag: behåll den bara om köparen behöver den. Spårningsnumret räcker.',
  amazon_link: 'En länk till Amazon: den kan bli blockerad. Nämn sidan med ord.',
  obfuscated_link: 'En maskerad webbadress: Amazon tillåter inga. Ta bort den.',
  email: 'En e-postadress: Amazon tillåter inga. Ta bort den.',
  phone: 'Ett telefonnummer: Amazon tillåter inga. Ta bort det.',
  off_amazon_contact: 'Kontakt utanför Amazon är inte tillåten. Håll dig till Amazons meddelanden.',
  promotion: 'Reklam: Amazon tillåter bara meddelanden om ordern. Ta bort den.',
  incentive: 'Något erbjuds för en recension eller för att annullera: aldrig tillåtet. Ta bort det.',
  review_request: 'Ber om en recension: tillåtet en gång och neutralt, men hör inte hemma här.',
  slanted_review_request: 'Ber om en bra recension, eller att en ändras: inte tillåtet. Ta bort det.',
  asks_buyer_to_cancel: 'Ber köparen att annullera: bara tillåtet om köparen själv bad först. Ta bort det.',
  offers_cancelling: 'Erbjuder annullering till en köpare som inte har bett om det: utelämna det hellre.',
  missing_order_id: 'Orderns nummer saknas. Lägg till det.',
  empty_placeholder: 'En lucka är inte ifylld. Fyll i den eller ta bort den.',
  too_long: 'Längre än 2 000 tecken. Korta texten.',
  html: 'Formateringskod: köparen ser den precis som den står. Skriv ren text.',
  emoji: 'En emoji: Amazon tillåter inga. Ta bort den.',
  capitals: 'Versaler uppfattas som att man skriker. Skriv normalt.',
  empty: 'Inget är skrivet ännu.',
};
