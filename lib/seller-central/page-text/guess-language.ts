/** Small words that stand in almost any sentence of a language and in few of another. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and you please my is this have it order would',
  de: 'ich und bitte das ist nicht die meine wir sie habe bestellung',
  fr: 'je vous et le les ma est pas pour merci commande bonjour une',
  it: 'il che non per vorrei mio ordine buongiorno grazie ho una della',
  es: 'el los por favor mi pedido quiero gracias hola que está lo una',
  nl: 'ik het een mijn bestelling niet alstublieft graag van dat heb is',
  pl: 'nie proszę się moje zamówienie dzień dobry czy jest chciałbym na',
  sv: 'jag och inte min hej tack beställning det att har är vill',
  pt: 'não meu pedido obrigado por favor gostaria olá uma está você encomenda',
  tr: 've bir bu lütfen sipariş siparişimi istiyorum merhaba için teşekkürler',
};

/** Fewer telling words than this, or a lead this small, tell nothing. */
const LEAST_WORDS = 2;

/**
 * The language of a short text (BCP 47) by its script and its small words; null where that is not clear. A hint: of
 * Chinese characters without kana Chinese is taken.
 */
export function guessLanguage(text: string): string | null {
  if (/[\u3040-\u30ff]/.test(text)) return 'ja';
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [best, next] = Object.entries(SMALL_WORDS)
    .map(([language, small]) => ({ language, count: countOf(words, small) }))
    .sort((one, other) => other.count - one.count);
  return best && best.count >= LEAST_WORDS && best.count > (next?.count ?? 0) ? best.language : null;
}

function countOf(words: readonly string[], small: string): number {
  const known = new Set(small.split(' '));
  return words.filter((word) => known.has(word)).length;
}
