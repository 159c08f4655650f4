import type { BackedUp } from '../ledger/row-merges.ts';
import {
  BackupFault,
  type ExtraPart,
  endSchema,
  FORMAT_VERSION,
  type Header,
  headerSchema,
  rowSchema,
} from './format.ts';
import { LineDigest } from './line-digest.ts';

/** Longer than any line of ours can be: what never ends its line is no backup. */
const LONGEST_LINE = 4_000_000;

/** A row of a backup with its place in the file. */
export interface BackupRow {
  readonly line: number;
  readonly part: BackedUp | ExtraPart;
  readonly value: unknown;
}

/**
 * Gives the header, then each row of a backup, and ends well only where the file is whole and as it was written. Throws a
 * `BackupFault`; so whatever is done with the rows must be undone until it has ended. `onBytes` is told how many bytes of
 * the file were read.
 */
export async function* readBackup(file: Blob, onBytes: (bytes: number) => void): AsyncGenerator<Header | BackupRow> {
  const digest = new LineDigest();
  let line = 0;
  let isEnded = false;
  for await (const text of linesOf(file, onBytes, () => line + 1)) {
    line += 1;
    if (isEnded) throw new BackupFault('damaged', line);
    const value = parse(text, line);
    const { data: row } = rowSchema.safeParse(value);
    if (line === 1) yield headerFrom(value);
    else if (row) yield { line, part: row[0], value: row[1] };
    else {
      await checkEnd(value, line, digest);
      isEnded = true;
    }
    await digest.add(text);
  }
  if (!isEnded) throw new BackupFault(line === 0 ? 'foreign' : 'damaged', line + 1);
}

function headerFrom(value: unknown): Header {
  const { data } = headerSchema.safeParse(value);
  if (!data) throw new BackupFault('foreign', 1);
  if (data.version > FORMAT_VERSION) throw new BackupFault('newer', 1);
  return data;
}

/** The last line, where it stands after as many rows as were written, each as it was. */
async function checkEnd(value: unknown, line: number, digest: LineDigest): Promise<void> {
  const { data } = endSchema.safeParse(value);
  if (data?.rows !== line - 2 || data.checksum !== (await digest.end())) throw new BackupFault('damaged', line);
}

function parse(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupFault(line === 1 ? 'foreign' : 'damaged', line);
  }
}

/** Whether the file starts as gzip does. */
async function isPacked(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

/** The lines of the compressed text. `next` is the number of the line that is being read. */
async function* linesOf(file: Blob, onBytes: (bytes: number) => void, next: () => number): AsyncGenerator<string> {
  let bytes = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      bytes += chunk.length;
      onBytes(bytes);
      controller.enqueue(chunk);
    },
  });
  const texts = file
    .stream()
    .pipeThrough(counted)
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await texts.read().catch(async () => {
        throw new BackupFault((await isPacked(file)) ? 'broken' : 'foreign', 0);
      });
      if (done) break;
      const lines = (rest + value).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LONGEST_LINE) throw new BackupFault(next() === 1 ? 'foreign' : 'damaged', next());
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    await texts.cancel().catch(() => {});
  }
}
