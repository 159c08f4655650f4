import { readLabelledText } from '../page-text/match-words.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import type { WordKey } from '../page-text/words/language-words.ts';
import { FOREIGN_TEXT } from './selectors.ts';

/** A run of text in a row, with the element that holds it. */
export interface TextRun {
  readonly text: string;
  readonly element: Element;
}

/** The texts of a row in their order. */
export interface RowText {
  readonly all: readonly TextRun[];
  /**
   * Those that neither a seller nor a buyer wrote: a product called "Canceled" or a buyer called "Pending" must not be
   * read as a sign of Amazon's.
   */
  readonly own: readonly TextRun[];
}

export function readRowText(row: Element): RowText {
  const foreign = [...row.querySelectorAll(FOREIGN_TEXT)];
  const all: TextRun[] = [];
  const own: TextRun[] = [];
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim();
    const element = text ? node.parentElement : null;
    if (!text || !element) continue;
    const run = { text, element };
    all.push(run);
    if (!foreign.some((part) => part.contains(element))) own.push(run);
  }
  return { all, own };
}

/** The values behind each occurrence of a label: the rest of its own text, or the text that follows it. */
export function labelledText(runs: readonly TextRun[], label: WordKey, language: PageLanguage | null): string[] {
  return runs.flatMap(({ text }, index) => {
    const rest = readLabelledText(text, label, language);
    const value = rest === '' ? runs[index + 1]?.text : rest;
    return value ? [value] : [];
  });
}
