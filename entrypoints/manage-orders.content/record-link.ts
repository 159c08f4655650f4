import type { OrderOnRecord, PageSettings, RateSummary } from '../../lib/messaging/answers.ts';
import { record } from '../../lib/messaging/client.ts';
import type { OrderId } from '../../lib/orders/order-id.ts';
import { factsBeyond } from '../../lib/orders/page-facts.ts';
import type { OrderSighting, Scope } from '../../lib/orders/sighting.ts';
import type { ListReading } from '../../lib/seller-central/manage-orders/read-list.ts';
import type { PageOrders } from '../../lib/seller-central/page-json/page-orders.ts';
import { onSettingsChanged } from '../../lib/settings/settings-changes.ts';
import { HOUR } from '../../lib/time/instant.ts';

/** What this page gives to the record and has from it. */
export interface RecordLink {
  /** Sends what the page shows and has not sent yet, in one message; nothing where there is nothing new. */
  share(reading: ListReading, now: number): void;
  /** What the record knows of an order; null before it answered. */
  of(orderId: OrderId): OrderOnRecord | null;
  /** The rate of the page's scope; null before the record answered. */
  summary(): RateSummary | null;
  /** The settings that the marks depend on; as they usually are before the record answered. */
  settings(): PageSettings;
  /** Whether the record did not answer the last time it was asked. */
  isSilent(): boolean;
}

/** After a call without an answer the record is left alone for so long, in milliseconds. */
const REST = 30_000;

/** As in `DEFAULT_SETTINGS`, whose schema a page's script does not carry. */
const USUAL: PageSettings = { dueSoonMs: 24 * HOUR, rules: {} };

/** `onAnswer` is called after each answer, or where none came. */
export function createRecordLink(pageOrders: PageOrders, onAnswer: () => void, signal: AbortSignal): RecordLink {
  const sent = new Map<string, string>();
  const onRecord = new Map<OrderId, OrderOnRecord>();
  let summary: RateSummary | null = null;
  let settings: PageSettings = USUAL;
  let failedAt: number | null = null;

  const send = async (fresh: readonly Fresh[], listReadings: ReturnType<typeof readingsOf>) => {
    const answer = await record({ sightings: fresh.map(({ sighting }) => sighting), listReadings });
    if (signal.aborted) return;
    failedAt = answer.ok ? null : Date.now();
    if (answer.ok) {
      for (const { sighting } of fresh) {
        const known = answer.value.orders[sighting.orderId];
        if (known) onRecord.set(sighting.orderId, known);
      }
      summary = answer.value.summary ?? summary;
      settings = answer.value.settings;
    } else {
      // Not kept, so a later pass offers them again.
      for (const { key } of fresh) sent.delete(key);
    }
    onAnswer();
  };

  onSettingsChanged(() => void send([], []), signal);

  return {
    share(reading, now) {
      if (failedAt !== null && now - failedAt < REST) return;
      const fresh = sightingsOf(reading, pageOrders, now).flatMap((sighting): Fresh[] => {
        const key = `${sighting.source} ${sighting.orderId}`;
        const content = JSON.stringify([sighting.scope, sighting.facts, sighting.items]);
        if (sent.get(key) === content) return [];
        sent.set(key, content);
        return [{ key, sighting }];
      });
      const listReadings = readingsOf(reading, pageOrders);
      if (fresh.length + listReadings.length > 0) void send(fresh, listReadings);
    },
    of: (orderId) => onRecord.get(orderId) ?? null,
    summary: () => summary,
    settings: () => settings,
    isSilent: () => failedAt !== null,
  };
}

interface Fresh {
  readonly key: string;
  readonly sighting: OrderSighting;
}

/** Of each row what the JSON says, and what the DOM says beyond it; rows whose marketplace is not known are left out. */
function sightingsOf(reading: ListReading, pageOrders: PageOrders, now: number): OrderSighting[] {
  return reading.rows.flatMap(({ reading: { orderId, known, marketplace } }) => {
    if (!orderId) return [];
    const json = pageOrders.of(orderId);
    const place = json?.marketplace ?? marketplace;
    if (!place) return [];
    const scope: Scope = { account: reading.scope.account, marketplace: place };
    const facts = factsBeyond(known.facts, json?.facts ?? {});
    const items = json && json.items.length > 0 ? [] : [...known.items];
    const shown: OrderSighting = { orderId, scope, source: 'page-dom', seenAt: now, facts, items };
    const told = json && {
      orderId,
      scope,
      source: 'page-json' as const,
      seenAt: json.seenAt,
      facts: json.facts,
      items: [...json.items],
    };
    return [...(told ? [told] : []), ...(Object.keys(facts).length + items.length > 0 ? [shown] : [])];
  });
}

function readingsOf({ scope: { account, marketplace } }: ListReading, pageOrders: PageOrders) {
  return marketplace
    ? pageOrders.takeProgress().map((progress) => ({ scope: { account, marketplace }, ...progress }))
    : [];
}
