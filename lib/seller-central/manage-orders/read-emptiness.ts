import { findByGenerations } from '../generation.ts';
import { normalizeText } from '../page-text/normalize-text.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { languageOf, variantsOf } from '../page-text/words.ts';
import { LOADING, PAGE_CONTENT, TOTAL_HEADING } from './selectors.ts';

/** What the page itself says of the number of orders in its list; `loading`: it is still asking. */
export type Emptiness = 'empty' | 'not-empty' | 'unsaid' | 'loading';

/**
 * Whether the page calls its list empty: by the count in its heading ("0 orders"), or by its sentence for it. The
 * sentence can stand in the page before the rows do (2025, C), so that it counts for nothing while the page loads or
 * the heading counts orders.
 */
export function readEmptiness(root: ParentNode, language: PageLanguage | null): Emptiness {
  if (isLoading(root)) return 'loading';
  const heading = findByGenerations(root, TOTAL_HEADING)?.textContent ?? '';
  const total = /\d[\d.,\s]*/.exec(normalizeText(heading))?.[0];
  if (total !== undefined) return /^0+\s*$/.test(total) ? 'empty' : 'not-empty';
  return saysNoOrders(root, language) ? 'empty' : 'unsaid';
}

function isLoading(root: ParentNode): boolean {
  const spinner = root.querySelector(LOADING);
  const visible = spinner?.querySelector(':scope > span') ?? spinner;
  if (!visible) return false;
  const { display, visibility } = getComputedStyle(visible);
  return display !== 'none' && visibility !== 'hidden';
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
  for (let part = element; part; part = part.parentElement) if (getComputedStyle(part).display === 'none') return false;
  return true;
}
