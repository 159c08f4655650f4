import type { MessagePageReading } from '../../lib/seller-central/messages/read.ts';

/** A newly opened thread's header may show the thread before for about 1.2 s (5.2: C); so long it is not believed. */
const REST = 2_000;

export interface ThreadWatch {
  /**
   * Takes note of the thread or order that the page shows now. `isNew`: it is another than before. `restsAt`: when its
   * header may be believed (epoch milliseconds); null where it may be now.
   */
  follow(
    shown: Pick<MessagePageReading, 'thread' | 'orderId'>,
    now: number,
  ): { readonly isNew: boolean; readonly restsAt: number | null };
}

export function createThreadWatch(): ThreadWatch {
  let last: { readonly thread: Element | null; readonly address: string } | null = null;
  let lastOrder: string | null = null;
  let changedAt = Number.NEGATIVE_INFINITY;
  return {
    follow({ thread, orderId }, now) {
      const address = location.href;
      const isOther = last !== null && (last.thread !== thread || last.address !== address);
      // The first thread of a visit has none before it.
      if (isOther && last?.thread) changedAt = now;
      last = { thread, address };
      const isOtherOrder = orderId !== null && lastOrder !== null && orderId !== lastOrder;
      lastOrder = orderId ?? lastOrder;
      const restsAt = changedAt + REST;
      return { isNew: isOther || isOtherOrder, restsAt: restsAt > now ? restsAt : null };
    },
  };
}
