// Lines a second of reading reports, against a bare parse by a well-kept library in the same run.
import { openAsBlob } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { ImportRequest } from '../lib/file-import/request.ts';
import { runImport } from '../lib/file-import/run-import.ts';
import { type Ledger, openLedger } from '../lib/ledger/ledger.ts';
import { printReport } from '../tests/fixtures/files/print-report.ts';
import { table } from './report.ts';
import { machine, type Section } from './section.ts';
import { stopwatch } from './stopwatch.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const BLOCK = 2000;
const NEWEST = Date.parse('2026-11-20T12:00:00Z');

interface ImportTimes {
  readonly lines: number;
  readonly megabytes: number;
  /** Lines a second of the library's bare parse. */
  readonly bare: number;
  /** Lines a second of all that an import does but writing. */
  readonly read: number;
  /** The largest heap, in megabytes. */
  readonly heap: number;
}

/** Writes an all-orders report with the columns of a real one. */
async function writeReport(path: string, lines: number): Promise<void> {
  const file = await open(path, 'w');
  for (let from = 0; from < lines; from += BLOCK) {
    const orders = Array.from({ length: BLOCK }, (_, index) => {
      const n = from + index;
      const at = NEWEST - n * 1000;
      return {
        orderId: `111-${String(n).padStart(7, '0')}-7654321`,
        ...{ purchasedAt: at, updatedAt: at, shipBy: at, status: 'Shipped' as const, channel: 'Amazon.com' },
        ...{ isPrime: false, atRisk: false, impacts: false },
        items: [{ itemId: '', sku: `SKU-${n % 97}`, quantity: 1, request: null }],
      };
    });
    const text = printReport('all-orders', orders);
    await file.write(from === 0 ? text : text.slice(text.indexOf('\n') + 1));
  }
  await file.close();
}

/** Everything that an import does but the writing, which is the browser's work: encoding, survey, readings. */
async function timeReading(blob: Blob, lines: number): Promise<{ seconds: number; heap: number }> {
  const file = new File([blob], 'report.txt', { lastModified: NEWEST });
  let recorded = 0;
  let heap = 0;
  const ledger: Ledger = {
    ...openLedger(),
    snapshot: async () => ({ ok: true, value: { scopes: [], shown: null, damaged: 0 } }),
    record: async (sightings) => {
      recorded += sightings.length;
      heap = Math.max(heap, process.memoryUsage().heapUsed);
      return { ok: true, value: { changed: sightings.length, setAside: 0, refused: [] } };
    },
    recordListReading: async () => ({ ok: true, value: undefined }),
  };
  const request: ImportRequest = {
    ...{ type: 'import', id: 1, file, encoding: null, account: null, marketplace: null, rules: {} },
  };
  const seconds = stopwatch();
  const signal = new AbortController().signal;
  await runImport(request, { ledger, now: NEWEST, signal, onProgress: () => {} });
  if (recorded !== lines) throw new Error(`${recorded} orders were read of ${lines}.`);
  return { seconds: seconds(), heap };
}

/** The same file through the library, once, with nothing done to the cells. */
async function timeBareParse(blob: Blob, lines: number): Promise<number> {
  const seconds = stopwatch();
  const decoder = new TextDecoder();
  let rest = '';
  let rows = 0;
  const parse = (text: string) => {
    rows += Papa.parse(text, { delimiter: '\t', quoteChar: '\0', skipEmptyLines: true }).data.length;
  };
  for await (const bytes of blob.stream()) {
    const text = rest + decoder.decode(bytes, { stream: true });
    const end = text.lastIndexOf('\n') + 1;
    parse(text.slice(0, end));
    rest = text.slice(end);
  }
  parse(rest);
  if (rows !== lines + 1) throw new Error(`The library found ${rows} rows.`);
  return seconds();
}

async function timeImport(lines: number): Promise<ImportTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'cr-guard-bench-'));
  try {
    const path = join(folder, 'report.txt');
    await writeReport(path, lines);
    const blob = await openAsBlob(path);
    const bare = await timeBareParse(blob, lines);
    const { seconds, heap } = await timeReading(blob, lines);
    return { lines, megabytes: blob.size / 1e6, bare: lines / bare, read: lines / seconds, heap: heap / 1e6 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function importSection(): Promise<Section> {
  const times: ImportTimes[] = [];
  for (const size of SIZES) times.push(await timeImport(size));
  const thousands = (perSecond: number) => `${Math.round(perSecond / 1000)} k`;
  const rows = times.map(({ lines, megabytes, bare, read, heap }) => [
    lines,
    Math.round(megabytes),
    thousands(bare),
    thousands(read),
    `**${(bare / read).toFixed(1)}**`,
    Math.round(heap),
  ]);
  const head = ['lines', 'MB', 'bare parse, lines/s', 'reading, lines/s', 'times the bare parse', 'largest heap MB'];
  return { text: `${table(head, rows)}\n\nTimed on ${machine()}.` };
}
