import type { CancelOutlook } from '../../lib/ledger/cancel-outlook.ts';
import type { OrderOnRecord, PageSettings, RateSummary } from '../../lib/messaging/answers.ts';
import { askedByMessage, cancelAttempt, cancelOutlook, cancelResult, record } from '../../lib/messaging/client.ts';
import type { RequestOf } from '../../lib/messaging/protocol.ts';
import { createRetry } from '../../lib/messaging/retry.ts';
import type { OrderId } from '../../lib/orders/order-id.ts';
import type { OrderSighting, Scope } from '../../lib/orders/sighting.ts';

/** What the record says of the page's order; all of it null before the first answer. */
export interface RecordAnswer {
  readonly order: OrderOnRecord | null;
  readonly outlook: CancelOutlook | null;
  readonly summary: RateSummary | null;
  readonly settings: PageSettings | null;
}

export type Attempt = Omit<RequestOf<'cancelAttempt'>, 'scope' | 'orderId' | 'at'>;

/** What this page gives to the record and has from it. */
export interface RecordLink {
  /** Sends what the page shows and asks for the rest; nothing where nothing is new. */
  share(orderId: OrderId, sightings: readonly OrderSighting[]): void;
  /** Asks again: another page may have told of the order. */
  refresh(): void;
  answer(): RecordAnswer;
  /** `waiting` before the first answer, `silent` where the last call had none. */
  state(): 'waiting' | 'answered' | 'silent';
  markAsked(asked: boolean): void;
  /** Keeps what is submitted, once until it changes or fails, or was not taken. */
  submitted(attempt: Attempt): void;
  ended(isDone: boolean): void;
}

/** How often more a success is told, and how long after the last time, in milliseconds. */
const TELL_AGAIN = 3;
const TELL_AGAIN_AFTER = 1_000;

/** `onAnswer` is called after each answer, or where none came. */
export function createRecordLink(onAnswer: () => void, signal: AbortSignal): RecordLink {
  let about: { readonly scope: Scope; readonly orderId: OrderId } | null = null;
  let sent = '';
  let sightings: readonly OrderSighting[] = [];
  let answer: RecordAnswer = { order: null, outlook: null, summary: null, settings: null };
  let state: ReturnType<RecordLink['state']> = 'waiting';
  let attempted = '';
  /** A submit and its end are told one after the other, however fast the page is. */
  let last: Promise<unknown> = Promise.resolve();

  async function ask(): Promise<void> {
    if (!about) return;
    const { orderId } = about;
    const recorded = await record({ sightings: [...sightings] });
    const outlook = recorded.ok ? await cancelOutlook(about) : null;
    if (signal.aborted) return;
    state = recorded.ok && outlook?.ok ? 'answered' : 'silent';
    if (recorded.ok) {
      const { orders, summary, settings } = recorded.value;
      answer = { order: orders[orderId] ?? null, outlook: outlook?.ok ? outlook.value : null, summary, settings };
    }
    retry.note(state === 'answered');
    onAnswer();
  }

  const retry = createRetry(() => void ask(), signal);

  const then = (call: () => Promise<unknown>) => {
    last = last.then(call).then(ask);
  };

  /**
   * A page that answers a submit fast can tell the end before the record has noted the attempt that the page before
   * told of, and an end without an attempt is nothing to it: so a success is told until the order is known as cancelled.
   */
  const tellEnd = (whose: NonNullable<typeof about>, isDone: boolean, again: number) => {
    then(() => cancelResult({ ...whose, isDone }));
    last = last.then(() => {
      if (!isDone || again === 0 || signal.aborted || answer.order?.facts.status === 'canceled') return;
      setTimeout(() => tellEnd(whose, isDone, again - 1), TELL_AGAIN_AFTER);
    });
  };

  return {
    share(orderId, fresh) {
      const [first] = fresh;
      const content = JSON.stringify(fresh.map(({ source, scope, facts, items }) => [source, scope, facts, items]));
      if (!first || content === sent) return;
      sent = content;
      sightings = fresh;
      about = { scope: first.scope, orderId };
      void ask();
    },
    refresh: () => void ask(),
    answer: () => answer,
    state: () => state,
    markAsked(asked) {
      const whose = about;
      if (whose) then(() => askedByMessage({ ...whose, asked }));
    },
    submitted(attempt) {
      const content = JSON.stringify(attempt);
      const whose = about;
      if (!whose || content === attempted) return;
      attempted = content;
      const at = Date.now();
      last = last.then(async () => {
        const noted = await cancelAttempt({ ...whose, ...attempt, at });
        if (!noted.ok && attempted === content) attempted = '';
      });
    },
    ended(isDone) {
      attempted = '';
      if (about) tellEnd(about, isDone, TELL_AGAIN);
    },
  };
}
