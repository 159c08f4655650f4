import * as z from 'zod/mini';
import type { CheckedTemplate } from './check-template.ts';
import { readJson } from './json-lines.ts';
import type { Finding } from './names.ts';
import { faultyField, type KeptTemplate, keptTemplate } from './template.ts';

const FORMAT = 'cr-guard-replies';
const VERSION = 1;
const file = z.object({ format: z.literal(FORMAT), version: z.literal(VERSION), templates: z.array(z.unknown()) });

/** Characters of a file; some 300 templates take a quarter of it. */
export const LONGEST_FILE = 4_000_000;

/** Why a file was refused, as a whole, with the line (from 1) that is at fault. */
export type FileProblem = { readonly line: number } & (
  | { readonly kind: 'syntax' | 'shape' | 'too-long' }
  /** `entry` counts from 1; `field` as in the file, such as `language`. */
  | { readonly kind: 'entry'; readonly entry: number; readonly field: string }
  /** Its text may not be sent: `findings` are those that block it. */
  | { readonly kind: 'text'; readonly entry: number; readonly findings: readonly Finding[] }
);

export type TemplateFile =
  | { readonly ok: true; readonly templates: readonly KeptTemplate[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** The seller's templates as a file, one a line. */
export function writeTemplateFile(templates: readonly KeptTemplate[]): string {
  const entries = templates.map((template) => `  ${JSON.stringify(template)}`).join(',\n');
  return `{\n"format": "${FORMAT}",\n"version": ${VERSION},\n"templates": [\n${entries}\n]\n}\n`;
}

/** Reads such a file, all or nothing: what could not be typed in the editor doesn't come in by a file. */
export function readTemplateFile(
  content: string,
  check: (template: KeptTemplate) => Pick<CheckedTemplate, 'mayKeep' | 'findings'>,
): TemplateFile {
  const refused = (problem: FileProblem): TemplateFile => ({ ok: false, problem });
  if (content.length > LONGEST_FILE) return refused({ kind: 'too-long', line: 1 });
  const json = readJson(content.replace(/^\uFEFF/, ''));
  if (!json.ok) return refused({ kind: 'syntax', line: json.line });
  const found = file.safeParse(json.value).data;
  if (!found) return refused({ kind: 'shape', line: 1 });
  const templates: KeptTemplate[] = [];
  for (const [index, entry] of found.templates.entries()) {
    const place = { line: json.lineOf('templates', index), entry: index + 1 };
    const parsed = keptTemplate.safeParse(entry);
    if (!parsed.success) return refused({ kind: 'entry', ...place, field: faultyField(entry) });
    const { mayKeep, findings } = check(parsed.data);
    const blocking = findings.filter(({ severity }) => severity === 'block');
    if (blocking.length > 0) return refused({ kind: 'text', ...place, findings: blocking });
    if (!mayKeep) return refused({ kind: 'entry', ...place, field: 'text' });
    templates.push(parsed.data);
  }
  return { ok: true, templates };
}
