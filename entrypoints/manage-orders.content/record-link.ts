import type { OrderOnRecord, PageSettings, RateSummary } from '../../lib/messaging/answers.ts';
import { askedByMessage, record } from '../../lib/messaging/client.ts';
import { createRetry } from '../../lib/messaging/retry.ts';
import type { OrderId } from '../../lib/orders/order-id.ts';
import type { OrderSighting, Scope } from '../../lib/orders/sighting.ts';
import type { ListReading } from '../../lib/seller-central/manage-orders/read-list.ts';
import type { RowReading } from '../../lib/seller-central/manage-orders/read-row.ts';
import type { ListProgress } from '../../lib/seller-central/page-json/list-progress.ts';
import type { PageOrders } from '../../lib/seller-central/page-json/page-orders.ts';
import { onSettingsChanged } from '../../lib/settings/settings-changes.ts';
import { HOUR } from '../../lib/time/instant.ts';

/** What of a reading the record is told. */
export interface ToldList extends Pick<ListReading, 'scope' | 'sightings'> {
  readonly rows: readonly { readonly reading: Pick<RowReading, 'orderId'> }[];
}

/** What this page gives to the record and has from it. */
export interface RecordLink {
  /** Sends what the page shows and has not sent yet, with what comes soon after; nothing where there is nothing new. */
  share(reading: ToldList, now: number): void;
  /** What the record knows of an order; null before it answered. */
  of(orderId: OrderId): OrderOnRecord | null;
  /** The rate of the page's scope; null before the record answered. */
  summary(): RateSummary | null;
  /** The settings that the marks depend on; as they usually are before the record answered. */
  settings(): PageSettings;
  /** Keeps the seller's word with the order; it is shown at once, and taken back where it could not be kept. */
  markAsked(scope: Scope, orderId: OrderId, asked: boolean): Promise<void>;
  /** Whether the record did not answer the last time it was asked. */
  isSilent(): boolean;
}

/** So much goes into one call (`REQUESTS.record`). */
const MOST_SIGHTINGS = 2000;
const MOST_READINGS = 20;
/** So many sightings are remembered as sent, beyond the two that each row of the page may have. */
const MOST_SEEN = 1000;

/** The orders of the lists that a seller turns over without a load. */
const MOST_TOLD = 10_000;
/** A page that fills itself bit by bit is told of no more often than so, in milliseconds. */
const PACE = 250;

/** As in `DEFAULT_SETTINGS`, whose schema a page's script does not carry. */
const USUAL: PageSettings = { dueSoonMs: 24 * HOUR, rules: {}, holdContradictions: true };

/** `onAnswer` is called after each answer, or where none came. */
export function createRecordLink(pageOrders: PageOrders, onAnswer: () => void, signal: AbortSignal): RecordLink {
  const seen = new Map<string, string>();
  /** Rows that stand as they did give the same sightings again. */
  let looked = new WeakSet<OrderSighting>();
  const told = new Set<OrderId>();
  const onRecord = new Map<OrderId, OrderOnRecord>();
  let summary: RateSummary | null = null;
  let settings: PageSettings = USUAL;
  let isSilent = false;
  const retry = createRetry(onAnswer, signal);

  const unsent: Unsent = { sightings: new Map(), listReadings: [] };

  /** Sends what waits. How far a list was read goes out with the last of its rows, never before them. */
  const send = async () => {
    const batch = [...unsent.sightings].slice(0, MOST_SIGHTINGS);
    for (const [key] of batch) unsent.sightings.delete(key);
    const listReadings = unsent.sightings.size === 0 ? unsent.listReadings.splice(0, MOST_READINGS) : [];
    const answer = await record({ sightings: batch.map(([, sighting]) => sighting), listReadings });
    if (signal.aborted) return;
    isSilent = !answer.ok;
    retry.note(answer.ok);
    if (answer.ok) {
      for (const [, { orderId }] of batch) {
        const known = answer.value.orders[orderId];
        if (known) onRecord.set(orderId, known);
      }
      summary = answer.value.summary ?? summary;
      // The same ones again would have every row judged anew.
      if (JSON.stringify(settings) !== JSON.stringify(answer.value.settings)) settings = answer.value.settings;
    } else {
      // Not kept, so it waits for the next time; by then the page may show other rows.
      for (const [key, sighting] of batch) if (!unsent.sightings.has(key)) unsent.sightings.set(key, sighting);
      unsent.listReadings.unshift(...listReadings);
    }
    onAnswer();
  };

  const forgetSent = () => {
    seen.clear();
    looked = new WeakSet();
  };
  /** A tab may stay open for days, and show thousands of orders; one that comes back is told of anew. */
  const forgetAllBut = (shown: ReadonlySet<OrderId | null>) => {
    for (const orderId of onRecord.keys()) if (!shown.has(orderId)) onRecord.delete(orderId);
    forgetSent();
  };

  onSettingsChanged(() => void send(), signal);
  // The seller is back from another tab, where a file or a page may have told the record of these orders.
  const askAgain = () => {
    forgetSent();
    onAnswer();
  };
  addEventListener('focus', askAgain, { signal });

  let isPaused = false;
  /** What comes meanwhile goes in one message at the end of the pause, or of the visit. */
  const sendInPace = () => {
    if (isPaused || retry.isResting() || unsent.sightings.size + unsent.listReadings.length === 0) return;
    void send();
    isPaused = true;
    setTimeout(goOn, PACE);
  };
  const goOn = () => {
    isPaused = false;
    sendInPace();
  };
  addEventListener('pagehide', goOn, { signal });
  signal.addEventListener('abort', goOn, { once: true });

  return {
    share(reading, now) {
      if (seen.size > MOST_SEEN + 2 * reading.rows.length)
        forgetAllBut(new Set(reading.rows.map((row) => row.reading.orderId)));
      for (const sighting of reading.sightings(now)) {
        if (looked.has(sighting)) continue;
        looked.add(sighting);
        const key = `${sighting.source} ${sighting.orderId}`;
        const content = JSON.stringify([sighting.scope, sighting.facts, sighting.items]);
        if (seen.get(key) === content) continue;
        seen.set(key, content);
        told.add(sighting.orderId);
        unsent.sightings.set(key, sighting);
      }
      const { account, marketplace } = reading.scope;
      if (marketplace)
        for (const progress of pageOrders.takeProgress((orderId) => told.has(orderId)))
          unsent.listReadings.push({ scope: { account, marketplace }, ...progress });
      if (told.size > MOST_TOLD) told.clear();
      sendInPace();
    },
    of: (orderId) => onRecord.get(orderId) ?? null,
    summary: () => summary,
    settings: () => settings,
    isSilent: () => isSilent,
    async markAsked(scope, orderId, asked) {
      const show = (value: boolean) => {
        const known = onRecord.get(orderId);
        if (known) onRecord.set(orderId, { ...known, facts: { ...known.facts, askedByMessage: value } });
        onAnswer();
      };
      show(asked);
      const { ok } = await askedByMessage({ scope, orderId, asked });
      if (!ok && !signal.aborted) show(!asked);
    },
  };
}

/** What the record has not confirmed yet; of each order and source the newest. */
interface Unsent {
  readonly sightings: Map<string, OrderSighting>;
  readonly listReadings: (ListProgress & { readonly scope: Scope })[];
}
