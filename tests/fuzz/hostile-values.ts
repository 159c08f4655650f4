import * as fc from 'fast-check';
import { hostileText, OBJECT_NAMES } from './hostile-texts.ts';

const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

/** Any value that a message or a store can hold, in place of any other. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, undefined, true, 0, -0, -1, 0.5, 2 ** 53, 1e308, Number.NaN, Number.POSITIVE_INFINITY),
  fc.constantFrom<unknown>([], {}, [[]], '2026-02-30', deep(2000), Array(5000).fill(0)),
  fc.dictionary(fc.oneof(fc.constantFrom(...OBJECT_NAMES), hostileText), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 4 }),
  fc.jsonValue(),
);

const hit = fc.tuple(fc.array(fc.nat(100), { maxLength: 6 }), fc.constantFrom('set', 'drop', 'add'), hostileValue);

/** Breaks a value that is known only later: a few of its parts are replaced, dropped or joined by others, as deep as they lie. */
export const breaking: fc.Arbitrary<(value: unknown) => unknown> = fc
  .array(hit, { minLength: 1, maxLength: 4 })
  .map((hits) => (value) => hits.reduce((whole, [way, deed, part]) => changed(whole, way, deed, part), value));

export function broken(value: unknown): fc.Arbitrary<unknown> {
  return breaking.map((breakIt) => breakIt(value));
}

function changed(value: unknown, [step, ...way]: readonly number[], deed: string, part: unknown): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const key = step === undefined ? undefined : keys[step % keys.length];
  if (key === undefined) return part;
  const entries = Object.entries(Object(value)).flatMap(([name, inner]): [string, unknown][] => {
    if (name !== key) return [[name, inner]];
    if (deed === 'add') return [[name, inner], ...OBJECT_NAMES.map((odd): [string, unknown] => [odd, part])];
    return deed === 'drop' ? [] : [[name, changed(inner, way, deed, part)]];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
