import type { BuiltInTexts } from '../templates-of.ts';

const letter = (body: string) => `Goedendag,\n\n${body}\n\nMet vriendelijke groet\n{signature}`;

/** How Amazon's Dutch pages name the steps was not found; they are said in plain words. */
export const nl: BuiltInTexts = {
  'use-official-request': letter(
    `Hartelijk dank voor uw bericht over bestelling {orderId}. Wij helpen u graag met de annulering; Amazon heeft daarvoor eerst uw verzoek in uw account nodig.

Open op Amazon het overzicht van uw bestellingen, zoek deze bestelling op en dien daar een verzoek tot annulering in. Wij ontvangen uw verzoek dan van Amazon en handelen het af, zolang het pakket nog niet onderweg is.`,
  ),
  'on-its-way-return': letter(
    `Hartelijk dank voor uw bericht over bestelling {orderId}. Het pakket is al naar u onderweg, daarom is annuleren helaas niet meer mogelijk.

Wilt u de bestelling niet houden, dan kunt u de levering weigeren of het pakket na ontvangst terugsturen via het overzicht van uw bestellingen op Amazon. U ontvangt uw terugbetaling zodra de retourzending bij ons is aangekomen.`,
  ),
  'label-cannot-cancel': letter(
    `Hartelijk dank voor uw bericht over bestelling {orderId}. Het verzendlabel is al gemaakt en het pakket wordt klaargemaakt voor verzending; in dit stadium is annuleren helaas niet mogelijk.

Wilt u de bestelling niet houden, dan kunt u deze na ontvangst terugsturen via het overzicht van uw bestellingen op Amazon. U ontvangt uw terugbetaling zodra de retourzending bij ons is aangekomen.`,
  ),
  'confirmed-refund': letter(
    `Hartelijk dank voor uw bericht over bestelling {orderId}. De verzending is al aan Amazon bevestigd, daarom is annuleren niet meer mogelijk. Het pakket is echter nog bij ons en wij zullen het niet versturen.

In plaats daarvan betalen wij u het volledige bedrag terug via de gebruikte betaalmethode. U hoeft verder niets te doen.`,
  ),
  'cancelled-as-requested': letter(
    `Zoals u had gevraagd, hebben wij bestelling {orderId} geannuleerd. Amazon heeft u hiervan een bevestiging gestuurd.

Als de bestelling al in rekening was gebracht, krijgt u het bedrag terug via de gebruikte betaalmethode. U hoeft verder niets te doen.`,
  ),
  'out-of-stock-notice': letter(
    `Het spijt ons zeer: bij het klaarmaken van bestelling {orderId} bleek dat het artikel niet meer op voorraad is. Wij kunnen het niet leveren en hebben de bestelling daarom van onze kant moeten annuleren.

Als er al iets in rekening was gebracht, krijgt u het volledige bedrag terug via de gebruikte betaalmethode. U hoeft niets te doen. Onze excuses voor het ongemak.`,
  ),
  'address-check': letter(
    `Wij maken bestelling {orderId} klaar, maar deze kan niet worden bezorgd op het adres zoals het er nu staat.

Wilt u het bezorgadres van deze bestelling controleren (naam, straat, huisnummer, postcode en plaats) en ons in een antwoord op dit bericht laten weten wat er ontbreekt? Wij versturen het pakket zodra wij uw antwoord hebben.`,
  ),
  'late-new-date': letter(
    `Het spijt ons: bestelling {orderId} gaat later de deur uit dan gepland. Wij wilden deze uiterlijk op {shipBy} versturen; het pakket wordt nu uiterlijk op {newDate} verstuurd.

U hoeft niets te doen. Heeft u een vraag over de levering, beantwoord dan gewoon dit bericht.`,
  ),
  'pending-nothing-charged': letter(
    `Hartelijk dank voor uw bericht over bestelling {orderId}. Amazon heeft de betaling nog niet bevestigd, daarom is de bestelling nog in behandeling. Er is tot nu toe niets in rekening gebracht en er wordt niets verstuurd voordat de betaling is bevestigd.

Zolang een bestelling in behandeling is, kunnen wij deze niet wijzigen. Met vragen over de betaling helpt de klantenservice van Amazon u graag verder.`,
  ),
  'early-self-cancel': letter(
    `Hartelijk dank voor uw bericht over bestelling {orderId}. Omdat de bestelling nog heel nieuw is, kunt u deze tot {cancelUntil} zelf annuleren.

Open op Amazon het overzicht van uw bestellingen, zoek deze bestelling op en annuleer daar de artikelen. Na die tijd kunt u op dezelfde plaats een verzoek tot annulering indienen; wij ontvangen het dan van Amazon en handelen het af.`,
  ),
  'order-again': letter(
    `Het spijt ons: wij hebben bestelling {orderId} per vergissing geannuleerd. Helaas kan een annulering bij Amazon niet ongedaan worden gemaakt.

Als er al iets in rekening was gebracht, krijgt u het volledige bedrag terug via de gebruikte betaalmethode. Wilt u het artikel nog steeds hebben, dan kunt u een nieuwe bestelling plaatsen. Onze excuses voor de vergissing.`,
  ),
  'sfp-address-contact-amazon': letter(
    `Hartelijk dank voor uw bericht over bestelling {orderId}. Het gaat om een Prime-bestelling, waarvan wij het bezorgadres niet zelf kunnen wijzigen.

Neem voor het nieuwe adres contact op met de klantenservice van Amazon; daar hoort u wat er voor deze bestelling mogelijk is.`,
  ),
};
