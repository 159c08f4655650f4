/** Writes into docs/drift.md each list's contract, and what `npm run drift` tried, from its report: one page a line. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTRACTS, type Contract } from '../lib/seller-central/contracts/contracts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
export const DRIFT_DOC = join(root, 'docs/drift.md');
const BEGIN = '<!-- made by npm run drift -->';
const END = '<!-- end -->';
const BEGIN_CONTRACTS = '<!-- made by npm run drift from lib/seller-central/contracts/contracts.ts -->';
const END_CONTRACTS = '<!-- end of contracts -->';
const CHANGES = ['rename', 'remove', 'nest', 'reorder', 'split text', 'split elements', 'duplicate', 'pairs'];

/** What became of the mutants of one page. */
interface Tally {
  readonly kind: string;
  readonly tried: readonly (readonly [change: string, count: number])[];
  readonly right: number;
  readonly told: number;
  readonly bad: readonly string[];
}

/** Which pages figures belong to: the saved ones, and the list of all that are changed. */
export function pagesDigest(): string {
  const folder = join(root, 'tests/fixtures/pages/manage-orders');
  const saved = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const paths = [...saved.sort().map((name) => join(folder, name)), join(root, 'tests/dom/drift/pages.ts')];
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

function tableOf(tallies: readonly Tally[]): string {
  const rows = [...new Set(tallies.map(({ kind }) => kind))].map((kind) => {
    const own = tallies.filter((tally) => tally.kind === kind);
    const sum = (of: (tally: Tally) => number) => own.reduce((total, tally) => total + of(tally), 0);
    const tried = CHANGES.map((change) => sum((tally) => new Map(tally.tried).get(change) ?? 0));
    const results = [sum(({ right }) => right), sum(({ told }) => told), sum(({ bad }) => bad.length)];
    return { kind, counts: [own.length, ...tried, ...results] };
  });
  const heads = ['pages', ...CHANGES, 'right', 'said to be missing', 'wrong or silently less'];
  const totals = heads.map((_, at) => rows.reduce((total, { counts }) => total + (counts[at] ?? 0), 0));
  const lineOf = (kind: string, counts: readonly number[]) =>
    `| ${[kind, ...counts.map((count) => count.toLocaleString('en-US'))].join(' | ')} |`;
  return [
    `| page | ${heads.join(' | ')} |`,
    `| --- |${' --: |'.repeat(heads.length)}`,
    ...rows.map(({ kind, counts }) => lineOf(kind, counts)),
    lineOf('**all**', totals),
  ].join('\n');
}

const FINDS: Readonly<Record<Contract['finds'], string>> = {
  once: 'one',
  'in-each-row': 'one in each row',
  perhaps: 'nothing',
  'perhaps-in-rows': 'nothing; looked for in rows',
};

/** What each list of selectors must find, what is missing where it does not, and its ways, as readers try them. */
export function contractTable(): string {
  const lines = CONTRACTS.map(({ name, pages, ways, finds, lost, column }) => {
    const all = [
      ...ways.map(({ css, seen, confidence }) => `\`${css}\` ${seen} ${confidence}`),
      ...(column ? [`column headed \`${column}\` 2026 A`] : []),
    ];
    const cells = [`\`${name}\``, pages.join(', '), FINDS[finds], lost ?? '', all.join('; ') || 'none of ours'];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| list | pages | must find | `lost` | ways, with year and confidence |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

/** Puts a text between two marks of the document. */
function write(begin: string, text: string, end: string): void {
  const doc = readFileSync(DRIFT_DOC, 'utf8');
  writeFileSync(DRIFT_DOC, `${doc.slice(0, doc.indexOf(begin))}${begin}\n${text}\n${doc.slice(doc.indexOf(end))}`);
}

if (import.meta.main) {
  write(BEGIN_CONTRACTS, contractTable(), END_CONTRACTS);
  const [, , report] = process.argv;
  if (report) {
    const tallies = readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((line): Tally => JSON.parse(line));
    write(BEGIN, `${tableOf(tallies)}\n\nOf the pages \`${pagesDigest()}\`.`, END);
  }
}
