import type { ListName } from '../rules-file/list-names.ts';
import { pageAdditions } from './page-additions.ts';

/** How surely a selector is known: A, three sources or more, to D, inferred. */
export type Confidence = 'A' | 'B' | 'C' | 'D';

/** One way to find a thing on the page, with the year in which it was last seen there. */
export interface Generation {
  readonly css: string;
  readonly seen: number;
  readonly confidence: Confidence;
  /** Where the seller's rules file put it; ours have none. */
  readonly place?: 'front' | 'behind';
}

/**
 * A list to which the seller's rules file may add, in front of our own generations or behind them. Calls are marked as
 * pure, so that a script carries only the lists that it reads with.
 */
export function named(name: ListName, own: readonly Generation[]): readonly Generation[] {
  const list = [...own];
  pageAdditions.whenThere(({ selectors }) => {
    const added = selectors.filter((each) => each.list === name);
    list.unshift(...added.filter(({ place }) => place === 'front'));
    list.push(...added.filter(({ place }) => place === 'behind'));
  });
  return list;
}

/** The first element that any generation finds, the most trusted first. */
export function findByGenerations(root: ParentNode, generations: readonly Generation[]): Element | null {
  for (const { css } of generations) {
    const found = root.querySelector(css);
    if (found) return found;
  }
  return null;
}

/** One selector for whatever any generation finds; for a list of none, one that finds nothing. */
export function anyOf(generations: readonly Generation[]): string {
  return generations.map(({ css }) => css).join() || ':not(*)';
}
