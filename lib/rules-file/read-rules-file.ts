import * as z from 'zod/mini';
import type { CheckedTemplate } from '../replies/check-template.ts';
import { readJson } from '../replies/json-lines.ts';
import type { Finding } from '../replies/names.ts';
import { faultyField, type KeptTemplate } from '../replies/template.ts';
import { FORMAT, FORMAT_VERSION, type RulesFile, rulesFileSchema } from './schema.ts';

/** Characters of a file. */
export const LONGEST_FILE = 256_000;
/** Of a file that is wrong throughout, so many faults are told. */
const MOST_PROBLEMS = 50;

/** What is wrong with a file, with the line (from 1) of the entry at fault and the way to it, such as `words[2].key`. */
export type RulesFileProblem = { readonly line: number; readonly path: string } & (
  | { readonly kind: 'too-large' | 'syntax' | 'foreign' | 'newer' | 'unknown-field' | 'missing' | 'selector' }
  /** `allowed` where it is one of a few. */
  | { readonly kind: 'value'; readonly allowed: readonly string[] }
  /** Too many characters or entries, or more than the number may be. */
  | { readonly kind: 'too-much'; readonly most: number }
  /** A template that may not be sent: `findings` are those that block it. */
  | { readonly kind: 'text'; readonly findings: readonly Finding[] }
);

export type RulesFileReading =
  | { readonly ok: true; readonly file: RulesFile }
  | { readonly ok: false; readonly problems: readonly [RulesFileProblem, ...RulesFileProblem[]] };

/** What cannot be asked in a room without a browser and without the seller's settings. */
export interface RulesFileChecks {
  readonly isSelector: (css: string) => boolean;
  readonly check: (template: KeptTemplate) => Pick<CheckedTemplate, 'mayKeep' | 'findings'>;
}

/** Any version of the format, so that a newer one is called so. */
const head = z.object({ format: z.literal(FORMAT), version: z.int() });

/** Reads a rules file, all or nothing: one entry at fault refuses it, and every fault is named. */
export function readRulesFile(content: string, checks: RulesFileChecks): RulesFileReading {
  const refused = (kind: 'too-large' | 'syntax' | 'foreign' | 'newer', line = 1): RulesFileReading => ({
    ok: false,
    problems: [{ kind, line, path: '' }],
  });
  if (content.length > LONGEST_FILE) return refused('too-large');
  const json = readJson(content.replace(/^\uFEFF/, ''));
  if (!json.ok) return refused('syntax', json.line);
  const version = head.safeParse(json.value).data?.version;
  if (version === undefined) return refused('foreign');
  if (version > FORMAT_VERSION) return refused('newer');

  const place = (path: readonly PropertyKey[]) => ({
    line: json.lineOf(String(path[0]), Number(path[1] ?? -1)),
    path: z.core.toDotPath(path),
  });
  const parsed = rulesFileSchema.safeParse(json.value);
  const problems = parsed.success
    ? faultsOf(parsed.data, checks).map(({ path, ...fault }) => ({ ...fault, ...place(path) }))
    : parsed.error.issues.flatMap((issue) =>
        pathsOf(issue, json.value).map((path) => ({ ...faultOf(issue, json.value), ...place(path) })),
      );
  const [first, ...others] = problems.slice(0, MOST_PROBLEMS);
  if (first) return { ok: false, problems: [first, ...others] };
  return parsed.success ? { ok: true, file: parsed.data } : refused('foreign');
}

/** A rules file as it is given away; read again, it says the same. */
export function writeRulesFile(file: RulesFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

type Fault<Problem = RulesFileProblem> = Problem extends RulesFileProblem ? Omit<Problem, 'line' | 'path'> : never;

function faultOf(issue: z.core.$ZodIssue, file: unknown): Fault {
  if (issue.code === 'unrecognized_keys') return { kind: 'unknown-field' };
  if (valueAt(file, issue.path) === undefined) return { kind: 'missing' };
  if (issue.code === 'invalid_value') return { kind: 'value', allowed: issue.values.map(String) };
  if (issue.code === 'too_big') return { kind: 'too-much', most: Number(issue.maximum) };
  if (issue.code === 'custom' && issue.path.at(-1) === 'css') return { kind: 'selector' };
  return { kind: 'value', allowed: [] };
}

/** Where an issue lies: at the field that is one too many, and in a template at the field that is none. */
function pathsOf(issue: z.core.$ZodIssue, file: unknown): PropertyKey[][] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
  if (issue.code !== 'invalid_union' || issue.path[0] !== 'templates') return [issue.path];
  const field = faultyField(valueAt(file, issue.path));
  return [field ? [...issue.path, field] : issue.path];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key) ? Reflect.get(part, key) : undefined,
    value,
  );
}

/** What is wrong with entries that have their form. */
function faultsOf({ selectors, templates }: RulesFile, { isSelector, check }: RulesFileChecks) {
  const unknown = selectors.flatMap(({ css }, index) =>
    isSelector(css) ? [] : { kind: 'selector' as const, path: ['selectors', index, 'css'] },
  );
  const unsendable = templates.flatMap((template, index) => {
    const { mayKeep, findings } = check(template);
    const blocking = findings.filter(({ severity }) => severity === 'block');
    return mayKeep ? [] : { kind: 'text' as const, findings: blocking, path: ['templates', index, 'text'] };
  });
  return [...unknown, ...unsendable];
}
