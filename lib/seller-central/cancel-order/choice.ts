import { containsDeep, isShown, parentAcross } from './deep-dom.ts';
import { STYLED_SELECT } from './selectors.ts';

/** One option of a control, as the page holds it. */
export interface PageOption {
  readonly element: Element;
  readonly value: string;
  /** What the seller reads; a label and a remark behind it are texts of their own. */
  readonly texts: readonly string[];
  /** Greyed, hidden, or made only to say "please choose". */
  readonly isDisabled: boolean;
}

export type ChoiceKind = 'select' | 'kat-dropdown' | 'radios' | 'kat-radios';

/** A control of the page that takes one of several options; what they mean is not known here. */
export interface Choice {
  readonly kind: ChoiceKind;
  readonly element: Element;
  readonly options: readonly PageOption[];
  /** `not-ready`: its own script has not reached it yet. */
  state(): 'ready' | 'disabled' | 'not-ready';
  /** What the control shows as chosen now. */
  chosen(): PageOption | null;
  /** Chooses the way a person would; whether the control then shows that option. */
  choose(option: PageOption): Promise<boolean>;
}

/** Whether the seller sees the control; a styled one hides the native control in it. */
export function isChoiceShown({ element, kind }: Choice): boolean {
  if (kind !== 'select') return isShown(element);
  const around = element.closest(STYLED_SELECT) ?? parentAcross(element);
  return around !== null && isShown(around);
}

/** The element around all of several. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  let ancestor = elements[0] ? parentAcross(elements[0]) : null;
  while (ancestor && !elements.every((element) => ancestor && containsDeep(ancestor, element)))
    ancestor = parentAcross(ancestor);
  return ancestor;
}
