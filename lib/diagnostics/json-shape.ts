import type { Redactor } from './redactor.ts';

/** Enough for the widest answer of Seller Central's that is known, with room for what it may become. */
const MOST_LINES = 1_500;
const MOST_VALUES = 60_000;
const MOST_PER_ARRAY = 60;
const DEEPEST = 24;

interface Seen {
  readonly types: Set<string>;
  least: number;
  most: number;
}

/**
 * The shape of parsed JSON, a line for each place in it: `orders[].items[].quantity: number`, `orders: array 0-15`.
 * Names of keys pass the redactor, so that keys which are data fall together; no value is looked at beyond its type.
 */
export function jsonShape(json: unknown, redactor: Redactor): string[] {
  const places = new Map<string, Seen>();
  const rest: { path: string; value: unknown; depth: number }[] = [{ path: '$', value: json, depth: 0 }];
  let values = 0;
  for (let next = rest.pop(); next && values < MOST_VALUES; next = rest.pop()) {
    values += 1;
    const { path, value, depth } = next;
    const inside = depth < DEEPEST ? insideOf(value, path, redactor) : [];
    note(places, path, value);
    // From the last to the first, so that the first is taken out next.
    for (const each of inside.reverse()) rest.push({ ...each, depth: depth + 1 });
  }
  return [...places].slice(0, MOST_LINES).map(([path, seen]) => `${path}: ${typesIn(seen)}`);
}

function insideOf(value: unknown, path: string, redactor: Redactor): { path: string; value: unknown }[] {
  if (Array.isArray(value)) return value.slice(0, MOST_PER_ARRAY).map((each) => ({ path: `${path}[]`, value: each }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, each]) => ({ path: `${path}.${redactor.name(key)}`, value: each }));
}

function note(places: Map<string, Seen>, path: string, value: unknown): void {
  const type = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  const seen = places.get(path) ?? { types: new Set(), least: Number.POSITIVE_INFINITY, most: 0 };
  places.set(path, seen);
  seen.types.add(type);
  if (!Array.isArray(value)) return;
  seen.least = Math.min(seen.least, value.length);
  seen.most = Math.max(seen.most, value.length);
}

function typesIn({ types, least, most }: Seen): string {
  const range = least === most ? `${most}` : `${least}-${most}`;
  return [...types]
    .sort()
    .map((type) => (type === 'array' ? `array ${range}` : type))
    .join('|');
}
