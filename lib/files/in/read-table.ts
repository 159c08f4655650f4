import type { ItemFacts, OrderFacts } from '../../orders/order-facts.ts';
import type { OrderId } from '../../orders/order-id.ts';
import { createRowAssembler, type RawRow } from './assemble-rows.ts';
import type { Column } from './columns.ts';
import type { TableHeader } from './find-header.ts';
import type { Notes } from './notes.ts';
import { latest, type ReadOrder, type RowFacts, requestOfItems } from './read-order.ts';
import { readRow } from './row.ts';
import { ROW_READERS } from './table-orders.ts';

/** What was read so far, each counted once for a row however much was to be said of it. */
export interface Counts {
  /** Order-item rows; a continued one is one. */
  rows: number;
  /** Rows that were mended. */
  repairs: number;
  /** Rows that were refused. */
  problems: number;
}

export interface OrderReader {
  push(line: string, number: number): ReadOrder[];
  end(): ReadOrder[];
  readonly counts: Counts;
}

/** Rows of one order that stand together are one reading of it; no order has more. */
const MOST_ITEMS = 500;

/** Reads the rows below a header into orders. */
export function createTableReader(header: TableHeader, notes: Notes): OrderReader {
  const { kind, columns } = header;
  const assembler = createRowAssembler(header, notes);
  const counts = { rows: 0, repairs: 0, problems: 0 };
  let group: Group | null = null;

  const take = (raw: RawRow): ReadOrder[] => {
    let isMended = raw.isMended;
    const onUnreadable = (column: Column) => {
      isMended = true;
      notes.add('unreadable', raw.line, column);
    };
    const facts = ROW_READERS[kind](readRow(raw, columns, onUnreadable));
    if (!facts) {
      counts.problems += 1;
      notes.add('no-verdict', raw.line);
      return [];
    }
    if (isMended) counts.repairs += 1;
    if (group?.orderId === raw.orderId && continues(raw, facts.item, group)) {
      notes.add('continuation', raw.line);
      group.continueItem(facts.item);
      return [];
    }
    counts.rows += 1;
    const done = group && (group.orderId !== raw.orderId || group.size >= MOST_ITEMS) ? [group.order()] : [];
    if (done.length > 0 || !group) group = createGroup(raw.orderId, raw.line);
    group.add(facts);
    return done;
  };
  return {
    push: (line, number) => assembler.push(line, number).flatMap(take),
    end() {
      const orders = assembler.end().flatMap(take);
      if (group) orders.push(group.order());
      group = null;
      return orders;
    },
    get counts() {
      return { ...counts, problems: counts.problems + assembler.refused };
    },
  };
}

/** A row goes on with the last item where it names it again, or names none, and tells neither SKU nor quantity. */
function continues({ isContinuation }: RawRow, item: ItemFacts, group: Group): boolean {
  if (isContinuation) return true;
  const isBare = item.sku === undefined && item.asin === undefined && item.quantityOrdered === undefined;
  return item.itemId !== undefined && isBare && item.itemId === group.lastItemId();
}

interface Group {
  readonly orderId: OrderId;
  readonly size: number;
  lastItemId(): string | undefined;
  add(row: RowFacts): void;
  continueItem(item: ItemFacts): void;
  order(): ReadOrder;
}

/** Collects the rows of one order that stand together. */
function createGroup(orderId: OrderId, line: number): Group {
  const items: ItemFacts[] = [];
  let facts: OrderFacts = {};
  let rest: Omit<RowFacts, 'facts' | 'item'> = { marketplace: '' };
  return {
    orderId,
    get size() {
      return items.length;
    },
    lastItemId: () => items.at(-1)?.itemId,
    add({ facts: more, item, ...row }) {
      const impacts = facts.impactsAccountHealth || more.impactsAccountHealth;
      facts = { ...more, ...facts, ...(impacts !== undefined && { impactsAccountHealth: impacts }) };
      rest = {
        marketplace: rest.marketplace || row.marketplace,
        happenedAt: latest(rest.happenedAt, row.happenedAt),
        updatedAt: latest(rest.updatedAt, row.updatedAt),
        orderDate: rest.orderDate ?? row.orderDate,
      };
      if (Object.keys(item).length > 0) items.push(item);
    },
    continueItem(item) {
      const last = items.pop();
      items.push({ ...item, ...last });
    },
    order() {
      const buyerRequest = requestOfItems(items);
      return { orderId, line, ...rest, facts: buyerRequest ? { ...facts, buyerRequest } : facts, items };
    },
  };
}
