import type { OrderId } from '../../orders/order-id.ts';

export interface OrderIds {
  add(id: OrderId): void;
  readonly size: number;
}

/**
 * Counts distinct orders in little room: the 14 digits behind the first group make a number, where a kept text would
 * hold on to the piece of the file that it was cut from.
 */
export function createOrderIds(): OrderIds {
  const byPrefix = new Map<string, Set<number>>();
  let size = 0;
  return {
    add(id) {
      const [prefix = '', middle = '', end = ''] = id.split('-');
      const numbers = byPrefix.get(prefix) ?? new Set();
      if (numbers.size === 0) byPrefix.set(prefix, numbers);
      const before = numbers.size;
      size += numbers.add(Number(middle + end)).size - before;
    },
    get size() {
      return size;
    },
  };
}
