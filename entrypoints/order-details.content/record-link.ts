import type { OrderOnRecord, PageSettings } from '../../lib/messaging/answers.ts';
import { askedByMessage, record } from '../../lib/messaging/client.ts';
import { createRetry } from '../../lib/messaging/retry.ts';
import type { OrderId } from '../../lib/orders/order-id.ts';
import type { OrderSighting, Scope } from '../../lib/orders/sighting.ts';
import { onSettingsChanged } from '../../lib/settings/settings-changes.ts';

/** What this page gives to the record and has from it. */
export interface RecordLink {
  /** Sends what the page shows, in one call; nothing where nothing is new. */
  share(sightings: readonly OrderSighting[]): void;
  /** Asks again: another page may have told of the order. */
  refresh(): void;
  /** The order on record; null before the first answer. */
  order(): OrderOnRecord | null;
  settings(): PageSettings | null;
  /** `waiting` before the first answer, `silent` where the last call had none. */
  state(): 'waiting' | 'answered' | 'silent';
  /** Has the seller's word kept with the order, and the order's answer after it. */
  markAsked(scope: Scope, orderId: OrderId, asked: boolean): Promise<void>;
}

/** `onAnswer` is called after each answer, or where none came. */
export function createRecordLink(onAnswer: () => void, signal: AbortSignal): RecordLink {
  let sent = '';
  let sightings: readonly OrderSighting[] = [];
  let order: OrderOnRecord | null = null;
  let settings: PageSettings | null = null;
  let state: ReturnType<RecordLink['state']> = 'waiting';
  /** What the seller says is told in the order in which it was said. */
  let last: Promise<unknown> = Promise.resolve();

  async function ask(): Promise<void> {
    const [first] = sightings;
    if (!first) return;
    const answer = await record({ sightings: [...sightings] });
    if (signal.aborted) return;
    state = answer.ok ? 'answered' : 'silent';
    retry.note(answer.ok);
    if (answer.ok) {
      order = answer.value.orders[first.orderId] ?? null;
      settings = answer.value.settings;
    }
    onAnswer();
  }

  const retry = createRetry(() => void ask(), signal);
  onSettingsChanged(() => void ask(), signal);

  return {
    share(fresh) {
      const content = JSON.stringify(fresh.map(({ source, scope, facts, items }) => [source, scope, facts, items]));
      if (fresh.length === 0 || content === sent) return;
      sent = content;
      sightings = fresh;
      void ask();
    },
    refresh: () => void ask(),
    order: () => order,
    settings: () => settings,
    state: () => state,
    async markAsked(scope, orderId, asked) {
      const call = last.then(() => askedByMessage({ scope, orderId, asked }));
      last = call;
      await call;
      await ask();
    },
  };
}
