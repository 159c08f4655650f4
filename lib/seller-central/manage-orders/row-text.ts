import { readLabelledText } from '../page-text/match-words.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import type { WordKey } from '../page-text/words/language-words.ts';
import { FOREIGN_TEXT } from './selectors.ts';

/** A run of text in a row, with the element that holds it. */
export interface TextRun {
  readonly text: string;
  readonly element: Element;
}

/**
 * The row's own words in their order, without those that a seller or a buyer wrote (unless `foreignToo`): a product
 * called "Canceled" or a buyer called "Pending" must not be read as a sign of Amazon's.
 */
export function ownTextOf(root: Element, { foreignToo = false } = {}): TextRun[] {
  const runs: TextRun[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    return !foreignToo && node.matches(FOREIGN_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim();
    if (text && node.parentElement) runs.push({ text, element: node.parentElement });
  }
  return runs;
}

/** The values behind each occurrence of a label: the rest of its own text, or the text that follows it. */
export function labelledText(runs: readonly TextRun[], label: WordKey, language: PageLanguage | null): string[] {
  return runs.flatMap(({ text }, index) => {
    const rest = readLabelledText(text, label, language);
    const value = rest === '' ? runs[index + 1]?.text : rest;
    return value ? [value] : [];
  });
}
