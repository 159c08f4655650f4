import { anyOf } from '../generation.ts';
import { type LabelKey, type LabelledText, labelOf } from '../page-text/match-words.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { FOREIGN_TEXT } from './selectors.ts';

/** A run of text. */
export interface PlainRun {
  readonly text: string;
}

/** A run of text, and where it stands: a text node, since asking each for its element would double what reading costs. */
export interface TextRun extends PlainRun {
  readonly node: Node;
}

/** The texts of a part of a page in their order. */
export interface PartTexts {
  readonly all: readonly TextRun[];
  /**
   * Those that neither a seller nor a buyer wrote: a product called "Canceled" or a buyer called "Pending" must not be
   * read as a sign of Amazon's.
   */
  readonly own: readonly TextRun[];
}

export function readTexts(part: Element): PartTexts {
  const foreign = part.matches(anyOf(FOREIGN_TEXT)) ? [part] : outermost(part.querySelectorAll(anyOf(FOREIGN_TEXT)));
  const all: TextRun[] = [];
  const own: TextRun[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim();
    if (!text) continue;
    const run = { text, node };
    all.push(run);
    if (!isInside(node, foreign)) own.push(run);
  }
  return { all, own };
}

/** Elements in the document's order, without those inside another of them. */
function outermost(elements: Iterable<Element>): Element[] {
  const kept: Element[] = [];
  for (const element of elements) if (!kept.at(-1)?.contains(element)) kept.push(element);
  return kept;
}

function isInside(node: Node, elements: readonly Element[]): boolean {
  for (const element of elements) if (element.contains(node)) return true;
  return false;
}

/** The values behind each occurrence of a label: the rest of its own text, or the text that follows it. */
export function labelledText(runs: readonly PlainRun[], label: LabelKey, language: PageLanguage | null): string[] {
  return labelsOf(runs, language).flatMap(({ keys, value }) => (value && keys.includes(label) ? [value] : []));
}

interface LabelledValue extends Pick<LabelledText, 'keys'> {
  readonly value: string | undefined;
}

/** Texts are asked for one label after another; one search for all of them serves the next ones too. */
const searched = new WeakMap<readonly PlainRun[], { language: PageLanguage | null; found: LabelledValue[] }>();

function labelsOf(runs: readonly PlainRun[], language: PageLanguage | null): LabelledValue[] {
  const known = searched.get(runs);
  if (known?.language === language) return known.found;
  const found: LabelledValue[] = [];
  for (const [index, { text }] of runs.entries()) {
    const label = labelOf(text, language);
    const next = runs[index + 1]?.text ?? '';
    if (label) found.push({ keys: label.keys, value: label.rest || (labelOf(next, language) ? undefined : next) });
  }
  searched.set(runs, { language, found });
  return found;
}
