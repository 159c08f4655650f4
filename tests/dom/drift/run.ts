import type { JSDOM } from 'jsdom';
import { type Change, type Mutation, mutate, mutationsOf, nameOf } from './changes.ts';
import { partsIn } from './parts.ts';
import type { Outcome, Subject } from './subject.ts';

declare const jsdom: JSDOM;

/** A page and what became of its mutants. */
export interface Tally {
  readonly name: string;
  /** Kinds of attributes that were left alone, since they are what the page means. */
  readonly leftAlone: number;
  readonly tried: Map<Change | 'pairs', number>;
  right: number;
  told: number;
  /** What was read wrong or silently not at all, each mutant in words. */
  readonly bad: string[];
}

/** How many mutants of a page are tried, of one change and of two; infinity for all. */
export interface Extent {
  readonly singles: number;
  readonly pairs: number;
  readonly seed: number;
}

/** Opens a page and tries its mutants, each on the page as it was. */
export function tryMutants({ name, html, url, withMenus, judge }: Subject, { singles, pairs, seed }: Extent): Tally {
  jsdom.reconfigure({ url });
  const pristine = new DOMParser().parseFromString(html, 'text/html').documentElement;
  const show = () => document.documentElement.replaceWith(document.importNode(pristine, true));
  show();
  const whole = judge();
  const { parts, leftAlone } = partsIn(document, withMenus === true);
  const all = mutationsOf(parts);
  const tally: Tally = { name, leftAlone, tried: new Map(), right: 0, told: 0, bad: [] };
  if (whole.kind === 'wrong' || whole.kind === 'less') tally.bad.push(`as it is: ${whole.why}`);

  const attempt = (kind: Change | 'pairs', mutations: readonly Mutation[]) => {
    show();
    // Where a change finds nothing to change the mutant is the page itself, or one of the single changes.
    if (!mutations.every((mutation) => mutate(document, mutation))) return;
    tally.tried.set(kind, (tally.tried.get(kind) ?? 0) + 1);
    count(tally, judge(), mutations);
  };
  const random = randomFrom(seed);
  for (const mutation of sample(all, singles, random)) attempt(mutation.change, [mutation]);
  for (const pair of pairsOf(all, pairs, random)) attempt('pairs', pair);
  return tally;
}

function count(tally: Tally, { kind, why }: Outcome, mutations: readonly Mutation[]): void {
  if (kind === 'right') tally.right++;
  else if (kind === 'told') tally.told++;
  else tally.bad.push(`${kind} after ${mutations.map(nameOf).join(' and ')}: ${why.slice(0, 300)}`);
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** All pairs, or so many random ones. */
function* pairsOf<T>(all: readonly T[], most: number, random: () => number): Generator<readonly T[]> {
  if (most === Number.POSITIVE_INFINITY) {
    for (const [index, one] of all.entries()) for (const other of all.slice(index + 1)) yield [one, other];
    return;
  }
  const pick = () => all.slice(Math.floor(random() * all.length))[0];
  for (let left = most; left > 0; left--) yield [pick(), pick()].flatMap((each) => each ?? []);
}

/** So many of all, spread evenly from a random first on. */
function sample<T>(all: readonly T[], most: number, random: () => number): readonly T[] {
  if (all.length <= most) return all;
  const step = all.length / most;
  const first = random() * step;
  return Array.from({ length: most }, (_, index) => all[Math.floor(first + index * step)]).flatMap(
    (each) => each ?? [],
  );
}
