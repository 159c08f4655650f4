import type { OrderStatus } from '../../orders/order-facts.ts';
import { languageOf } from './lexicon.ts';
import { normalizeText } from './normalize-text.ts';
import { TextMemory } from './text-memory.ts';
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

const statuses = new TextMemory<OrderStatus | null>(4000);

/** The status that the whole of a text names; null where it names none, or where languages disagree about it. */
export function statusOfText(text: string, language: string | null): OrderStatus | null {
  const key = `${language}|${text}`;
  let status = statuses.get(key);
  if (status === undefined) {
    const word = WORDS.meaningOf(text, language, STATUS_WORDS);
    status = word && STATUS_OF_WORD[word];
    statuses.set(key, status);
  }
  return status;
}

/** Who ships the order, from the value beside "Fulfilment method". */
export function fulfillmentOfText(text: string, language: string | null): 'seller' | 'amazon' | null {
  return WORDS.meaningOf(text, language, ['seller', 'amazon']);
}

/** The words that stand before a value. */
const LABELS = [
  'shipBy',
  'deliverBy',
  'salesChannel',
  'fulfillment',
  'quantity',
  'sku',
  'asin',
  'cancellationReason',
] as const satisfies readonly WordKey[];
export type LabelKey = (typeof LABELS)[number];

/** A text that starts with a label: what the label may mean, and what follows it, as it is written there. */
export interface LabelledText {
  readonly keys: readonly LabelKey[];
  readonly rest: string;
}

/** All labels of a language in one pattern, and what was found in texts so far: rows repeat most of their texts. */
interface LabelIndex {
  readonly pattern: RegExp;
  readonly keys: ReadonlyMap<string, LabelKey[]>;
  readonly found: TextMemory<LabelledText | null>;
}

/** A page has one language, or two while it changes. */
const indexes = new TextMemory<LabelIndex>(4);

function labelIndex(tag: string | null): LabelIndex {
  const known = indexes.get(tag ?? '');
  if (known) return known;
  const keys = new Map<string, LabelKey[]>();
  const labels = new Set<string>();
  for (const key of LABELS) {
    for (const label of [...WORDS.variantsOf(key, languageOf(tag)), ...WORDS.variantsOf(key, 'en')]) {
      labels.add(label);
      const plain = normalizeText(label);
      keys.set(plain, [...(keys.get(plain) ?? []), key]);
    }
  }
  const variants = [...labels]
    .sort((a, b) => b.length - a.length)
    .map((label) =>
      label
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\s+/g, '\\s+')
        .replace(/'/g, "['’]"),
    );
  const pattern = new RegExp(`^\\s*(${variants.join('|')})(?=[\\s:：]|$)\\s*[:：]?\\s*`, 'iu');
  const made: LabelIndex = { pattern, keys, found: new TextMemory(4000) };
  indexes.set(tag ?? '', made);
  return made;
}

/**
 * The label with which a text starts ("Ship by date: ..."), in the page's language or in English; `rest` is empty where
 * it stands alone. Null where the text starts otherwise.
 */
export function labelOf(text: string, language: string | null): LabelledText | null {
  const { pattern, keys, found } = labelIndex(language);
  const known = found.get(text);
  if (known !== undefined) return known;
  const match = pattern.exec(text);
  const meant = match && keys.get(normalizeText(match[1] ?? ''));
  const labelled = meant ? { keys: meant, rest: text.slice(match[0].length).trim() } : null;
  found.set(text, labelled);
  return labelled;
}

/** What follows one label in a text that starts with it; null where the text starts otherwise. */
export function readLabelledText(text: string, label: LabelKey, language: string | null): string | null {
  const labelled = labelOf(text, language);
  return labelled?.keys.includes(label) ? labelled.rest : null;
}
