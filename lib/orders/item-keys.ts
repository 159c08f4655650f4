import type { ItemFacts } from './order-facts.ts';

/** The weaker names of an item, the better first. */
export const ITEM_NAMES = ['sku', 'asin'] as const;
export type ItemName = (typeof ITEM_NAMES)[number];

/**
 * The keys under which the items of one reading are recorded, in the sequence of the items: by order item id where the
 * reading gives it, else by SKU, else by ASIN, else by place. Only the id is sure to name one item (two items of an
 * order can share a SKU, and all-orders reports have no id: policy E2, H), so a weaker key also counts the items of
 * the reading that share the name. A key depends on its own reading alone; that keeps merging free of sequence.
 */
export function itemKeys(items: readonly ItemFacts[]): string[] {
  const counts = new Map<string, number>();
  const counted = (name: string) => {
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return `${name}#${count}`;
  };
  return items.map((item) => {
    const [bySku, byAsin] = ITEM_NAMES.map((name) => item[name] && counted(`${name}:${item[name]}`));
    return item.itemId ? `id:${item.itemId}` : bySku || byAsin || counted('unnamed');
  });
}

/** Whether a key names the only item that its reading showed under that name, so far as the key can tell. */
export function isFirstOf(key: string, name: ItemName): boolean {
  return key.startsWith(`${name}:`) && key.endsWith('#0');
}
