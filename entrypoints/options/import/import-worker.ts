import * as z from 'zod/mini';
import type { WorkerReport } from '../../../lib/file-import/report.ts';
import { type ImportRequest, requestSchema } from '../../../lib/file-import/request.ts';
import { runImport } from '../../../lib/file-import/run-import.ts';
import { openLedger } from '../../../lib/ledger/ledger.ts';

// Compiling schemas to code is forbidden here, and trying it would show up as a policy violation.
z.config({ jitless: true });

/** The page need not hear of progress more often, in milliseconds. */
const PACE = 100;

const ledger = openLedger();
const running = new Map<number, AbortController>();

let last: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const request = requestSchema.parse(data);
  if (request.type === 'stop') running.get(request.id)?.abort();
  else enqueue(request);
});

/** Files wait for each other: their batches would only get in each other's way. */
function enqueue(request: ImportRequest): void {
  const stopping = new AbortController();
  running.set(request.id, stopping);
  last = last.then(() => run(request, stopping.signal));
}

async function run(request: ImportRequest, signal: AbortSignal): Promise<void> {
  const { id } = request;
  let toldAt = 0;
  const onProgress = (fraction: number) => {
    const now = performance.now();
    if (now - toldAt < PACE) return;
    toldAt = now;
    tell({ type: 'progress', id, fraction });
  };
  try {
    const result = await runImport(request, { ledger, now: Date.now(), signal, onProgress });
    tell({ type: 'done', id, result });
  } catch (fault) {
    // The browser can no longer read the file (changed or removed since it was chosen), or a fault of ours.
    tell({ type: 'unreadable', id, detail: String(fault) });
  }
  running.delete(id);
}

function tell(report: WorkerReport): void {
  self.postMessage(report);
}
