import { type Contradiction, contradictionOf } from '../../lib/cancel-reasons/contradiction.ts';
import { isSameItem, openItems, unitsLeft } from '../../lib/cancel-reasons/items.ts';
import type { ItemChoice, Judgement } from '../../lib/cancel-reasons/judgement.ts';
import type { ItemFacts } from '../../lib/orders/order-facts.ts';
import type { CancelReasonCode } from '../../lib/rules/cancel-reasons.ts';
import type { ItemChoices } from '../../lib/seller-central/cancel-order/item-choices.ts';
import type { ReasonControl } from '../../lib/seller-central/cancel-order/reason-control.ts';
import type { Attempt } from './record-link.ts';

/** A reason that is chosen in the form, and what it is chosen for. */
export interface ChosenReason {
  readonly code: CancelReasonCode | 'other';
  readonly selection: ItemChoice;
}

/** The parts of the form that tell what would be submitted. */
export interface Chosen {
  readonly controls: readonly Pick<ReasonControl, 'scope' | 'read'>[];
  readonly choices: Pick<ItemChoices, 'extent' | 'items'> | null;
}

/** The reasons that would be submitted now. */
function chosenReasons({ controls, choices }: Chosen): ChosenReason[] {
  const isByItem = choices?.extent() === 'items';
  const taken = (choices?.items ?? []).filter((item) => item.isChosen() ?? item.quantity?.read() !== 0);
  return controls.flatMap(({ scope, read }) => {
    const code = read();
    if (code === null) return [];
    if (scope === 'order') return [{ code, selection: isByItem ? taken.map(({ hints }) => hints) : ('all' as const) }];
    const isLeftOut = isByItem && !taken.some(({ hints }) => isSameItem(hints, scope) !== false);
    return isLeftOut ? [] : [{ code, selection: [scope] }];
  });
}

/** The first contradiction of what is chosen; an option that can't be told contradicts nothing. */
function contradictionIn(chosen: readonly ChosenReason[], judgement: Judgement): Contradiction | null {
  const known = chosen.filter(({ code }) => code !== 'other');
  return known.map(({ code, selection }) => contradictionOf(code, judgement, selection)).find(Boolean) ?? null;
}

/** How the form as it stands contradicts the record, and a name for just that; both null where it does not. */
export function contradictionNow(
  form: Chosen,
  judgement: Judgement,
): { readonly contradiction: Contradiction | null; readonly name: string | null } {
  const chosen = chosenReasons(form);
  const contradiction = contradictionIn(chosen, judgement);
  return { contradiction, name: contradiction && [contradiction, ...chosen.map(({ code }) => code)].join(' ') };
}

/** What is submitted, as the record keeps it; null where no reason can be read. */
export function attemptOf(form: Chosen, items: readonly ItemFacts[], judgement: Judgement): Attempt | null {
  const chosen = chosenReasons(form);
  const { choices } = form;
  const [first] = chosen;
  if (!first) return null;
  const isExempt =
    judgement.formalRequest &&
    contradictionIn(chosen, judgement) === null &&
    chosen.every(({ code }) => code === 'BuyerCanceled');
  const lines = openItems(items).flatMap((item) => {
    const reason = chosen.find(({ selection }) => selection === 'all' || selection.some((it) => isSameItem(it, item)));
    if (!reason) return [];
    const line = choices?.items.find(({ hints }) => isSameItem(hints, item));
    const left = unitsLeft(item);
    const units = reason.selection === 'all' ? left : (line?.quantity?.read() ?? left);
    return [{ item, left, units, code: reason.code }];
  });
  const isWhole =
    chosen.every(({ code, selection }) => selection === 'all' || code === first.code) &&
    (first.selection === 'all' ||
      (lines.length === openItems(items).length && lines.every(({ units, left }) => units === left)));
  if (isWhole) return { reason: first.code, isExempt };
  return {
    reason: first.code,
    isExempt,
    items: lines.map(({ item: { itemId, sku, asin, quantityCanceled = 0 }, units, code }) => ({
      ...(itemId ? { itemId } : {}),
      ...(sku ? { sku } : {}),
      ...(asin ? { asin } : {}),
      ...(units === undefined ? {} : { quantityCanceled: quantityCanceled + units }),
      cancelReason: code,
    })),
  };
}
