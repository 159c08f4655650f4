import type { CancelOutlook } from '../../lib/ledger/cancel-outlook.ts';
import type { OrderOnRecord, RateSummary } from '../../lib/messaging/answers.ts';
import { cancelOutlook, record } from '../../lib/messaging/client.ts';
import { createRetry } from '../../lib/messaging/retry.ts';
import type { OrderId } from '../../lib/orders/order-id.ts';
import type { OrderSighting } from '../../lib/orders/sighting.ts';

/** What the record says of one order. */
export interface OrderAnswer {
  readonly order: OrderOnRecord | null;
  readonly outlook: CancelOutlook | null;
}

export interface RecordLink {
  /** Asks for these orders; asked again meanwhile, it asks once more when it is done. */
  ask(orders: readonly Pick<OrderSighting, 'orderId' | 'scope'>[]): void;
  /** Null before the first answer on it. */
  of(orderId: OrderId): OrderAnswer | null;
  /** How much of the rate's window the record has seen, of the first order's scope; null before the first answer. */
  coverage(): Pick<RateSummary, 'daysCovered' | 'days'> | null;
  isSilent(): boolean;
}

/** `onAnswer` is called once all orders are answered, or where an answer did not come. */
export function createRecordLink(onAnswer: () => void, signal: AbortSignal): RecordLink {
  const answers = new Map<OrderId, OrderAnswer>();
  let isSilent = false;
  let summary: RateSummary | null = null;
  let isAsking = false;
  let latest: Parameters<RecordLink['ask']>[0] = [];
  let next: typeof latest | null = null;

  async function askAll(orders: Parameters<RecordLink['ask']>[0]): Promise<void> {
    // The list's own script has told what the rows show; a sighting without facts asks, and tells nothing.
    const seenAt = Date.now();
    const sightings = orders.map((about) => ({ ...about, source: 'page-dom' as const, seenAt, facts: {}, items: [] }));
    const recorded = await record({ sightings });
    isSilent = !recorded.ok;
    if (!recorded.ok) return;
    summary = recorded.value.summary;
    for (const about of orders) {
      const outlook = await cancelOutlook(about);
      if (signal.aborted) return;
      isSilent ||= !outlook.ok;
      const order = recorded.value.orders[about.orderId] ?? null;
      answers.set(about.orderId, { order, outlook: outlook.ok ? outlook.value : null });
    }
  }

  const retry = createRetry(() => ask(latest), signal);

  function ask(orders: Parameters<RecordLink['ask']>[0]): void {
    latest = orders;
    next = orders;
    if (isAsking) return;
    isAsking = true;
    void (async () => {
      while (next && !signal.aborted) {
        const wanted = next;
        next = null;
        if (wanted.length > 0) await askAll(wanted);
      }
      isAsking = false;
      retry.note(!isSilent);
      if (!signal.aborted) onAnswer();
    })();
  }

  return {
    ask,
    of: (orderId) => answers.get(orderId) ?? null,
    coverage: () => summary,
    isSilent: () => isSilent,
  };
}
