import { isOrderId, type OrderId } from '../orders/order-id.ts';
import { isKnownName } from './known-names.ts';

/** A name longer than this is no name. */
const LONGEST = 60;
const CHUNK = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu;
/** Such as `order`, `Order`, `ORDER`, `h1`. */
const ONE_WORD = /^(?:[A-Z]?[a-z0-9]+|[A-Z0-9]+)$/;
/** Words written together: `shipByDate`, `HTMLElement`, `span12`. */
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

/** Lets out of a page the names that its makers gave, and nothing else. One is made for each diagnostic. */
export interface Redactor {
  /**
   * A name, such as a class, a test id or a key: its known words, `-`, `_` and what else stands between them as `~`.
   * A run of digits becomes `9` and any other word `zza`, `zzb` ..., the same wherever the same word stands.
   */
  name(text: string): string;
  /** An order id as `{1}`, `{2}` ..., so that it shows only where the same order is meant. */
  order(id: OrderId): string;
}

export function createRedactor(): Redactor {
  const words = new Map<string, number>();
  const orders = new Map<string, number>();
  const unknown = (word: string) => `zz${lettersOf(numberOf(words, word.toLowerCase()))}`;
  const order = (id: OrderId) => `{${numberOf(orders, id)}}`;

  function chunk(text: string): string {
    if (/^[-_]+$/.test(text)) return text.slice(0, 2);
    if (/^[^\p{L}\p{M}\p{N}]/u.test(text)) return '~';
    // No name that Amazon gives is written in other letters, so that all of the word is somebody's.
    if (/[^A-Za-z0-9]/.test(text)) return unknown(text);
    if (ONE_WORD.test(text) && isKnownName(text)) return text;
    return (text.match(WORD) ?? [])
      .map((word) => (/\d/.test(word) ? '9' : isKnownName(word) ? word : unknown(word)))
      .join('');
  }

  return {
    order,
    name(text) {
      if (isOrderId(text)) return order(text);
      if (text.length > LONGEST) return unknown(text);
      return (text.match(CHUNK) ?? []).map(chunk).join('');
    },
  };
}

/** 1 as `a`, 26 as `z`, 27 as `aa`. */
function lettersOf(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}

function numberOf(known: Map<string, number>, text: string): number {
  const number = known.get(text) ?? known.size + 1;
  known.set(text, number);
  return number;
}
