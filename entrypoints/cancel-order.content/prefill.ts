import { isSameItem } from '../../lib/cancel-reasons/items.ts';
import type { ItemChoice } from '../../lib/cancel-reasons/judgement.ts';
import type { CancelForm } from '../../lib/seller-central/cancel-order/cancel-form.ts';
import type { ItemChoices } from '../../lib/seller-central/cancel-order/item-choices.ts';
import type { Memo } from '../../lib/seller-central/cancel-order/memo.ts';
import type { ReasonControl } from '../../lib/seller-central/cancel-order/reason-control.ts';
import { tagOf } from '../../lib/seller-central/unshadowed.ts';
import type { PlannedReason, PrefillState } from '../../lib/views/cancel-order/guard-view.ts';

/** What the form is to hold. */
export interface PrefillPlan extends PlannedReason {
  /** Null for none. */
  readonly memo: string | null;
}

/** The form's parts as they stand now. */
export interface FormParts {
  readonly controls: readonly ReasonControl[];
  readonly choices: ItemChoices | null;
  readonly memo: Memo | null;
}

export interface Prefill {
  /** Takes note of the controls on the page, from before they are filled. */
  watch(controls: readonly ReasonControl[]): void;
  /** Fills what is not filled yet, and what the page lost before the seller touched it. */
  fill(plan: PrefillPlan): void;
  state(plan: PrefillPlan, parts: FormParts): PrefillState;
}

/** A page that takes a choice back so many times is left alone; one whose control is not at work yet, four times as many. */
const MOST_TRIES = 5;
/** How long after a failure the control is tried again, in milliseconds. */
const AGAIN = 500;

