import { reportSchema, type WorkerReport } from '../../../lib/file-import/report.ts';
import type { WorkerRequest } from '../../../lib/file-import/request.ts';

/** The worker that reads files, as the page sees it. */
export interface Importer {
  send(request: WorkerRequest): void;
  /** Ends the worker at once; a batch that is being written is written whole or not at all. */
  close(): void;
}

/** Starts the worker that reads files away from the page's own thread. */
export function startImporter(onReport: (report: WorkerReport) => void): Importer {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => onReport(reportSchema.parse(data)));
  return { send: (request) => worker.postMessage(request), close: () => worker.terminate() };
}
