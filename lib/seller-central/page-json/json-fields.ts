import type * as z from 'zod/mini';

/** A part of the page's JSON that could not be taken. It holds no value of the page, which might be personal. */
export interface Problem {
  /** Where it stands, such as `orders[3].orderItems[0].quantityOrdered`. */
  readonly path: string;
  readonly why: 'missing' | 'wrong-type' | 'implausible' | 'unknown-word' | 'too-many';
  /** What stands there: a type of JSON, the unknown word where it looks like a code, or the length of a list. */
  readonly found: string;
}

/** Codes and names of states look like this; the words of a person hardly do. */
const CODE = /^\w{1,40}$/;

const EMPTY: ReadonlySet<unknown> = new Set([undefined, null, '']);

/** A thousand bad fields tell no more than the first ones. */
const MAX_PROBLEMS = 100;

/** One object of the page's JSON. Reading never fails: what can't be taken is absent, and goes to the problems. */
export interface JsonFields {
  /**
   * The first of the names that the object has with a value. Absent, null and empty text are the same: this reading
   * does not say.
   */
  read<T>(schema: z.ZodMiniType<T>, ...names: string[]): T | undefined;
  object(...names: string[]): JsonFields | undefined;
  /** The objects of a list; those of its entries that are no objects are problems. */
  objects(limit: number, ...names: string[]): JsonFields[] | undefined;
  /** How many entries a list has, of whatever kind; 0 where there is no list. */
  length(name: string): number;
  /** Tells that the object lacks a field without which it can't be used. */
  missing(name: string): void;
  /** Tells that a field holds a word that has no meaning yet. */
  unknown(name: string, word: string): void;
}

/** The fields of a value; undefined, and a problem, where it is no object. `path` is empty for the whole document. */
export function fieldsOf(value: unknown, path: string, problems: Problem[]): JsonFields | undefined {
  if (!isObject(value)) {
    report(problems, path, 'wrong-type', typeOf(value));
    return undefined;
  }
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const first = (names: string[]) => names.find((name) => !EMPTY.has(value[name]));

  return {
    read(schema, ...names) {
      const name = first(names);
      if (name === undefined) return undefined;
      const parsed = schema.safeParse(value[name]);
      if (parsed.success) return parsed.data;
      const wrongType = parsed.error.issues.some(({ code }) => code === 'invalid_type' || code === 'invalid_union');
      report(problems, at(name), wrongType ? 'wrong-type' : 'implausible', typeOf(value[name]));
      return undefined;
    },
    object(...names) {
      const name = first(names);
      return name === undefined ? undefined : fieldsOf(value[name], at(name), problems);
    },
    objects(limit, ...names) {
      const name = first(names);
      if (name === undefined) return undefined;
      const list = value[name];
      if (!Array.isArray(list)) {
        report(problems, at(name), 'wrong-type', typeOf(list));
        return undefined;
      }
      if (list.length > limit) report(problems, at(name), 'too-many', String(list.length));
      return list.slice(0, limit).flatMap((entry, index) => fieldsOf(entry, `${at(name)}[${index}]`, problems) ?? []);
    },
    length: (name) => (Array.isArray(value[name]) ? value[name].length : 0),
    missing: (name) => report(problems, at(name), 'missing', 'nothing'),
    unknown: (name, word) => report(problems, at(name), 'unknown-word', CODE.test(word) ? word : 'string'),
  };
}

/** Sets a fact that is known; an unknown one stays absent. */
export function setKnown<T extends object, K extends keyof T>(facts: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) facts[key] = value;
}

function report(problems: Problem[], path: string, why: Problem['why'], found: string): void {
  if (problems.length < MAX_PROBLEMS) problems.push({ path, why, found });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
