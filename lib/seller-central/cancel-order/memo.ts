import { anyOf } from '../generation.ts';
import { FORM_WORDS } from '../page-text/form-words.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { isMatch } from '../unshadowed.ts';
import { closestAcross, findDeep, isInFrame, isShown, labelsOf, namesOf, parentAcross } from './deep-dom.ts';
import { MEMO, MEMO_NAME, TEXT_BOX } from './selectors.ts';
import { becomes } from './settle.ts';
import { setNativeText, tellPage } from './write.ts';

/** Why the memo was not set: something else stands in it, it takes less, it is greyed, not at work yet, or didn't take it. */
export type MemoResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'not-empty' | 'too-long' | 'disabled' | 'not-ready' | 'not-taken' };

/** The seller's memo on the cancel form. */
export interface Memo {
  readonly element: Element;
  /** How many characters it takes; null where the page doesn't say. */
  readonly maxLength: number | null;
  read(): string;
  /** Sets the text; what the seller typed, also into a text of ours, is never overwritten. */
  write(text: string): Promise<MemoResult>;
}

/** What was set, by element. */
const written = new WeakMap<Element, string>();

/** The one text box that a rules file names, or the one that calls itself memo or note; else the page's only large one. Null where none is sure. */
export function findMemo(root: ParentNode, language: PageLanguage | null): Memo | null {
  const boxes = findDeep(root, TEXT_BOX).filter(
    (box) => !isInFrame(box) && isShown(box) && !box.matches('[readonly]') && !isPartOfKatal(box),
  );
  const pointed = boxes.filter((box) => isMatch(box, anyOf(MEMO)));
  const named = boxes.filter(
    (box) =>
      MEMO_NAME.test(namesOf(box)) ||
      labelsOf(box).some((label) => FORM_WORDS.meaningOf(label, language, ['sellerMemo']) !== null),
  );
  const large = boxes.filter((box) => box.matches('textarea, kat-textarea'));
  const [only] = [pointed, named, large].find(({ length }) => length === 1) ?? [];
  return only ? memoOf(only) : null;
}

function isPartOfKatal(box: Element): boolean {
  const around = parentAcross(box);
  return around !== null && closestAcross(around, 'kat-textarea, kat-input') !== null;
}

const NATIVE_BOX = 'textarea, input';
type NativeBox = HTMLTextAreaElement | HTMLInputElement;

function nativeBox(element: Element | null): NativeBox | null {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element : null;
}

function memoOf(element: Element): Memo {
  const box =
    nativeBox(element) ?? nativeBox(element.shadowRoot?.querySelector(NATIVE_BOX) ?? element.querySelector(NATIVE_BOX));
  const limit = Number(element.getAttribute('maxlength') ?? box?.getAttribute('maxlength') ?? Number.NaN);
  const maxLength = Number.isInteger(limit) && limit > 0 ? limit : null;
  const read = () => box?.value ?? element.getAttribute('value') ?? '';

  async function write(text: string): Promise<MemoResult> {
    if (!box) return { ok: false, why: 'not-ready' };
    if (box.matches(':disabled')) return { ok: false, why: 'disabled' };
    if (read() === text) return { ok: true };
    if (read() !== '' && read() !== written.get(element)) return { ok: false, why: 'not-empty' };
    if (maxLength !== null && text.length > maxLength) return { ok: false, why: 'too-long' };
    setNativeText(box, text);
    if (box !== element) {
      // Katal's host keeps the text too; its attribute reaches it from a content script (5.1: B).
      element.setAttribute('value', text);
      tellPage(element);
    }
    if (!(await becomes(() => element.isConnected && read() === text))) return { ok: false, why: 'not-taken' };
    written.set(element, text);
    return { ok: true };
  }

  return { element, maxLength, read, write };
}
