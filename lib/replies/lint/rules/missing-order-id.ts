import { orderIdsIn } from '../../../orders/order-id.ts';
import type { Rule } from '../rule.ts';

/**
 * A message that the seller starts must hold the order's id (policy F, M; 2026-11). A reply need not, so it is a warning. It
 * stands at the end, where the id can be added, or at the id of another order.
 */
export const missingOrderId: Rule = ({ written, context }) => {
  const ids = orderIdsIn(written);
  if (context.orderId === null ? ids.length > 0 : ids.includes(context.orderId)) return [];
  const [other] = ids;
  const start = other ? written.indexOf(other) : written.length;
  return [{ severity: 'warn', start, end: start + (other?.length ?? 0) }];
};
