import { countryOf } from '../../orders/marketplace.ts';
import { marketplaceByCountryName } from '../marketplaces.ts';
import { languageOf } from './lexicon.ts';
import { normalizeText } from './normalize-text.ts';
import { WORDS } from './words.ts';

/** A BCP 47 tag such as `en-GB`, `de` or `es-MX`; with its region where the page tells it. */
export type PageLanguage = string;

/** Where the page names its language for the seller: since 2021 (8.3: A), and the newer bar of 2026 (C). */
const SWITCHERS = ['.locale-icon-wrapper', '.utility-bar-locale-icon-wrapper'];

/** Where short words stand that a language can be told by: headings and the list's tabs (1.6: A). */
const HEADINGS = 'h1, h2, #myo-spa-tabs-container a, [data-test-id^="tab-/"]';
const TELLING_WORDS = ['manageOrders', 'cancelOrder', 'unshipped', 'pending', 'shipped', 'canceled'] as const;

/** Languages of Seller Central for which we have no words, but whose dates the browser can read. */
export const WORDLESS = ['ar', 'hi', 'ko', 'ta', 'th', 'vi'];

function canonicalTag(tag: string): PageLanguage | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** "DE", "en-GB", "Deutsch", "English (UK)" or "中文（简体）" as a tag. */
function tagOfSwitcher(text: string): PageLanguage | null {
  const known = [...WORDS.languages, ...WORDLESS];
  const [name = '', place = ''] = normalizeText(text).split(/ ?[()] ?| - /);
  if (/^[a-z]{2}(?:[-_][a-z]{2})?$/.test(name) && known.includes(name.slice(0, 2))) return canonicalTag(name);
  const language = /[简簡繁]?[体體]?中文/.test(name)
    ? 'zh'
    : known.find((tag) => normalizeText(new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? '') === name);
  const marketplace = place && marketplaceByCountryName(place);
  const country = marketplace ? countryOf(marketplace) : null;
  return language && country ? `${language}-${country === 'UK' ? 'GB' : country}` : (language ?? null);
}

/** The one language of which most headings and tabs are words; null where two are level or none is. */
function tagOfWords(root: Document): PageLanguage | null {
  const texts = [...root.querySelectorAll(HEADINGS)].map((element) => element.textContent ?? '');
  const words = [...texts, ...root.title.split(/[|–-]/)].map((text) => text.replace(/[\d()（）,]+/g, ' '));
  const counts = WORDS.languages.map((language) => ({
    language,
    count: words.filter((word) => WORDS.meaningsIn(language, word, TELLING_WORDS).length > 0).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  const best = counts.filter(({ count }) => count === most);
  return most > 0 && best.length === 1 ? (best[0]?.language ?? null) : null;
}

/**
 * The language of a page: as `html[lang]` and the language switcher say it, the tag with a region where both name the
 * same. Where they differ the page's own words decide, since a stale `lang` is a common slip; where both are silent the
 * words speak alone. The UI language says nothing of the marketplace (8.3: A).
 */
export function readPageLanguage(root: Document): PageLanguage | null {
  const declared = canonicalTag(root.documentElement.lang);
  const switcher = SWITCHERS.map((selector) => root.querySelector(selector)?.textContent ?? '').find(Boolean);
  const chosen = switcher ? tagOfSwitcher(switcher) : null;
  if (!declared || !chosen) return declared ?? chosen ?? tagOfWords(root);
  if (languageOf(declared) === languageOf(chosen)) return declared.includes('-') ? declared : chosen;
  return tagOfWords(root) === languageOf(declared) ? declared : chosen;
}
