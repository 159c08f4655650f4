import { anyOf } from '../generation.ts';
import { type LabelKey, type LabelledText, labelOf } from '../page-text/match-words.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { allIn, attributeOf, isMatch, parentOf, tagOf } from '../unshadowed.ts';
import { ALERT, FOREIGN_TEXT } from './selectors.ts';

/** A run of text. */
export interface PlainRun {
  readonly text: string;
  /**
   * What stands between it and the next run, where both are shown in one line: a page may cut a word, or a sentence, in
   * several elements. Null where the line ends.
   */
  readonly joins: '' | ' ' | null;
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
  const isForeign = insideInTurn(
    isMatch(part, anyOf(FOREIGN_TEXT)) ? [part] : outermost(allIn(part, anyOf(FOREIGN_TEXT))),
  );
  const all: OpenRun[] = [];
  const own: OpenRun[] = [];
  let before: Node | null = null;
  let gap: '' | ' ' | null = null;
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const raw = node.nodeValue ?? '';
    const text = raw.trim();
    if (gap !== null && !(before && isInOneLine(before, node))) gap = null;
    before = node;
    if (gap !== null && /^\s/.test(raw)) gap = ' ';
    if (text === '') continue;
    const isOwn = !isForeign(node);
    const last = all.at(-1);
    if (last?.isOwn === isOwn) last.joins = gap;
    const run = { text, joins: null, node, isOwn };
    all.push(run);
    if (isOwn) own.push(run);
    gap = raw.endsWith(text.slice(-1)) ? '' : ' ';
  }
  return { all, own };
}

/** Amazon's own texts in a part of a page, and what Katal's alerts there say in attributes, where no reading of texts finds it. */
export function readWords(part: Element): TextRun[] {
  const alerts = isMatch(part, ALERT) ? [part] : [...allIn(part, ALERT)];
  const said = alerts.flatMap((node) =>
    ['header', 'description'].map((name) => ({ text: attributeOf(node, name) ?? '', joins: null, node })),
  );
  return [...readTexts(part).own, ...said];
}

/** A run of which it isn't known yet how it goes on. */
interface OpenRun extends TextRun {
  joins: '' | ' ' | null;
  readonly isOwn: boolean;
}

/** Elements that begin a line of their own, or stand apart in it; any other, an unknown one too, is part of the line. */
const APART = new Set(
  'a address article aside blockquote button dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header label legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether a text stands right behind another with no element around it that begins a line; comments don't count. */
function isInOneLine(before: Node, node: Node): boolean {
  let end: Node | null = before;
  let next = behind(end);
  while (!next) {
    end = parentOf(end);
    if (!end || !isInline(end)) return false;
    next = behind(end);
  }
  while (next !== node) {
    if (!next || !isInline(next)) return false;
    next = next.firstChild instanceof Comment ? behind(next.firstChild) : next.firstChild;
  }
  return true;
}

function isInline(node: Node): boolean {
  return node instanceof Element && !APART.has(tagOf(node));
}

function behind(node: Node): ChildNode | null {
  let next = node.nextSibling;
  while (next instanceof Comment) next = next.nextSibling;
  return next;
}

/** Elements in the document's order, without those inside another of them. */
function outermost(elements: Iterable<Element>): Element[] {
  const kept: Element[] = [];
  for (const element of elements) if (!kept.at(-1)?.contains(element)) kept.push(element);
  return kept;
}

/**
 * Whether a text lies in one of some elements, of which none lies in another. Both are given in the document's order, so
 * that each text is held against one or two of them, however many there are.
 */
function insideInTurn(elements: readonly Element[]): (text: Node) => boolean {
  // One that holds no text would be waited for in vain.
  const rest = elements.filter(({ textContent }) => textContent !== '').values();
  let next = rest.next().value;
  let isEntered = false;
  return (text) => {
    if (isEntered && !next?.contains(text)) {
      next = rest.next().value;
      isEntered = false;
    }
    isEntered ||= next?.contains(text) ?? false;
    return isEntered;
  };
}

/**
 * The values behind each occurrence of a label: the rest of its own text, or the text that follows it. None where one of
 * them may be but a piece of a value.
 */
export function labelledText(runs: readonly PlainRun[], label: LabelKey, language: PageLanguage | null): string[] {
  const found = labelsOf(runs, language).filter(({ keys }) => keys.includes(label));
  return found.some(({ value }) => value === null) ? [] : found.flatMap(({ value }) => value || []);
}

/** Whether a label stands in a line, whatever its value. */
export function hasLabel(lines: readonly PlainRun[], label: LabelKey, language: PageLanguage | null): boolean {
  return labelsOf(lines, language).some(({ keys }) => keys.includes(label));
}

interface LabelledValue extends Pick<LabelledText, 'keys'> {
  readonly value: string | null | undefined;
}

/** Texts are asked for one label after another; one search for all of them serves the next ones too. */
const searched = new WeakMap<readonly PlainRun[], { language: PageLanguage | null; found: LabelledValue[] }>();

function labelsOf(runs: readonly PlainRun[], language: PageLanguage | null): LabelledValue[] {
  const known = searched.get(runs);
  if (known?.language === language) return known.found;
  const found: LabelledValue[] = [];
  for (const [index, run] of runs.entries()) {
    const label = labelOf(run.text, language);
    if (label)
      found.push({ keys: label.keys, value: valueAt(runs, label.rest ? index : index + 1, label.rest, language) });
  }
  searched.set(runs, { language, found });
  return found;
}

/** Undefined where another label stands in its place; null where its text goes on in the next element and may be but a piece. */
function valueAt(
  runs: readonly PlainRun[],
  index: number,
  rest: string,
  language: PageLanguage | null,
): string | null | undefined {
  const run = runs[index];
  if (!run || (rest === '' && labelOf(run.text, language))) return undefined;
  if (run.joins === '' && !startsLabel(runs, index + 1, language)) return null;
  return rest || run.text.replace(/^[:：]\s*/, '') || undefined;
}

/** Whether a label begins here, which may be cut in pieces itself. */
function startsLabel(runs: readonly PlainRun[], index: number, language: PageLanguage | null): boolean {
  let text = '';
  for (const run of runs.slice(index, index + MOST_PIECES)) {
    text += run.text;
    if (labelOf(text, language)) return true;
    if (run.joins === null) break;
    text += run.joins;
  }
  return false;
}

/** More pieces than a label has words in most languages. */
const MOST_PIECES = 3;

/**
 * The texts line by line, as they are shown, whatever elements a line is cut into. A label begins a line of its own,
 * since style sheets often do that for it.
 */
export function linesOf<Run extends PlainRun>(runs: readonly Run[], language: PageLanguage | null): Run[] {
  const lines: Run[] = [];
  for (const [index, run] of runs.entries()) {
    const line = lines.at(-1);
    if (line && line.joins !== null && !startsLabel(runs, index, language))
      lines[lines.length - 1] = { ...line, text: line.text + line.joins + run.text, joins: run.joins };
    else lines.push(run);
  }
  return lines;
}
