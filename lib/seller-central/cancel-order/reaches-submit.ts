import { anyOf } from '../generation.ts';
import { FORM_WORDS } from '../page-text/form-words.ts';
import { normalizeText } from '../page-text/normalize-text.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { WORDS } from '../page-text/words.ts';
import { isMatch } from '../unshadowed.ts';
import { isInFrame, parentAcross, textRuns } from './deep-dom.ts';
import { mayMeanSubmit } from './guessed-words.ts';
import { SUBMIT_BY_LOOK, SUBMIT_BY_TYPE, SUBMIT_BY_WORDS } from './selectors.ts';

const submitByNature = () => `${anyOf(SUBMIT_BY_TYPE)}, ${SUBMIT_BY_LOOK}`;

/**
 * Whether an element is one that sends the form, so that a contradiction can be held back; nothing of ours ever presses
 * one. Rather one button too many than one too few: by type, by the words for "submit" or "cancel order", or by the look
 * of a main button.
 */
function isSubmit(element: Element, language: PageLanguage | null): boolean {
  if (isInFrame(element)) return false;
  if (isMatch(element, submitByNature())) return true;
  return isMatch(element, SUBMIT_BY_WORDS) && textsOfButton(element).some((text) => saysSubmit(text, language));
}

/** Whether an event of a person's reaches a submit control, through shadow roots. */
export function reachesSubmit(event: Event, language: PageLanguage | null): boolean {
  return event.composedPath().some((node) => {
    if (!(node instanceof Element)) return false;
    return isSubmit(node, language) || (isMatch(node, 'label') && labelsSubmit(node, language));
  });
}

/** Whether a form is the page's own and not its search field. */
export function isCancelForm(form: EventTarget | null): boolean {
  return form instanceof Element && !isInFrame(form);
}

function labelsSubmit(label: Element, language: PageLanguage | null): boolean {
  return label instanceof HTMLLabelElement && label.control !== null && isSubmit(label.control, language);
}

function saysSubmit(text: string, language: PageLanguage | null): boolean {
  return (
    mayMeanSubmit(normalizeText(text)) ||
    FORM_WORDS.meaningOf(text, language, ['submit']) !== null ||
    WORDS.meaningOf(text, language, ['cancelOrder']) !== null
  );
}

/** What a button says: its text, its attributes, or the text that AUI draws beside an empty input. */
function textsOfButton(element: Element): string[] {
  const attributes = ['label', 'value', 'aria-label'].flatMap((name) => element.getAttribute(name) ?? []);
  const parent = parentAcross(element);
  const beside = parent && isMatch(parent, '.a-button-inner') ? textRuns(parent) : [];
  const own = textRuns(element);
  return [...attributes, ...own, own.join(' '), ...beside];
}
