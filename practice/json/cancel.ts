/**
 * `POST /orders-api/order/<id>/cancel`: the practice shop's own invention. How the true page sends its form was not found
 * (evidence 4.3), so neither this address nor its body may be leaned on.
 */
import { type CancelLine, cancelLines } from '../books/cancel.ts';
import type { Order } from '../books/order.ts';
import { cancelReasonsOf } from './actions.ts';

export interface CancelBody {
  lines: CancelLine[];
  memo: string;
}

/** Cancels what the page sent; false, and nothing changed, where the order doesn't allow it or the body is no such form. */
export function takeCancellation(order: Order, sent: string, now: number): boolean {
  const lines = linesIn(sent);
  const allowed = cancelReasonsOf(order);
  return lines.every(({ reason }) => allowed.includes(reason)) && cancelLines(order, lines, now);
}

/** The body is JSON, or a form with that JSON in its one field where the page was drawn without any. */
function linesIn(sent: string): CancelLine[] {
  try {
    const json = sent.startsWith('{') ? sent : (new URLSearchParams(sent).get('cancellation') ?? '');
    const { lines } = JSON.parse(json) as CancelBody;
    return Array.isArray(lines) ? lines : [];
  } catch {
    return [];
  }
}
