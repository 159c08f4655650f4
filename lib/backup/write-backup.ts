import type { Outcome } from '../ledger/ledger-error.ts';
import { MIGRATIONS } from '../ledger/migrations.ts';
import type { RecordRows } from '../ledger/record-rows.ts';
import { fitsRecord } from '../ledger/row-merges.ts';
import type { Extras } from './extras.ts';
import { FORMAT, FORMAT_VERSION, type Header } from './format.ts';
import { LineDigest } from './line-digest.ts';
import { recordBatches } from './record-batches.ts';
import { got, RecordFailed, stored } from './record-failed.ts';

export interface Backup {
  readonly file: Blob;
  readonly rows: number;
  /** Rows that could not be read and are not in it. */
  readonly leftOut: number;
}

/** Tells how far the work has come: a part of the whole, from 0 to 1. */
export type Progress = (part: number) => void;

/** Writes everything that is kept into one file. What is seen while it is written may or may not be in it. */
export async function writeBackup(
  record: RecordRows,
  extras: Extras,
  now: number,
  onProgress: Progress,
): Promise<Outcome<Backup>> {
  const tally = { rows: 0, leftOut: 0 };
  let failure: unknown = null;
  const note = (error: unknown) => {
    failure = error;
  };
  try {
    const lines = linesOf(record, extras, now, tally, onProgress);
    const bytes = textStream(lines, note)
      .pipeThrough(new TextEncoderStream())
      .pipeThrough(new CompressionStream('gzip'));
    const file = await new Response(bytes).blob();
    return { ok: true, value: { file, ...tally } };
  } catch (error) {
    // A browser may tell of a stream that failed in words of its own.
    if (failure instanceof RecordFailed) return { ok: false, error: failure.error };
    throw failure ?? error;
  }
}

async function* linesOf(
  record: RecordRows,
  extras: Extras,
  madeAt: number,
  tally: { rows: number; leftOut: number },
  onProgress: Progress,
): AsyncGenerator<string> {
  const digest = new LineDigest();
  const line = async (value: unknown) => {
    const text = JSON.stringify(value);
    await digest.add(text);
    return `${text}\n`;
  };
  const header: Header = { format: FORMAT, version: FORMAT_VERSION, schema: MIGRATIONS.length, madeAt };
  yield await line(header);
  for (const [part, value] of await stored(extras.read())) {
    tally.rows += 1;
    yield await line([part, value]);
  }
  const total = got(await record.count());
  for await (const { store, values } of recordBatches(record)) {
    const sound = values.filter((value) => fitsRecord(store, value));
    tally.rows += sound.length;
    tally.leftOut += values.length - sound.length;
    let text = '';
    for (const value of sound) text += await line([store, value]);
    yield text;
    onProgress(Math.min(1, tally.rows / total));
  }
  yield `${JSON.stringify({ rows: tally.rows, checksum: await digest.end() })}\n`;
}

function textStream(lines: AsyncGenerator<string>, onFailure: (error: unknown) => void): ReadableStream<string> {
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await lines.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        onFailure(error);
        throw error;
      }
    },
  });
}
