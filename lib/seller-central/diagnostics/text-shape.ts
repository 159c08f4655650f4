import type { Redactor } from '../../diagnostics/redactor.ts';
import { countryOf } from '../../orders/marketplace.ts';
import { isOrderId, orderIdsIn } from '../../orders/order-id.ts';
import { marketplaceByCountryName, marketplaceBySalesChannel } from '../marketplaces.ts';
import { saysBuyerRequestedCancel } from '../page-text/buyer-request.ts';
import { readDays } from '../page-text/dates.ts';
import { labelOf } from '../page-text/match-words.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { datePattern } from './date-pattern.ts';
import { labelWord, wholeWord } from './page-words.ts';

/** Longer texts are nobody's label, status or date, and cost time. */
const LONGEST_KNOWN = 300;
const LONGEST_DATE = 80;
const TIME = /\d ?[:h時时] ?\d\d/;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['han', /\p{Script=Han}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['digits', /\p{N}/u],
];

/**
 * The shape of a text of a page: `word(en unshipped 0)` where the whole of it is a word that our readers know (language,
 * key, which of our variants), `label(en shipBy 0) ...` where it begins with one, `says(request)`, `date(wd, mon 9, 9999)`,
 * `site(DE)` for a sales channel, `{1}` for an order's id, `text(16 latin)` for all other: the next power of two of its length, and its scripts.
 */
export function textShape(text: string, language: PageLanguage | null, redactor: Redactor): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole === '') return 'nothing';
  if (whole.length > LONGEST_KNOWN) return roughShape(whole);
  if (isOrderId(whole)) return redactor.order(whole);
  const site = /^amazon\.[a-z.]+$/i.test(whole) && marketplaceShape(whole);
  if (site) return site;
  const word = wholeWord(whole, language);
  if (word) return `word(${word})`;
  const labelled = labelOf(whole, language);
  if (labelled) {
    const label = `label(${labelWord(labelled, whole, language)})`;
    return labelled.rest === '' ? label : `${label} ${textShape(labelled.rest, language, redactor)}`;
  }
  if (saysBuyerRequestedCancel(whole, language)) return 'says(request)';
  if (isDate(whole, language)) return `date(${datePattern(whole, language)})`;
  return aroundOrders(whole, redactor);
}

/** The marketplace that a text names by its country or its shop, `country(DE)` or `site(DE)`; null for others. */
export function marketplaceShape(text: string): string | null {
  const site = marketplaceBySalesChannel(text);
  const country = site ?? marketplaceByCountryName(text);
  return country && `${site ? 'site' : 'country'}(${countryOf(country)})`;
}

function isDate(text: string, language: PageLanguage | null): boolean {
  if (text.length > LONGEST_DATE || !/\d/.test(text)) return false;
  const reading = readDays(text, { language, marketplace: null });
  return reading.ok || reading.why === 'ambiguous' || TIME.test(text);
}

/** The rough shapes of what stands around the order ids of a text. */
function aroundOrders(text: string, redactor: Redactor): string {
  const parts: string[] = [];
  let rest = text;
  for (const id of orderIdsIn(text)) {
    const at = rest.indexOf(id);
    if (at < 0) continue;
    parts.push(rest.slice(0, at).trim() && roughShape(rest.slice(0, at).trim()), redactor.order(id));
    rest = rest.slice(at + id.length);
  }
  parts.push(rest.trim() && roughShape(rest.trim()));
  return parts.filter(Boolean).join(' + ');
}

function roughShape(text: string): string {
  const length = 2 ** Math.min(10, Math.ceil(Math.log2(text.length)));
  const found = SCRIPTS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  return `text(${[length, ...(found.length > 0 ? found : ['other'])].join(' ')})`;
}
