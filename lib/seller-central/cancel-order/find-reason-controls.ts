import { anyOf } from '../generation.ts';
import { FORM_WORDS } from '../page-text/form-words.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { WORDS } from '../page-text/words.ts';
import { isMatch } from '../unshadowed.ts';
import { type Choice, isChoiceShown } from './choice.ts';
import { closestAcross, findDeep, isInFrame, labelsOf, namesOf } from './deep-dom.ts';
import { type Identified, identifyReasons, type ReasonSources, SURENESS, type Sureness } from './identify-reasons.ts';
import { findKatDropdowns } from './kat-dropdown.ts';
import { findNativeSelects } from './native-select.ts';
import { findKatRadioGroups, findRadioGroups } from './radio-groups.ts';
import { type ReasonControl, reasonControl } from './reason-control.ts';
import { scopesOf } from './reason-scope.ts';
import { FORM, OTHER_NAME, REASON_CONTROL, REASON_NAME, SUBMIT_BY_TYPE, TEXT_BOX } from './selectors.ts';

const FINDERS = [findNativeSelects, findKatDropdowns, findRadioGroups, findKatRadioGroups];

interface Candidate {
  readonly choice: Choice;
  readonly identified: Identified;
}

/**
 * Finds the controls that ask for the reason of the cancellation by what they hold, since the page's markup is not
 * known (4.3): a control two of whose options name reasons, or all of them, or one in a control that calls itself one
 * for the reason. Failing all names, the one control that calls itself so, or stands in a form with a text box or a
 * submit, and has just as many options as the order has possible reasons.
 */
export function findReasonControls(root: ParentNode, sources: ReasonSources): ReasonControl[] {
  const { language } = sources;
  const candidates = FINDERS.flatMap((find) => find(root))
    .filter((choice) => choice.options.length > 0 && !isInFrame(choice.element) && isChoiceShown(choice))
    .map((choice) => ({ choice, identified: identifyReasons(choice.options, sources) }));
  const told = candidates.filter((candidate) => isToldByOptions(candidate, language));
  const found = told.length > 0 ? told : findByPosition(candidates, language);
  const scopes = scopesOf(
    found.map(({ choice }) => choice.element),
    language,
  );
  return found.flatMap(({ choice, identified }, index) => {
    const scope = scopes[index];
    const sureness = surest(identified);
    return scope && sureness ? [reasonControl(choice, identified, sureness, scope, language)] : [];
  });
}

function isToldByOptions(
  { choice, identified: { named, options } }: Candidate,
  language: PageLanguage | null,
): boolean {
  if (named >= 2) return true;
  if (named === 0) return false;
  return (
    options.every(({ sureness }) => sureness === 'value' || sureness === 'label') || asksForReason(choice, language)
  );
}

function findByPosition(candidates: readonly Candidate[], language: PageLanguage | null): Candidate[] {
  const fitting = candidates.filter(({ choice, identified }) => identified.fitsPositions && !asksForOther(choice));
  const asking = fitting.filter(({ choice }) => asksForReason(choice, language));
  if (asking.length > 0) return asking;
  return fitting.length === 1 ? fitting.filter(({ choice }) => isInCancelForm(choice)) : [];
}

function surest({ options }: Identified): Sureness | null {
  return SURENESS.find((sureness) => options.some((option) => option.sureness === sureness)) ?? null;
}

/** Whether a control calls itself one for the reason, in its attributes or its label, or the rules file does. */
function asksForReason({ element, options }: Choice, language: PageLanguage | null): boolean {
  const parts = [element, ...options.map((option) => option.element)];
  return (
    REASON_NAME.test(parts.map(namesOf).join(' ')) ||
    parts.some((part) => isMatch(part, anyOf(REASON_CONTROL))) ||
    labelsOf(element).some(
      (label) =>
        FORM_WORDS.meaningOf(label, language, ['reasonForCancellation']) !== null ||
        WORDS.meaningOf(label, language, ['cancellationReason']) !== null,
    )
  );
}

/** Whether a control without known words is one for something else: a quantity, a language, an order of sorting. */
function asksForOther({ element, options }: Choice): boolean {
  const isCount = options.every(({ texts }) => /^\D{0,3}\d+\D{0,3}$/.test(texts.join(' ')));
  const isLanguage = options.every(({ value }) => /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(value));
  return isCount || isLanguage || (OTHER_NAME.test(namesOf(element)) && !REASON_NAME.test(namesOf(element)));
}

function isInCancelForm({ element }: Choice): boolean {
  const form = closestAcross(element, anyOf(FORM));
  return form !== null && findDeep(form, `${TEXT_BOX}, ${anyOf(SUBMIT_BY_TYPE)}`).length > 0;
}
