/** Marks that steer the writing direction, and characters without width: in a text, but not of it. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** ASCII with single spaces, which only its capitals change: the order list asks for thousands of such texts. */
const PLAIN = /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/;

/**
 * A text as it is compared: one space for any white space, half-width, lower case, straight apostrophes, ASCII digits.
 * The Turkish i's become one, since a page in capitals doesn't tell them apart.
 */
export function normalizeText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/ı|i\u0307/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\s+/g, ' ')
    .trim();
}
