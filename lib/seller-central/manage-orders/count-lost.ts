import { type LostFact, stillLost } from '../../orders/lost-facts.ts';
import { HOUR } from '../../time/instant.ts';
import type { PageOrder, PageOrders } from '../page-json/page-orders.ts';
import type { RowReading } from './read-row.ts';

/** A row as it was read, and when (epoch milliseconds). */
export interface DatedRow {
  readonly reading: RowReading;
  readonly readAt: number;
}

/** What the page shows beside the rows that were read: how many more orders, requests of buyers, and a shop without a name. */
export interface BesideRows {
  readonly account: boolean;
  readonly missing: number;
  readonly requests: number;
}

/** How many orders lost which fact. A request beside the rows is lost unless the JSON tells whose it is. */
export function countLost(
  rows: readonly DatedRow[],
  beside: BesideRows,
  pageOrders: Pick<PageOrders, 'of'>,
): ReadonlyMap<LostFact, number> {
  const counts = new Map<LostFact, number>();
  const add = (fact: LostFact, count = 1) => counts.set(fact, (counts.get(fact) ?? 0) + count);
  if (beside.account) add('account');
  if (beside.missing > 0) add('rows', beside.missing);
  let strays = beside.requests;
  for (const { reading, readAt } of rows) {
    if (!reading.orderId) continue;
    const json = pageOrders.of(reading.orderId);
    if (json && contradicts(reading, readAt, json)) add('contradiction');
    const more = isToldForRecord(json) ? [] : reading.forRecord().lost;
    const lost = [...reading.lost, ...more];
    for (const fact of json ? stillLost(lost, json) : lost) add(fact);
    if (json?.facts.requestUnread && !reading.facts.buyerRequest && !reading.lost.includes('request')) add('request');
    if (json && !reading.facts.buyerRequest && stillLost(['request'], json).length === 0) strays -= 1;
  }
  if (strays > 0) add('request', strays);
  return counts;
}

/** Whether the JSON told all that only the record asks for, so that the row need not be searched for it. */
function isToldForRecord(json: PageOrder | null): boolean {
  return json !== null && json.facts.purchasedAt !== undefined && json.items.length > 0;
}

/** A page draws its rows from its data within so long; what changed before or after may rightly differ. */
const SAME_MOMENT = 5_000;

/** Whether a row says something else than the data from which the page drew it. */
function contradicts({ facts }: RowReading, readAt: number, json: PageOrder): boolean {
  if (Math.abs(readAt - json.seenAt) > SAME_MOMENT) return false;
  const { status, shipBy } = json.facts;
  const isOtherStatus = facts.status !== undefined && status !== undefined && facts.status !== status;
  // The row shows the day alone.
  const isOtherDay = facts.shipBy !== undefined && shipBy !== undefined && Math.abs(facts.shipBy - shipBy) >= 24 * HOUR;
  return isOtherStatus || isOtherDay;
}
