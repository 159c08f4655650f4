/**
 * Amazon's order id: `NNN-NNNNNNN-NNNNNNN`. The first group is digits, or a letter and two digits on some digital and
 * service orders (policy E5: `S01-...`, `D01-...`).
 */
export type OrderId = string & { readonly __brand: 'OrderId' };

const ID = '(?:\\d{3}|[A-Z]\\d{2})-\\d{7}-\\d{7}';
const WHOLE = /* @__PURE__ */ new RegExp(`^${ID}$`);
const INSIDE = /* @__PURE__ */ new RegExp(`(?<![\\w-])${ID}(?![\\w-])`, 'g');

/** Whether the whole text is an order id. */
export function isOrderId(text: string): text is OrderId {
  return WHOLE.test(text);
}

/** Every order id that stands in a text, in its order, each once. */
export function orderIdsIn(text: string): OrderId[] {
  return [...new Set(text.match(INSIDE) ?? [])] as OrderId[];
}
