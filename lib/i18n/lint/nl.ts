import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const nl: SameKeys<typeof en> = {
  external_link: 'Een link: Amazon staat alleen toe wat de bestelling nodig heeft. Zeg het in woorden.',
  carrier_link:
    'Een link naar een vervoerder: laat die alleen staan als de koper hem nodig heeft. Het trackingnummer volstaat.',
  amazon_link: 'Een link naar Amazon: die wordt mogelijk geblokkeerd. Noem de pagina in woorden.',
  obfuscated_link: 'Een verhuld webadres: Amazon staat geen enkel toe. Haal het weg.',
  email: 'Een e-mailadres: Amazon staat geen enkel toe. Haal het weg.',
  phone: 'Een telefoonnummer: Amazon staat geen enkel toe. Haal het weg.',
  off_amazon_contact: 'Contact buiten Amazon is niet toegestaan. Houd het bij Amazons berichten.',
  promotion: 'Reclame: Amazon staat alleen berichten over de bestelling toe. Haal het weg.',
  incentive: 'Iets aanbieden voor een beoordeling of voor annuleren is nooit toegestaan. Haal het weg.',
  review_request: 'Vraagt om een beoordeling: één keer en neutraal toegestaan, maar hier niet op zijn plaats.',
  slanted_review_request: 'Vraagt om een goede beoordeling of om er een te wijzigen: niet toegestaan. Haal het weg.',
  asks_buyer_to_cancel: 'Vraagt de koper te annuleren: alleen toegestaan als de koper er eerst om vroeg. Haal het weg.',
  offers_cancelling: 'Biedt annuleren aan een koper aan die er niet om vroeg: beter weglaten.',
  missing_order_id: 'Het nummer van deze bestelling ontbreekt. Voeg het toe.',
  empty_placeholder: 'Een invulplek is leeg gebleven. Vul die in of haal hem weg.',
  too_long: 'Langer dan 2.000 tekens. Kort de tekst in.',
  html: 'Opmaakcode: de koper ziet die zoals ze er staat. Schrijf gewone tekst.',
  emoji: 'Een emoji: Amazon staat geen enkele toe. Haal die weg.',
  capitals: 'Hoofdletters komen over als schreeuwen. Schrijf gewoon.',
  empty: 'Er staat nog niets.',
};
