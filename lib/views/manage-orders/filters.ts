import { COUNTED_TOKENS, type CountedToken, type JudgedRow } from './judged-row.ts';

/** Which counts of the summary are pressed; they last as long as the visit, over every re-render of the list. */
export interface Filters {
  toggle(token: CountedToken): void;
  isPressed(token: CountedToken): boolean;
  /** A filter shows the rows that carry any of the pressed tokens; without one all rows are shown. */
  hides(row: Pick<JudgedRow, 'state'>): boolean;
}

export function createFilters(): Filters {
  const pressed = new Set<CountedToken>();
  return {
    toggle(token) {
      if (!pressed.delete(token)) pressed.add(token);
    },
    isPressed: (token) => pressed.has(token),
    hides: ({ state }) =>
      pressed.size > 0 && !COUNTED_TOKENS.some((token) => pressed.has(token) && state.tokens.includes(token)),
  };
}
