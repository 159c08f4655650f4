import { toggleOf } from '../cancel-order/toggle.ts';
import { findByGenerations, named } from '../generation.ts';

/** The check box by which the seller picks a row; lists of Amazon-fulfilled orders have none (1.3: B). */
const ROW_TICK = /* @__PURE__ */ named('manage-orders.row-tick', [
  { css: ':scope > td:first-child > input[type="checkbox"]', seen: 2021, confidence: 'C' },
  // Inferred, should Amazon draw its rows otherwise.
  { css: 'input[type="checkbox"]', seen: 2026, confidence: 'D' },
  { css: 'kat-checkbox', seen: 2026, confidence: 'D' },
  { css: '[role="checkbox"]', seen: 2026, confidence: 'D' },
]);

/** A row's own check box. */
export interface RowTick {
  /** Another element is another row's, or one that the page drew anew. */
  readonly element: Element;
  readonly isOn: boolean;
}

/** The check box of a row as it stands; null where the row has none. */
export function readRowTick(row: Element): RowTick | null {
  const element = findByGenerations(row, ROW_TICK);
  return element && { element, isOn: toggleOf(element).isOn() };
}
