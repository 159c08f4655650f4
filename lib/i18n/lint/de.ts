import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const de: SameKeys<typeof en> = {
  external_link: 'Ein Link: Amazon erlaubt nur, was die Bestellung braucht. Sagen Sie es in Worten.',
  carrier_link:
    'Ein Link zum Versanddienst: nur stehen lassen, wenn der Käufer ihn braucht. Die Sendungsnummer genügt.',
  amazon_link: 'Ein Link zu Amazon: Er könnte gesperrt werden. Nennen Sie die Seite in Worten.',
  obfuscated_link: 'Eine verschleierte Webadresse: Amazon erlaubt keine. Bitte entfernen.',
  email: 'Eine E-Mail-Adresse: Amazon erlaubt keine. Bitte entfernen.',
  phone: 'Eine Telefonnummer: Amazon erlaubt keine. Bitte entfernen.',
  off_amazon_contact: 'Kontakt außerhalb von Amazon ist nicht erlaubt. Bleiben Sie bei Amazons Nachrichten.',
  promotion: 'Werbung: Amazon erlaubt nur Nachrichten zur Bestellung. Bitte entfernen.',
  incentive: 'Etwas für eine Bewertung oder fürs Stornieren zu bieten, ist nie erlaubt. Bitte entfernen.',
  review_request: 'Bittet um eine Bewertung: einmal und neutral erlaubt, hier aber fehl am Platz.',
  slanted_review_request: 'Bittet um eine gute Bewertung oder deren Änderung: nicht erlaubt. Bitte entfernen.',
  asks_buyer_to_cancel:
    'Bittet den Käufer zu stornieren: nur erlaubt, wenn er zuerst darum gebeten hat. Bitte entfernen.',
  offers_cancelling: 'Bietet das Stornieren an, obwohl der Käufer nicht gefragt hat: besser weglassen.',
  missing_order_id: 'Die Nummer dieser Bestellung fehlt. Bitte ergänzen.',
  empty_placeholder: 'Eine Lücke ist nicht ausgefüllt. Bitte ausfüllen oder entfernen.',
  too_long: 'Länger als 2.000 Zeichen. Bitte kürzen.',
  html: 'Auszeichnung: Der Käufer sieht sie so, wie sie dasteht. Schreiben Sie einfachen Text.',
  emoji: 'Ein Emoji: Amazon erlaubt keine. Bitte entfernen.',
  capitals: 'Großbuchstaben wirken wie Schreien. Bitte normal schreiben.',
  empty: 'Es steht noch nichts da.',
};
