import type { BuiltInTexts } from '../templates-of.ts';

const letter = (body: string) => `Hej,\n\n${body}\n\nMed vänliga hälsningar\n{signature}`;

/** Addressed as "du", as shops in Sweden do. How Amazon's Swedish pages name the steps was not found; plain words. */
export const sv: BuiltInTexts = {
  'use-official-request': letter(
    `Tack för ditt meddelande om beställning {orderId}. Vi hjälper dig gärna med avbeställningen; Amazon behöver bara få din begäran via ditt konto först.

Öppna översikten över dina beställningar på Amazon, leta upp den här beställningen och begär avbeställning där. Vi får då din begäran från Amazon och tar hand om den, så länge paketet inte har lämnat oss.`,
  ),
  'on-its-way-return': letter(
    `Tack för ditt meddelande om beställning {orderId}. Paketet är redan på väg till dig, så det går tyvärr inte längre att avbeställa.

Om du inte vill behålla beställningen kan du neka leveransen eller skicka tillbaka paketet när det har kommit fram, via översikten över dina beställningar på Amazon. Du får din återbetalning när returen har nått oss.`,
  ),
  'label-cannot-cancel': letter(
    `Tack för ditt meddelande om beställning {orderId}. Fraktsedeln är redan skapad och paketet görs i ordning för leverans, så i det här skedet går det tyvärr inte att avbeställa.

Om du inte vill behålla beställningen kan du skicka tillbaka den när den har kommit fram, via översikten över dina beställningar på Amazon. Du får din återbetalning när returen har nått oss.`,
  ),
  'confirmed-refund': letter(
    `Tack för ditt meddelande om beställning {orderId}. Leveransen är redan bekräftad hos Amazon, så det går inte längre att avbeställa. Paketet finns dock kvar hos oss och vi kommer inte att skicka det.

I stället betalar vi tillbaka hela beloppet till det betalningssätt som du använde. Du behöver inte göra något mer.`,
  ),
  'cancelled-as-requested': letter(
    `Som du önskade har vi avbeställt beställning {orderId}. Amazon har skickat en bekräftelse till dig.

Om beställningen redan har debiterats får du tillbaka beloppet till det betalningssätt som du använde. Du behöver inte göra något mer.`,
  ),
  'out-of-stock-notice': letter(
    `Vi är mycket ledsna: när vi förberedde beställning {orderId} visade det sig att varan är slut i lager. Vi kan inte leverera den och har därför varit tvungna att avbryta beställningen från vår sida.

Om något redan har debiterats får du tillbaka hela beloppet till det betalningssätt som du använde. Du behöver inte göra någonting. Vi ber om ursäkt för besväret.`,
  ),
  'address-check': letter(
    `Vi förbereder beställning {orderId}, men den kan inte levereras till adressen så som den är angiven.

Kan du kontrollera leveransadressen för beställningen (namn, gata, husnummer, postnummer och ort) och svara på det här meddelandet med vad som saknas? Vi skickar paketet så snart vi har fått ditt svar.`,
  ),
  'late-new-date': letter(
    `Vi är ledsna: beställning {orderId} lämnar oss senare än planerat. Vi skulle ha skickat den senast den {shipBy}; nu skickas paketet senast den {newDate}.

Du behöver inte göra någonting. Om du har en fråga om leveransen är det bara att svara på det här meddelandet.`,
  ),
  'pending-nothing-charged': letter(
    `Tack för ditt meddelande om beställning {orderId}. Amazon har ännu inte bekräftat betalningen, så beställningen väntar fortfarande. Inget har debiterats hittills och inget skickas innan betalningen är bekräftad.

Så länge en beställning väntar kan vi inte ändra den. Om du har en fråga om betalningen hjälper Amazons kundtjänst dig gärna.`,
  ),
  'early-self-cancel': letter(
    `Tack för ditt meddelande om beställning {orderId}. Eftersom beställningen är helt ny kan du själv avbeställa den fram till kl. {cancelUntil}.

Öppna översikten över dina beställningar på Amazon, leta upp den här beställningen och avbeställ varorna där. Efter den tiden kan du begära avbeställning på samma ställe; vi får då din begäran från Amazon och tar hand om den.`,
  ),
  'order-again': letter(
    `Vi är ledsna: vi har avbrutit beställning {orderId} av misstag. Tyvärr går det inte att ångra en avbeställning hos Amazon.

Om något redan har debiterats får du tillbaka hela beloppet till det betalningssätt som du använde. Om du fortfarande vill ha varan är du välkommen att göra en ny beställning. Vi ber om ursäkt för misstaget.`,
  ),
  'sfp-address-contact-amazon': letter(
    `Tack för ditt meddelande om beställning {orderId}. Det är en Prime-beställning och vi kan inte själva ändra dess leveransadress.

Kontakta Amazons kundtjänst om den nya adressen; där får du veta vad som är möjligt för den här beställningen.`,
  ),
};
