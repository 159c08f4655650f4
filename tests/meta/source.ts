import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Every hand-written code file, as a path from the project's root. */
export const codeFiles = globSync(
  '{entrypoints,components,lib,practice,tests,bench,scripts}/**/*.{ts,tsx,mjs,css}',
).sort();

/** Those that ship to sellers. */
export const shippedFiles = codeFiles.filter((file) => /^(?:entrypoints|components|lib)\//.test(file));

export const textOf = (file: string): string => readFileSync(file, 'utf8');

const stringOrComment = /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** The text without comments; strings stay. */
export const codeOf = (file: string): string => textOf(file).replace(stringOrComment, '$1');

export interface Import {
  /** A path from the project's root, or the name of a package. */
  target: string;
  typesOnly: boolean;
}

export function importsOf(file: string): Import[] {
  const statement = /\b(?:import|export)\s+(type\s)?(?:[\w$*\s{},]+?\s+from\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/g;
  return [...codeOf(file).matchAll(statement)].map(([, type, from, dynamic]) => {
    const name = from ?? dynamic ?? '';
    const target = name.startsWith('.') ? posix.join(posix.dirname(file), name) : name;
    return { target, typesOnly: type !== undefined };
  });
}

/** Where a pattern occurs: `file:line: the line`. */
export function occurrences(files: readonly string[], pattern: RegExp, read = codeOf): string[] {
  return files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}
