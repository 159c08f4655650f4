import { findByGenerations } from '../generation.ts';
import { normalizeText } from '../page-text/normalize-text.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { languageOf, variantsOf } from '../page-text/words.ts';
import { parentOf } from '../unshadowed.ts';
import { LOADING, NEXT_PAGE, NO_NEXT_PAGE, PAGE_CONTENT, TOTAL_HEADING } from './selectors.ts';

/** What the page itself says of the number of orders in its list; `loading`: it is still asking. */
export type Emptiness = 'empty' | 'not-empty' | 'unsaid' | 'loading';

/**
 * Whether the page calls its list empty: by the count in its heading ("0 orders"), or by its sentence for it. The
 * sentence can stand in the page before the rows do (2025, C), so that it counts for nothing while the page loads or
 * the heading counts orders.
 */
export function readEmptiness(root: ParentNode, language: PageLanguage | null): Emptiness {
  if (isLoading(root)) return 'loading';
  const total = readTotal(root);
  if (total !== null) return total === 0 ? 'empty' : 'not-empty';
  return saysNoOrders(root, language) ? 'empty' : 'unsaid';
}

/** How many orders the heading counts on all pages ("10000+" as 10,000); null where it names no number. */
function readTotal(root: ParentNode): number | null {
  const heading = findByGenerations(root, TOTAL_HEADING)?.textContent ?? '';
  const [digits] = /\d[\d.,\s]*/.exec(normalizeText(heading)) ?? [];
  return digits === undefined ? null : Number(digits.replace(/\D/g, ''));
}

/** No list was seen that shows fewer orders than this on a page of several (2.2: 15; A). */
const FEWEST_ON_PAGE = 10;

/** How many orders the heading counts that are not among the page's rows; 0 where other pages may hold them. */
export function missingRows(root: Document, rows: number): number {
  const total = readTotal(root);
  const page = new URL(root.location.href).searchParams.get('page') ?? '1';
  if (total === null || rows === 0 || page !== '1') return 0;
  const next = root.querySelector(NEXT_PAGE);
  const isWhole = next ? next.matches(NO_NEXT_PAGE) : rows < FEWEST_ON_PAGE;
  return isWhole ? Math.max(0, total - rows) : 0;
}

function isLoading(root: ParentNode): boolean {
  const spinner = root.querySelector(LOADING);
  const visible = spinner?.querySelector(':scope > span') ?? spinner;
  // The page may hide what holds the spinner instead of the spinner: then its own style still says that it is shown.
  return visible !== null && isDisplayed(visible) && getComputedStyle(visible).visibility !== 'hidden';
}

function saysNoOrders(root: ParentNode, language: PageLanguage | null): boolean {
  const sentences = [languageOf(language), 'en'].flatMap((each) => variantsOf('noOrders', each)).map(normalizeText);
  const content = PAGE_CONTENT.map((css) => root.querySelector(css)).find((element) => element !== null);
  const walker = document.createTreeWalker(content ?? document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = normalizeText(node.textContent ?? '');
    if (text !== '' && sentences.some((sentence) => text.includes(sentence))) return isDisplayed(node.parentElement);
  }
  return false;
}

function isDisplayed(element: Element | null): boolean {
  for (let part = element; part; part = parentOf(part)) if (getComputedStyle(part).display === 'none') return false;
  return true;
}
