import type { Encoding } from '../files/in/encoding.ts';
import type { FileKind } from '../files/in/kinds.ts';
import { createReportReader } from '../files/in/read-report.ts';
import { createSurvey } from '../files/in/survey.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { OrderId } from '../orders/order-id.ts';
import type { Scope } from '../orders/sighting.ts';
import type { Instant } from '../time/instant.ts';
import { eachOrder } from './each-order.ts';
import { marketplaceOf, placeFile } from './placement.ts';
import { guessEncoding } from './read-bytes.ts';
import type { ImportResult } from './report.ts';
import type { ImportRequest } from './request.ts';
import { writeOrders } from './write-orders.ts';

/** What an import works with. */
export interface ImportContext {
  readonly ledger: Ledger;
  /** Epoch ms. */
  readonly now: Instant;
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress: (fraction: number) => void;
}

/** Where the first two rounds end in the progress; writing is what takes long. */
const GUESSED = 0.05;
const SURVEYED = 0.2;

/**
 * Imports a file into the record, in bounded memory: three times through the file, first for its encoding, then for what
 * must be known of the whole of it, then to write it in batches. Nothing is written before the third round.
 */
export async function runImport(request: ImportRequest, context: ImportContext): Promise<ImportResult> {
  const { file } = request;
  const { signal, now, onProgress } = context;
  const guessed = await guessEncoding(file, signal, (read) => onProgress((GUESSED * read) / file.size));
  const nothing = nothingRead(request.encoding ?? guessed.encoding);
  if (guessed.looks) return { ...nothing, looks: guessed.looks };

  const survey = createSurvey(now);
  const reader = createReportReader();
  const first: OrderId[] = [];
  await eachOrder(file, nothing.encoding, reader, signal, (order, read) => {
    onProgress(GUESSED + (SURVEYED - GUESSED) * (read / file.size));
    const marketplace = marketplaceOf(order.marketplace);
    if (marketplace === null) reader.notes.add('other-marketplace', order.line);
    else survey.add(order, marketplace);
    if (first.length < ENOUGH) first.push(order.orderId);
  });
  const { found, counts, notes, madeAfter } = reader;
  if (signal.aborted || !found) return { ...nothing, outcome: { state: 'stopped' } };
  if (found.kind === 'unrecognised') return { ...nothing, looks: found.looks };

  const result: ImportResult = {
    ...nothing,
    ...counts,
    kind: found.kind,
    lacksRequestColumn: found.lacksRequestColumn,
    orders: survey.orders,
    notes: [...notes.list],
    notesLeft: notes.left,
    asOf: momentOf(found.kind, file, now, [survey.newest, madeAfter]),
  };
  const snapshot = await context.ledger.snapshot(null, now, { rules: request.rules });
  if (!snapshot.ok) return { ...result, outcome: { state: 'failed', error: snapshot.error.kind } };
  const known = snapshot.value.scopes.map(({ scope }) => scope);
  // This report is of one account and one marketplace (6: A), which its orders tell where they are on record.
  const theirs = found.kind === 'cancellation-report' ? await scopesOf(first, context.ledger) : [];
  const placed = placeFile(request, theirs.length === 1 ? theirs : known, survey.marketplaces, survey.hasUnnamed);
  if ('asks' in placed) return { ...result, outcome: { state: 'asks', ...placed.asks } };
  const write = { ...context, onProgress: (part: number) => onProgress(SURVEYED + (1 - SURVEYED) * part) };
  return writeOrders(request, write, result, survey, placed);
}

/** So many of a report's orders are looked up. */
const ENOUGH = 500;

/** Where orders stand on record, each place once. */
async function scopesOf(orderIds: readonly OrderId[], ledger: Ledger): Promise<Scope[]> {
  const known = await ledger.factsOf(null, orderIds);
  const scopes = known.ok ? known.value.map(({ scope }) => scope) : [];
  return [...new Map(scopes.map((scope) => [`${scope.account}\n${scope.marketplace}`, scope])).values()];
}

/**
 * The moment at which a file was true: the latest of which it tells, since it was made after that and an older one
 * can undo nothing that is known better. The day on which it was saved is no such moment: a report can lie on Amazon's
 * pages for weeks. The cancellation report tells of no moment beyond days of purchase, and of nothing that can change.
 */
function momentOf(kind: FileKind, file: File, now: Instant, told: readonly (Instant | undefined)[]): Instant {
  const past = told.flatMap((at) => (at !== undefined && at <= now ? at : []));
  const saved = Math.min(file.lastModified, now);
  return past.length === 0 || kind === 'cancellation-report' ? Math.max(saved, ...past) : Math.max(...past);
}

function nothingRead(encoding: Encoding): ImportResult {
  return {
    kind: 'unrecognised',
    looks: null,
    encoding,
    rows: 0,
    orders: 0,
    repairs: 0,
    problems: 0,
    notes: [],
    notesLeft: 0,
    lacksRequestColumn: false,
    outcome: { state: 'recorded' },
    scopes: [],
    asOf: null,
    recorded: 0,
    lastLine: 0,
    changed: 0,
    covered: [],
  };
}
