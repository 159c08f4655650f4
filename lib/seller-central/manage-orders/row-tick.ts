import { toggleOf } from '../cancel-order/toggle.ts';
import { findByGenerations } from '../generation.ts';
import { ROW_TICK } from './selectors.ts';

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
