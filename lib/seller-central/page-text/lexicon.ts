import type { AddedWord } from '../../rules-file/page-parts.ts';
import { pageAdditions } from '../page-additions.ts';
import { normalizeText } from './normalize-text.ts';
import type { Words } from './words/language-words.ts';

/** The language of a BCP 47 tag without its region and script; empty where there is no tag. */
export function languageOf(tag: string | null): string {
  return tag?.split('-')[0] ?? '';
}

/** A text without the punctuation that a page may or may not put after it. */
function bare(text: string): string {
  return normalizeText(text).replace(/[\s:.。]{1,20}$/, '');
}

const NOTHING: ReadonlyMap<string, readonly string[]> = new Map();

/** The words of the page on one subject, in every language that we have. */
export class Lexicon<Key extends string> {
  /** The words by language, in the order in which a text of unknown language is tried. */
  readonly words: ReadonlyMap<string, Words<Key>>;
  readonly #indexes = new Map<string, ReadonlyMap<string, readonly string[]>>();
  /** Those of the seller's rules file: what a text means has then to agree with our own words. */
  #added: readonly AddedWord[] = [];

  constructor(subject: AddedWord['subject'], words: Readonly<Record<string, Words<Key>>>) {
    this.words = new Map(Object.entries(words));
    pageAdditions.whenThere((additions) => {
      this.#added = additions.words.filter((word) => word.subject === subject);
      this.#indexes.clear();
    });
  }

  /** The languages, in the same order; those that only a rules file knows come last. */
  get languages(): readonly string[] {
    return [...new Set([...this.words.keys(), ...this.#added.map(({ language }) => language)])];
  }

  /** Every variant of a word in one language, as Amazon writes them, evidence before our own; empty for a hole. */
  variantsOf(key: Key, language: string): readonly string[] {
    const words = this.words.get(language);
    const added = this.#added.filter((word) => word.key === key && word.language === language);
    return [...added.flatMap(({ texts }) => texts), ...(words?.seen[key] ?? []), ...(words?.inferred[key] ?? [])];
  }

  /** A word as the page probably shows it, English where we have none: to tell a seller what to look for. */
  wordFor(key: Key, tag: string | null): string {
    return this.variantsOf(key, languageOf(tag))[0] ?? this.variantsOf(key, 'en')[0] ?? key;
  }

  /** Which of `keys` a whole text means in one language. */
  meaningsIn<Asked extends Key>(language: string, text: string, keys: readonly Asked[]): Asked[] {
    const meanings = this.#indexOf(language).get(bare(text)) ?? [];
    return keys.filter((key) => meanings.includes(key));
  }

  /**
   * Which of `keys` a whole text means: in the page's language, else in any other where all that know it agree. Null
   * for a text that only contains such a word, as a product's title may.
   */
  meaningOf<Asked extends Key>(text: string, tag: string | null, keys: readonly Asked[]): Asked | null {
    const own = this.meaningsIn(languageOf(tag), text, keys);
    const found = own.length > 0 ? own : this.languages.flatMap((other) => this.meaningsIn(other, text, keys));
    return new Set(found).size === 1 ? (found[0] ?? null) : null;
  }

  /** The keys of each text of a language: one text may be, say, both a status and a button. */
  #indexOf(language: string): ReadonlyMap<string, readonly string[]> {
    const known = this.#indexes.get(language);
    if (known) return known;
    const added = this.#added.filter((word) => word.language === language);
    const words = this.words.get(language);
    // A page may name any language, and another each time.
    if (!words && added.length === 0) return NOTHING;
    const { seen = {}, inferred = {} } = words ?? {};
    const index = new Map<string, string[]>();
    for (const [key, variants] of [
      ...added.map(({ key, texts }) => [key, texts] as const),
      ...Object.entries<readonly string[]>(seen),
      ...Object.entries<readonly string[]>(inferred),
    ])
      for (const text of variants.map(bare)) index.set(text, [...(index.get(text) ?? []), key]);
    this.#indexes.set(language, index);
    return index;
  }
}
