import { anyOf } from '../generation.ts';
import { isMatch } from '../unshadowed.ts';
import { type Choice, isChoiceShown } from './choice.ts';
import { findDeep, isInFrame, isShown, namesOf } from './deep-dom.ts';
import { findKatDropdowns } from './kat-dropdown.ts';
import { findNativeSelects } from './native-select.ts';
import { QUANTITY, QUANTITY_NAME } from './selectors.ts';
import { becomes } from './settle.ts';
import { setNativeText } from './write.ts';

/** How many of an item are to be cancelled. */
export interface Quantity {
  readonly element: Element;
  /** The largest that the form takes; 0 where it doesn't say. */
  readonly most: number;
  read(): number | null;
  /** Whether the form shows the number afterwards. */
  write(count: number): Promise<boolean>;
}

/** The quantities of a form: drop-downs of nothing but numbers, and boxes for a number. */
export function findQuantities(root: ParentNode): Quantity[] {
  const choices = [...findNativeSelects(root), ...findKatDropdowns(root)]
    .filter(
      (choice) => isChoiceShown(choice) && choice.options.every(({ texts }) => /^\d*$/.test(texts.join('').trim())),
    )
    .map(ofChoice);
  const boxes = findDeep(root, 'input[type="number"], input[type="text"], input:not([type])').flatMap((element) =>
    element instanceof HTMLInputElement && isQuantityBox(element) ? [ofBox(element)] : [],
  );
  return [...choices, ...boxes].filter(({ element }) => !isInFrame(element));
}

function isQuantityBox(input: HTMLInputElement): boolean {
  // What a rules file takes for a number must not be a text.
  const isPointed = isMatch(input, anyOf(QUANTITY)) && /^\d*$/.test(input.value);
  return isShown(input) && (input.type === 'number' || QUANTITY_NAME.test(namesOf(input)) || isPointed);
}

function ofChoice(choice: Choice): Quantity {
  const count = (text: string) => (text === '' ? null : Number(text));
  const countOf = (option: Choice['options'][number] | null) => option && count(option.texts.join('').trim());
  return {
    element: choice.element,
    most: Math.max(0, ...choice.options.map((option) => countOf(option) ?? 0)),
    read: () => countOf(choice.chosen()),
    async write(wanted) {
      if (countOf(choice.chosen()) === wanted) return true;
      const option = choice.options.find((each) => countOf(each) === wanted && !each.isDisabled);
      return option !== undefined && choice.choose(option);
    },
  };
}

function ofBox(input: HTMLInputElement): Quantity {
  const read = () => (/^\d+$/.test(input.value) ? Number(input.value) : null);
  return {
    element: input,
    most: Number(input.max) || 0,
    read,
    async write(wanted) {
      if (read() === wanted) return true;
      if (input.matches(':disabled, :read-only')) return false;
      setNativeText(input, String(wanted));
      return becomes(() => read() === wanted);
    },
  };
}
