import type { OrderOnRecord } from '../../lib/messaging/answers.ts';
import { askedByMessage, findOrder, record } from '../../lib/messaging/client.ts';
import { createRetry } from '../../lib/messaging/retry.ts';
import type { OrderId } from '../../lib/orders/order-id.ts';
import type { Scope } from '../../lib/orders/sighting.ts';
import type { PageScope } from '../../lib/seller-central/account.ts';

/** The order of the page, with whose it seems to be. */
export interface OrderInQuestion {
  readonly orderId: OrderId;
  readonly scope: PageScope;
}

/** What this page gives to the record and has from it. */
export interface RecordLink {
  /** Asks for the order, where it is another one than before; null while the page names none. */
  follow(order: OrderInQuestion | null): void;
  /** Asks again: another page may have told of the order. */
  refresh(): void;
  /** The order on record; null where it is not there, and before the first answer. */
  order(): OrderOnRecord | null;
  /** Whose it is by the record, else by the page; null where neither names a marketplace. */
  scope(): Scope | null;
  /** `waiting` before the first answer, `silent` where the last call had none. */
  state(): 'waiting' | 'answered' | 'silent';
  /** Keeps the seller's word with the order; false where it could not be kept. */
  markAsked(asked: boolean): Promise<boolean>;
}

/**
 * `onAnswer` is called after each answer, or where none came. This page shows nothing of an order that the record wants,
 * so an order that is not on record is looked up, and not put there.
 */
export function createRecordLink(onAnswer: () => void, signal: AbortSignal): RecordLink {
  let about: OrderInQuestion | null = null;
  let known: { readonly scope: Scope | null; readonly order: OrderOnRecord | null } = { scope: null, order: null };
  let state: ReturnType<RecordLink['state']> = 'waiting';
  /** What the seller says is told in the order in which it was said. */
  let last: Promise<unknown> = Promise.resolve();

  async function ask(): Promise<void> {
    const asked = about;
    if (!asked) return;
    const { orderId } = asked;
    const found = await findOrder({ text: orderId });
    const scope = found.ok ? scopeFor(asked, found.value.onRecord) : null;
    const isThere = found.ok && scope !== null && found.value.onRecord.length > 0;
    const answer = isThere
      ? await record({ sightings: [{ orderId, scope, source: 'page-dom', seenAt: Date.now(), facts: {}, items: [] }] })
      : null;
    if (signal.aborted || about !== asked) return;
    state = found.ok && answer?.ok !== false ? 'answered' : 'silent';
    retry.note(state === 'answered');
    if (state === 'answered') known = { scope, order: answer?.ok ? (answer.value.orders[orderId] ?? null) : null };
    onAnswer();
  }

  const retry = createRetry(() => void ask(), signal);

  return {
    follow(order) {
      if (order?.orderId === about?.orderId && JSON.stringify(order?.scope) === JSON.stringify(about?.scope)) return;
      about = order;
      known = { scope: null, order: null };
      state = 'waiting';
      void ask();
    },
    refresh: () => void ask(),
    order: () => known.order,
    scope: () => known.scope,
    state: () => state,
    async markAsked(asked) {
      const { scope } = known;
      const orderId = about?.orderId;
      if (!scope || !orderId) return false;
      const call = last.then(() => askedByMessage({ scope, orderId, asked }));
      last = call;
      const { ok } = await call;
      await ask();
      return ok;
    },
  };
}

/** The inbox serves several marketplaces at once, so the record knows better than the page. */
function scopeFor({ scope }: OrderInQuestion, onRecord: readonly { readonly scope: Scope }[]): Scope | null {
  const { account, marketplace } = scope;
  const [best] = onRecord
    .map((entry) => entry.scope)
    .sort((one, other) => likeness(other, scope) - likeness(one, scope));
  return best ?? (marketplace && { account, marketplace });
}

function likeness(scope: Scope, page: PageScope): number {
  return Number(scope.marketplace === page.marketplace) * 2 + Number(scope.account === page.account);
}
