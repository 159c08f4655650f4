/** How surely a selector is known: A, three sources or more, to D, inferred. */
export type Confidence = 'A' | 'B' | 'C' | 'D';

/** One way to find a thing on the page, with the year in which it was last seen there. */
export interface Generation {
  readonly css: string;
  readonly seen: number;
  readonly confidence: Confidence;
}

/** The first element that any generation finds, the most trusted first. */
export function findByGenerations(root: ParentNode, generations: readonly Generation[]): Element | null {
  for (const { css } of generations) {
    const found = root.querySelector(css);
    if (found) return found;
  }
  return null;
}
