import { type ItemHints, itemKey } from '../order-details/item-hints.ts';
import { normalizeText } from '../page-text/normalize-text.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { type Choice, isChoiceShown } from './choice.ts';
import { closestAcross, findDeep, isInFrame, isShown, parentAcross } from './deep-dom.ts';
import { extentOfText } from './guessed-words.ts';
import { findKatDropdowns } from './kat-dropdown.ts';
import { findNativeSelects } from './native-select.ts';
import { findQuantities, type Quantity } from './quantity.ts';
import { findKatRadioGroups, findRadioGroups } from './radio-groups.ts';
import { itemFinder } from './reason-scope.ts';
import { becomes } from './settle.ts';
import { type Toggle, toggleOf } from './toggle.ts';

/** One item as the form lets the seller choose it. */
export interface ItemChoice {
  readonly hints: ItemHints;
  /** Whether it is to be cancelled; null where only a quantity tells. */
  isChosen(): boolean | null;
  readonly quantity: Quantity | null;
}

/** The form's choice between the whole order and single items. */
export interface ItemChoices {
  /** `null`: the form has no such choice, or it can't be told which is chosen. */
  extent(): 'order' | 'items' | null;
  readonly items: readonly ItemChoice[];
  /** Chooses the whole order; false where the form did not take it. */
  chooseOrder(): Promise<boolean>;
  /**
   * Chooses those items that `isFlagged` accepts and no others, with all of their quantity so far as the form says how
   * much that is; where it does not, the seller has to look at the number (`Quantity.most` is 0). False, and the seller
   * has to look at the items, where one could not be set or the form names none that is accepted.
   */
  chooseItems(isFlagged: (item: ItemHints) => boolean): Promise<boolean>;
}

interface Line {
  readonly hints: ItemHints;
  readonly toggle: Toggle | null;
  readonly quantity: Quantity | null;
}

/** Finds how the form lets the seller choose items, by row and by words; null where it has nothing of the kind. */
export function findItemChoices(root: ParentNode, language: PageLanguage | null): ItemChoices | null {
  const lines = () => findLines(root, language);
  if (!findExtents(root) && lines().length === 0) return null;

  function extent(): 'order' | 'items' | null {
    const extents = findExtents(root);
    if (!extents) return lines().some(({ toggle }) => toggle?.isOn()) ? 'items' : null;
    const chosen = extents.choice.chosen();
    return chosen === extents.order ? 'order' : chosen === extents.items ? 'items' : null;
  }

  async function chooseExtent(which: 'order' | 'items'): Promise<boolean> {
    const extents = findExtents(root);
    if (!extents) return which === 'items';
    return extents.choice.chosen() === extents[which] || (await extents.choice.choose(extents[which]));
  }

  async function setLine({ toggle, quantity }: Line, isFlagged: boolean): Promise<boolean> {
    if (toggle && toggle.isOn() !== isFlagged) {
      if (toggle.isDisabled()) return false;
      toggle.press();
      if (!(await becomes(() => toggle.isOn() === isFlagged))) return false;
    }
    if (!toggle && !quantity) return false;
    if (!quantity || (toggle && !isFlagged)) return true;
    if (!isFlagged) return quantity.write(0);
    // A box that does not say how many it takes is left as it is: whatever we wrote might be too few or too many.
    return quantity.most > 0 ? quantity.write(quantity.most) : (quantity.read() ?? 0) > 0;
  }

  return {
    extent,
    items: lines().map(({ hints, toggle, quantity }) => ({ hints, quantity, isChosen: () => toggle?.isOn() ?? null })),
    chooseOrder: () => chooseExtent('order'),
    async chooseItems(isFlagged) {
      if (!(await chooseExtent('items'))) return false;
      // The rows may only be drawn, or their boxes only freed, once single items are asked for.
      if (!(await becomes(() => lines().some(({ hints }) => isFlagged(hints))))) return false;
      const set: boolean[] = [];
      for (const line of lines()) set.push(await setLine(line, isFlagged(line.hints)));
      return set.every(Boolean);
    },
  };
}

interface Extents {
  readonly choice: Choice;
  readonly order: Choice['options'][number];
  readonly items: Choice['options'][number];
}

function findExtents(root: ParentNode): Extents | null {
  const finders = [findRadioGroups, findKatRadioGroups, findNativeSelects, findKatDropdowns];
  for (const choice of finders.flatMap((find) => find(root))) {
    // A drop-down's first option may only ask to choose.
    const real = choice.options.slice(choice.options.length === 3 ? 1 : 0);
    if (real.length !== 2 || isInFrame(choice.element) || !isChoiceShown(choice)) continue;
    const of = (which: 'order' | 'items') =>
      real.find(
        ({ texts, value }) =>
          (extentOfText(normalizeText(texts.join(' '))) ?? extentOfText(normalizeText(value))) === which,
      );
    const order = of('order');
    const items = of('items');
    if (order && items) return { choice, order, items };
  }
  return null;
}

/** Each item of the form with what chooses it: the check box and the quantity of the row that names it. */
function findLines(root: ParentNode, language: PageLanguage | null): Line[] {
  const boxes = findDeep(root, 'input[type="checkbox"], kat-checkbox').filter(
    (box) =>
      !isInFrame(box) && isShown(parentAcross(box) ?? box) && !closestAcross(parentAcross(box) ?? box, 'kat-checkbox'),
  );
  const quantities = findQuantities(root);
  const itemOfBox = itemFinder(boxes, language);
  const lines: Line[] = boxes.flatMap((box) => {
    const hints = itemOfBox(box);
    return hints ? [{ hints, toggle: toggleOf(box), quantity: null }] : [];
  });
  const itemOf = itemFinder(
    quantities.map(({ element }) => element),
    language,
  );
  for (const quantity of quantities) {
    const hints = itemOf(quantity.element);
    const line = hints && lines.findIndex((each) => itemKey(each.hints) === itemKey(hints));
    const known = line !== null && lines[line];
    if (known) lines[line] = { ...known, quantity };
    else if (hints) lines.push({ hints, toggle: null, quantity });
  }
  return lines;
}