/** Fills the form for the seller; `parts` finds them anew, `onChange` is called when something of it changed. */
export function createPrefill(
  form: Pick<CancelForm, 'watchTouch'>,
  parts: () => FormParts,
  onChange: () => void,
  signal: AbortSignal,
): Prefill {
  const watched = new Map<
    Element,
    { readonly codes: string; readonly check: () => void; readonly end: AbortController }
  >();
  /** By key, since what the seller chose stays theirs when the page draws its form anew. */
  const touched = new Set<string>();
  const lost = new WeakSet<Element>();
  /** Controls whose items could not be chosen: their reason would be untrue. */
  const itemsOff = new WeakSet<Element>();
  const tries = new Map<string, number>();
  let memosDone = new WeakSet<Element>();
  let hasActed = false;
  let isBusy = false;
  /** After a failure, so that the tries are spread over the time that a late script may need. */
  let isResting = false;

  // After the first act of the seller's in the form, its choice of items is no longer ours to repeat.
  const act = (event: Event) => {
    const isOurs = event.composedPath().some((node) => node instanceof Element && tagOf(node).startsWith('crg-'));
    if (event.isTrusted && !isOurs) hasActed = true;
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, act, { capture: true, signal });

  function watch(controls: readonly ReasonControl[]): void {
    for (const [element, { codes, end }] of watched) {
      // The page's JSON may come late and tell what an option means: who watched without it would misread the control.
      if (controls.some((control) => control.element === element && codesOf(control) === codes)) continue;
      end.abort();
      watched.delete(element);
    }
    for (const control of controls) {
      const known = watched.get(control.element);
      if (known) {
        known.check();
        continue;
      }
      const end = new AbortController();
      const handlers = {
        onTouch: () => {
          touched.add(control.key);
          onChange();
        },
        onReset: () => {
          lost.add(control.element);
          itemsOff.delete(control.element);
          if (!hasActed) memosDone = new WeakSet();
          onChange();
        },
      };
      const { check } = form.watchTouch(control, handlers, AbortSignal.any([signal, end.signal]));
      watched.set(control.element, { codes: codesOf(control), check, end });
    }
  }

  const isOpen = ({ code }: PrefillPlan, { element, key, written }: ReasonControl) =>
    !touched.has(key) &&
    !itemsOff.has(element) &&
    (written() !== code || lost.has(element)) &&
    (tries.get(`${code} ${key}`) ?? 0) < MOST_TRIES;

  const openIn = (plan: PrefillPlan, { controls }: FormParts) =>
    concerned(controls, plan.items).filter((control) => isOpen(plan, control));

  const needsMemo = ({ memo: text }: PrefillPlan, { memo }: FormParts) =>
    text !== null && memo !== null && !memosDone.has(memo.element);

  /** Whether all that was tried was taken. */
  async function run(plan: PrefillPlan): Promise<boolean> {
    const { controls, choices } = parts();
    const open = openIn(plan, parts());
    let isTaken = true;
    if (open.length > 0) {
      if (plan.choosesItems && !(await chooseItems(plan.items, controls, choices))) {
        for (const { element } of open) itemsOff.add(element);
      } else isTaken = await write(plan);
    }
    const { memo } = parts();
    if (signal.aborted || plan.memo === null || !memo || memosDone.has(memo.element)) return isTaken;
    memosDone.add(memo.element);
    await memo.write(plan.memo);
    return isTaken;
  }

  /** What stands under the request must be chosen before its reason is, or the reason would be untrue for the rest. */
  async function chooseItems(
    items: ItemChoice,
    controls: readonly ReasonControl[],
    choices: ItemChoices | null,
  ): Promise<boolean> {
    if (!choices) return items === 'all' || controls.every(({ scope }) => scope !== 'order');
    if (hasActed) return isChosen(items, choices);
    if (items === 'all') {
      return choices.extent() === 'order' || (await choices.chooseOrder()) || choices.chooseItems(() => true);
    }
    return choices.chooseItems((item) => items.some((other) => isSameItem(item, other) === true));
  }

  async function write(plan: PrefillPlan): Promise<boolean> {
    // Choosing items may have drawn the form anew.
    const found = parts();
    watch(found.controls);
    let isTaken = true;
    for (const control of openIn(plan, found)) {
      if (signal.aborted) break;
      lost.delete(control.element);
      const result = await control.write(plan.code);
      const name = `${plan.code} ${control.key}`;
      tries.set(name, (tries.get(name) ?? 0) + (result.ok || result.why === 'not-taken' ? 1 : 1 / 4));
      isTaken &&= result.ok;
    }
    return isTaken;
  }

  return {
    watch,
    fill(plan) {
      const found = parts();
      if (isBusy || isResting || (openIn(plan, found).length === 0 && !needsMemo(plan, found))) return;
      isBusy = true;
      void run(plan).then((isTaken) => {
        isBusy = false;
        isResting = !isTaken;
        if (signal.aborted) return;
        onChange();
        if (isTaken) return;
        setTimeout(() => {
          isResting = false;
          onChange();
        }, AGAIN);
      });
    },
    state(plan, { controls }) {
      const mine = concerned(controls, plan.items);
      if (isBusy) return 'open';
      if (mine.some((control) => touched.has(control.key) && control.read() !== plan.code)) return 'theirs';
      if (mine.length > 0 && mine.every((control) => control.read() === plan.code)) {
        return mine.every((control) => control.written() === plan.code) ? 'set' : 'chosen';
      }
      return mine.some(({ element }) => itemsOff.has(element)) ? 'items-by-hand' : 'by-hand';
    },
  };
}

/**
 * Whether the plan chooses an item whose quantity box names no limit. Such a box keeps the page's own number, which may
 * be too few or too many: only the seller can tell.
 */
export function leavesQuantity(
  { items, choosesItems }: PlannedReason,
  { choices }: Pick<FormParts, 'choices'>,
): boolean {
  if (!choosesItems || !choices || choices.extent() === 'order') return false;
  return choices.items.some(
    ({ hints, quantity }) =>
      quantity?.most === 0 && (items === 'all' || items.some((item) => isSameItem(hints, item) === true)),
  );
}

const codesOf = ({ options }: ReasonControl) => options.map(({ code }) => code).join();

/** The controls in which the reason for these items is chosen. */
function concerned(controls: readonly ReasonControl[], items: ItemChoice): ReasonControl[] {
  return controls.filter(
    ({ scope }) => scope === 'order' || items === 'all' || items.some((item) => isSameItem(scope, item) === true),
  );
}

function isChosen(items: ItemChoice, choices: ItemChoices): boolean {
  if (items === 'all') return choices.extent() !== 'items' || choices.items.every((item) => item.isChosen() !== false);
  return (
    choices.extent() === 'items' &&
    choices.items.every(({ hints, isChosen }) => isChosen() === items.some((item) => isSameItem(hints, item) === true))
  );
}
