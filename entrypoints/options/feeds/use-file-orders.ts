import { useEffect, useState } from 'preact/hooks';
import { type FileOrder, findFileOrders, readFileOrders } from '../../../lib/ledger/file-orders.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';
import type { Scope } from '../../../lib/orders/sighting.ts';
import { useAnswer } from '../use-answer.ts';

/** Reads the open orders of a shop, again after each of `changes` and whenever the seller comes back to the page. */
export function useOpenOrders(ledger: Pick<Ledger, 'read'>, scope: Scope, changes: number) {
  return useAnswer(() => ledger.read((tx) => readFileOrders(tx, scope)), [ledger, scope, changes]);
}

/** The orders whose whole ids stand in a text, open or not; none while it holds no whole id. */
export function useFoundOrders(ledger: Pick<Ledger, 'read'>, scope: Scope, text: string): readonly FileOrder[] {
  const [found, setFound] = useState<readonly FileOrder[]>([]);
  const ids = orderIdsIn(text).slice(0, 100);
  const key = ids.join(' ');
  useEffect(() => {
    let isCurrent = true;
    setFound([]);
    if (ids.length > 0) {
      void ledger
        .read((tx) => findFileOrders(tx, scope, ids))
        .then((read) => {
          if (isCurrent && read.ok) setFound(read.value);
        });
    }
    return () => {
      isCurrent = false;
    };
  }, [ledger, scope, key]);
  return found;
}
