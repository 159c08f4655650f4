import { FORM_WORDS } from '../page-text/form-words.ts';
import { type Lexicon, languageOf } from '../page-text/lexicon.ts';
import type { LabelledText } from '../page-text/match-words.ts';
import { normalizeText } from '../page-text/normalize-text.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import type { FormKey, WordKey } from '../page-text/words/language-words.ts';
import { WORDS } from '../page-text/words.ts';

const bare = (text: string) => normalizeText(text).replace(/[\s:.。：]{1,20}$/, '');

/** Language, key and number of the variant under which a text is found again. */
const reference = (language: string, key: string, variant: number) => `${language} ${key} ${variant}`;

interface Known {
  readonly language: string;
  readonly reference: string;
}

/** Each word that our readers know, by its bare text. */
let index: ReadonlyMap<string, readonly Known[]> | undefined;

function allWords(): ReadonlyMap<string, readonly Known[]> {
  const made = new Map<string, Known[]>();
  const enter = <Key extends string>(lexicon: Lexicon<Key>) => {
    for (const [language, words] of lexicon.words)
      for (const [key, variants] of variantsIn(words))
        for (const [variant, text] of variants.entries()) {
          const known = { language, reference: reference(language, key, variant) };
          made.set(bare(text), [...(made.get(bare(text)) ?? []), known]);
        }
  };
  enter<WordKey>(WORDS);
  enter<FormKey>(FORM_WORDS);
  return made;
}

/** Every key with its variants, seen before inferred, as `Lexicon.variantsOf` counts them. */
function variantsIn({ seen, inferred }: { seen: object; inferred: object }): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const [key, texts] of [
    ...Object.entries<readonly string[]>({ ...seen }),
    ...Object.entries<readonly string[]>({ ...inferred }),
  ])
    keys.set(key, [...(keys.get(key) ?? []), ...texts]);
  return keys;
}

/** Which word a whole text is, the page's own language before others; null for a text that is none. */
export function wholeWord(text: string, language: PageLanguage | null): string | null {
  index ??= allWords();
  const known = index.get(bare(text)) ?? [];
  return (known.find((word) => word.language === languageOf(language)) ?? known[0])?.reference ?? null;
}

/** Our own words alone: nobody who reads a diagnostic knows those of the seller's rules file. */
function ownVariants(language: string, key: string): readonly string[] {
  return [WORDS.words.get(language), FORM_WORDS.words.get(language)].flatMap((words) =>
    words ? (variantsIn(words).get(key) ?? []) : [],
  );
}

/** Which label a text begins with. */
export function labelWord({ keys }: LabelledText, text: string, language: PageLanguage | null): string {
  const plain = normalizeText(text);
  for (const key of keys)
    for (const own of [languageOf(language), 'en']) {
      const variants = ownVariants(own, key).map(normalizeText);
      // The longest: one label may begin with another.
      const [longest] = variants.filter((label) => plain.startsWith(label)).sort((a, b) => b.length - a.length);
      if (longest !== undefined) return reference(own, key, variants.indexOf(longest));
    }
  return reference('en', keys[0] ?? 'sku', 0);
}

/** The word that a reference names, as the page writes it; null for one that we don't have. */
export function wordOf(reference: string): string | null {
  const [language = '', key = '', variant = ''] = reference.split(' ');
  return ownVariants(language, key)[Number(variant)] ?? null;
}
