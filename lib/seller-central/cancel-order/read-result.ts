import { anyOf, type Generation } from '../generation.ts';
import { normalizeText } from '../page-text/normalize-text.ts';
import { speaksOfCancelling } from '../page-text/speaks-of-cancelling.ts';
import { findDeep, isInFrame, isShown, textRuns } from './deep-dom.ts';
import { FAILURE_ALERT, SUCCESS_ALERT } from './selectors.ts';

/**
 * Whether the page says that the order was cancelled, or that it was not. Beside the form an alert of success has to
 * speak of a cancellation, since the memo or a message may be saved as well; in the form's place it may only say that
 * something was submitted (what Amazon says is not known). Where both kinds stand there, neither is believed.
 */
export function readResult(root: ParentNode, isFormGone: boolean): 'success' | 'failure' | null {
  const success = alertTexts(root, SUCCESS_ALERT).some((text) => isFormGone || speaksOfCancelling(text));
  const failure = alertTexts(root, FAILURE_ALERT).length > 0;
  return success === failure ? null : success ? 'success' : 'failure';
}

function alertTexts(root: ParentNode, generations: readonly Generation[]): string[] {
  return findDeep(root, anyOf(generations))
    .filter((alert) => isShown(alert) && !isInFrame(alert))
    .map((alert) => {
      const attributes = ['header', 'description', 'label'].flatMap((name) => alert.getAttribute(name) ?? []);
      return normalizeText([...attributes, ...textRuns(alert)].join(' '));
    })
    .filter((text) => text !== '');
}
