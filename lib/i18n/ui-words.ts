import browser from 'webextension-polyfill';
import type { Lookup } from './translate.ts';

/** What a surface speaks with. */
export interface UiWords {
  /** BCP 47. */
  readonly language: string;
  readonly lookup: Lookup;
}

/** Where the words of a surface stand in the browser's local storage, if the seller chose a language. */
export const wordsKey = (surface: string) => `words.${surface}`;

/** The form in which they stand there. */
export interface StoredWords {
  readonly language: string;
  /** The version of ours whose words they are. */
  readonly version: string;
  readonly texts: Readonly<Record<string, string>>;
}

type Stored = Readonly<Record<string, unknown>>;

/** The part of the browser's API that gives the words. */
export interface WordsBrowser {
  readonly i18n: { getMessage(key: string): string };
  readonly storage: { readonly local: { get(key: string): Promise<Stored> } };
}

/** The words in the language that the browser chooses, each asked for once: an answer costs as much as painting a badge does. */
function browserWords({ i18n }: WordsBrowser): UiWords {
  const known = new Map<string, string>();
  const ask = (key: string) => {
    try {
      return i18n.getMessage(key);
    } catch {
      // A script that was cut off from its extension is taken away within moments, and must not fail before.
      return '';
    }
  };
  const lookup: Lookup = (key) => {
    const text = known.get(key) ?? ask(key);
    known.set(key, text);
    return text;
  };
  return { language: lookup('language'), lookup };
}

/**
 * The words of some surfaces: in the language that the seller chose, else as the browser chooses from its catalogs,
 * which also fill in what the chosen language lacks (words of an older version, until a page of ours renews them).
 */
export async function readUiWords(surfaces: readonly string[], from: WordsBrowser = browser): Promise<UiWords> {
  const read = async (key: string) => (await from.storage.local.get(key))[key];
  const kept = await Promise.all(surfaces.map((surface) => read(wordsKey(surface)).catch(() => null)));
  const chosen = kept.filter(isStoredWords);
  const language = chosen.length === surfaces.length ? chosen[0]?.language : undefined;
  const fallback = browserWords(from);
  if (!language) return fallback;
  const texts = new Map<string, unknown>(chosen.flatMap((words) => Object.entries(words.texts)));
  return {
    language,
    lookup: (key) => {
      const text = texts.get(key);
      return typeof text === 'string' ? text : fallback.lookup(key);
    },
  };
}

/** By hand, for scripts that carry no schemas. */
export function isStoredWords(stored: unknown): stored is StoredWords {
  if (typeof stored !== 'object' || stored === null) return false;
  const { language, version, texts }: { [Name in keyof StoredWords]?: unknown } = stored;
  return typeof language === 'string' && typeof version === 'string' && typeof texts === 'object' && texts !== null;
}

/**
 * Starts something with its words, and anew after each change of the language, with a signal that ends what was
 * started before. What must stand before the page is first painted starts at once (`'at-once'`), in the browser's
 * language, and anew when it turns out that the seller chose another.
 */
export function followUiWords(
  surfaces: readonly string[],
  start: (words: UiWords, signal: AbortSignal) => void,
  signal: AbortSignal,
  first: 'at-once' | 'when-read' = 'when-read',
): void {
  let current = new AbortController();
  let spoken = '';
  const startWith = (words: UiWords) => {
    if (signal.aborted || words.language === spoken) return;
    spoken = words.language;
    current.abort();
    current = new AbortController();
    start(words, AbortSignal.any([signal, current.signal]));
  };
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && surfaces.some((surface) => wordsKey(surface) in changes))
      void readUiWords(surfaces).then(startWith);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
  if (first === 'at-once') startWith(browserWords(browser));
  void readUiWords(surfaces).then(startWith);
}
