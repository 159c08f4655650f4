import type { OrderOnRecord, PageSettings } from '../../lib/messaging/answers.ts';
import type { MarketplaceId } from '../../lib/orders/marketplace.ts';
import type { OrderId } from '../../lib/orders/order-id.ts';
import { endedOnRecord, type KnownOrder, layOver, layRecordUnder } from '../../lib/orders/page-facts.ts';
import type { RowReading } from '../../lib/seller-central/manage-orders/read-row.ts';
import type { PageOrder } from '../../lib/seller-central/page-json/page-orders.ts';
import type { Instant } from '../../lib/time/instant.ts';
import { type JudgedRow, judgeRow } from '../../lib/views/manage-orders/judged-row.ts';

/** A row with everything that is known of its order. */
export interface RowState extends JudgedRow {
  readonly element: Element;
  readonly orderId: OrderId;
  readonly known: KnownOrder;
  readonly marketplace: MarketplaceId | null;
  /** Whether the order itself tells its marketplace, and not the page around it. */
  readonly namesMarketplace: boolean;
}

/** All that speaks of a row's order. */
export interface RowSources {
  readonly element: Element;
  readonly orderId: OrderId;
  readonly reading: RowReading;
  readonly json: PageOrder | null;
  readonly onRecord: OrderOnRecord | null;
}

/** When a row is judged, and by which of the seller's settings. */
export interface JudgeTime {
  readonly now: Instant;
  readonly settings: PageSettings;
}

/** What each row came to: in most passes over a list most of its rows stand as they did. */
const judged = new WeakMap<
  RowReading,
  { readonly sources: RowSources; readonly time: JudgeTime; readonly row: RowState }
>();

/** Joins what the row, the page's JSON and the record say of an order, and judges it by that at `now`. */
export function rowStateOf(sources: RowSources, time: JudgeTime): RowState {
  const known = judged.get(sources.reading);
  const isSame =
    known &&
    known.sources.json === sources.json &&
    known.sources.onRecord === sources.onRecord &&
    known.time.settings === time.settings &&
    known.time.now <= time.now &&
    time.now < (known.row.state.nextChangeAt ?? Number.POSITIVE_INFINITY);
  if (isSame) return known.row;
  const row = judge(sources, time);
  judged.set(sources.reading, { sources, time, row });
  return row;
}

function judge({ element, orderId, reading, json, onRecord }: RowSources, { now, settings }: JudgeTime): RowState {
  const row = { facts: reading.facts, items: [] };
  const shown = onRecord ? layRecordUnder(row, onRecord.facts) : row;
  const known = endedOnRecord(json ? layOver(shown, json) : shown, onRecord?.facts);
  const marketplace = json?.marketplace ?? reading.marketplace;
  return {
    element,
    orderId,
    known,
    marketplace,
    namesMarketplace: json !== null || reading.namesMarketplace,
    ...judgeRow(known, {
      marketplace,
      now,
      settings,
      isOnRecord: onRecord !== null,
      requestSeenAt: onRecord?.request?.firstSeenAt ?? null,
      shipByAmbiguous: reading.shipByAmbiguous,
    }),
  };
}
