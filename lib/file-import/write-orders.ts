import { createReportReader } from '../files/in/read-report.ts';
import { sightingsOf } from '../files/in/sightings.ts';
import type { Survey } from '../files/in/survey.ts';
import type { LedgerError } from '../ledger/ledger-error.ts';
import type { OrderSighting, Scope } from '../orders/sighting.ts';
import { zoneOf } from '../rules/deadline-rules.ts';
import { eachOrder } from './each-order.ts';
import { marketplaceOf, type Place } from './placement.ts';
import type { ImportResult } from './report.ts';
import type { ImportRequest } from './request.ts';
import type { ImportContext } from './run-import.ts';

/** Orders in one transaction: what is written together, and what a stop waits for. */
const BATCH = 500;

/** Writes a file's orders in whole batches, then which days it covers, if all of it was written. */
export async function writeOrders(
  { file, rules }: ImportRequest,
  { ledger, signal, onProgress }: ImportContext,
  result: ImportResult,
  survey: Survey,
  place: Place,
): Promise<ImportResult> {
  const seenAt = result.asOf ?? 0;
  const over = new AbortController();
  const stop = AbortSignal.any([signal, over.signal]);
  const written = { recorded: 0, lastLine: 0, changed: 0 };
  const failed: { kind: LedgerError['kind'] | null } = { kind: null };
  let batch: OrderSighting[] = [];
  let waiting = { orders: 0, lastLine: 0 };

  const scopeOf = (name: string): Scope | null => {
    const marketplace = marketplaceOf(name) || (name === '' ? place.marketplace : null);
    return marketplace && { account: place.account, marketplace };
  };
  const flush = async () => {
    const outcome = await ledger.record(batch, rules);
    if (outcome.ok) {
      written.recorded += waiting.orders;
      written.lastLine = waiting.lastLine;
      written.changed += outcome.value.changed;
    } else {
      failed.kind = outcome.error.kind;
      over.abort();
    }
    batch = [];
    waiting = { orders: 0, lastLine: 0 };
  };

  await eachOrder(file, result.encoding, createReportReader(), stop, (order, read) => {
    const scope = scopeOf(order.marketplace);
    if (!scope) return;
    const zone = zoneOf(scope.marketplace, rules[scope.marketplace]);
    batch.push(...sightingsOf(order, { scope, seenAt, zone, dayOrder: survey.dayOrder }));
    waiting = { orders: waiting.orders + 1, lastLine: order.line };
    if (waiting.orders < BATCH) return;
    onProgress(read / file.size);
    return flush();
  });
  if (!stop.aborted && batch.length > 0) await flush();

  const names = [...survey.marketplaces, ...(survey.hasUnnamed ? ['' as const] : [])];
  const scopes = names.flatMap((name) => scopeOf(name) ?? []);
  const end = { ...result, ...written, scopes: distinct(scopes) };
  if (failed.kind) return { ...end, outcome: { state: 'failed', error: failed.kind } };
  if (stop.aborted) return { ...end, outcome: { state: 'stopped' } };
  if (result.kind !== 'all-orders') return end;

  const covered: ImportResult['covered'] = [];
  for (const name of names) {
    const scope = scopeOf(name);
    const zone = scope && zoneOf(scope.marketplace, rules[scope.marketplace]);
    const reading = scope && zone && survey.span(name, scope, zone, seenAt, result.problems);
    if (!reading) continue;
    const noted = await ledger.recordListReading(reading, rules);
    if (!noted.ok) return { ...end, outcome: { state: 'failed', error: noted.error.kind } };
    const { from, until } = reading;
    if (result.problems === 0) covered.push({ marketplace: reading.scope.marketplace, from, until });
  }
  return { ...end, covered };
}

function distinct(scopes: readonly Scope[]): Scope[] {
  return [...new Map(scopes.map((scope) => [scope.marketplace, scope])).values()];
}
