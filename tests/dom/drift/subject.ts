import { isDeepStrictEqual } from 'node:util';
import type { Health } from '../../../lib/overlay/health.ts';

export type Facts = Readonly<Record<string, unknown>>;

/** A page, and how its reading stands to the truth. */
export interface Subject {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  /** Whether the menus around the page are changed too. */
  readonly withMenus?: true;
  /** Reads the page as it stands in the test's document. */
  judge(): Outcome;
}

/**
 * `right`: every fact equals the truth. `told`: facts are missing, and the health says that not all was read. `wrong`:
 * a fact differs from the truth. `less`: facts are missing and nothing says so.
 */
export interface Outcome {
  readonly kind: 'right' | 'told' | 'wrong' | 'less';
  readonly health: Health;
  readonly why: string;
}

/** Holds what was read of each thing, by its name, to the truth about it. */
export function compare(health: Health, truth: ReadonlyMap<string, Facts>, found: ReadonlyMap<string, Facts>): Outcome {
  const wrong: string[] = [];
  const missing: string[] = [];
  for (const [name, facts] of found) {
    const true1 = truth.get(name);
    if (!true1) wrong.push(`there is no ${name}`);
    else
      for (const [key, value] of Object.entries(facts))
        if (!isDeepStrictEqual(value, true1[key]) && !isLess(value, true1[key]))
          wrong.push(`${name}.${key} ${JSON.stringify(value)} is not ${JSON.stringify(true1[key])}`);
  }
  for (const [name, facts] of truth) {
    const read = found.get(name);
    if (!read) missing.push(name);
    else
      for (const key of Object.keys(facts))
        if (!isDeepStrictEqual(read[key], facts[key])) missing.push(`${name}.${key}`);
  }
  const kind = wrong.length > 0 ? 'wrong' : missing.length === 0 ? 'right' : health === 'ok' ? 'less' : 'told';
  return { kind, health, why: [...wrong, ...(kind === 'less' ? missing : [])].join('; ') };
}

/** A part of a fact: a request without its reason, an item without its quantity. */
function isLess(value: unknown, truth: unknown): boolean {
  if (Array.isArray(value) && Array.isArray(truth))
    return value.length <= truth.length && value.every((each, index) => isLess(each, truth[index]));
  if (typeof value !== 'object' || value === null || typeof truth !== 'object' || truth === null)
    return value === truth;
  return Object.entries(value).every(([key, each]) => isDeepStrictEqual(each, Reflect.get(truth, key)));
}
