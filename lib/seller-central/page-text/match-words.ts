import type { OrderStatus } from '../../orders/order-facts.ts';
import { languageOf } from './lexicon.ts';
import type { WordKey } from './words/language-words.ts';
import { WORDS } from './words.ts';

/**
 * What the words for a state say of the order: a delivered one was shipped, and one of which a part is left to ship
 * is unshipped (as `OrderStatus` defines it).
 */
const STATUS_OF_WORD = {
  unshipped: 'unshipped',
  pending: 'pending',
  shipped: 'shipped',
  canceled: 'canceled',
  delivered: 'shipped',
  partiallyShipped: 'unshipped',
} as const satisfies Partial<Record<WordKey, OrderStatus>>;
const STATUS_WORDS = ['unshipped', 'pending', 'shipped', 'canceled', 'delivered', 'partiallyShipped'] as const;

/** The status that the whole of a text names; null where it names none, or where languages disagree about it. */
export function statusOfText(text: string, language: string | null): OrderStatus | null {
  const word = WORDS.meaningOf(text, language, STATUS_WORDS);
  return word && STATUS_OF_WORD[word];
}

/** Who ships the order, from the value beside "Fulfilment method". */
export function fulfillmentOfText(text: string, language: string | null): 'seller' | 'amazon' | null {
  return WORDS.meaningOf(text, language, ['seller', 'amazon']);
}

const labels = new Map<string, RegExp>();

function labelPattern(key: WordKey, language: string): RegExp {
  const id = `${language} ${key}`;
  let pattern = labels.get(id);
  if (!pattern) {
    const variants = [...new Set([...WORDS.variantsOf(key, language), ...WORDS.variantsOf(key, 'en')])]
      .sort((a, b) => b.length - a.length)
      .map((label) =>
        label
          .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
          .replace(/\s+/g, '\\s+')
          .replace(/'/g, "['’]"),
      );
    pattern = new RegExp(`^\\s*(?:${variants.join('|')})(?=[\\s:：]|$)\\s*[:：]?\\s*`, 'iu');
    labels.set(id, pattern);
  }
  return pattern;
}

/**
 * What follows a label in a text that starts with it ("Ship by date: ..."), as it is written there; empty where the
 * label stands alone, null where the text starts otherwise. Labels are those of the page's language and of English.
 */
export function readLabelledText(text: string, label: WordKey, language: string | null): string | null {
  const match = labelPattern(label, languageOf(language)).exec(text);
  return match ? text.slice(match[0].length).trim() : null;
}
