import type { Source } from '../orders/sighting.ts';
import type { Instant } from '../time/instant.ts';
import type { JudgedOrder } from './judgement.ts';

/** What the seller memo rests on: the formal request as it was first seen. */
export interface MemoEvidence {
  readonly requestSeenAt: Instant;
  readonly source: Source;
  /** As the buyer picked it, in the page's language; null where none is known, or it might hold personal data. */
  readonly buyersReason: string | null;
}

/** The cancel page's own limit was not found; a refund's memo takes 255 characters (seller-central 4.3, help 201650090). */
export const MEMO_LIMIT = 255;

/** The evidence of the formal request; null where none is on record. `seen` is the record's first sighting of it. */
export function memoEvidence(
  { buyerRequest, items }: Pick<JudgedOrder, 'buyerRequest' | 'items'>,
  seen: { readonly firstSeenAt: Instant; readonly source: Source } | null,
): MemoEvidence | null {
  const requests = [buyerRequest, ...items.map((item) => item.buyerRequest)].flatMap((request) => request ?? []);
  if (!seen || requests.length === 0) return null;
  const reason = requests.find((request) => request.reason)?.reason;
  return { requestSeenAt: seen.firstSeenAt, source: seen.source, buyersReason: reason ? pickedReason(reason) : null };
}

/**
 * The memo in the words of `say`, on one line within the limit: too long, it loses the buyer's reason, then its end. A zone's
 * minus is the keyboard's: which signs Amazon's field takes is not known.
 */
export function sellerMemo(evidence: MemoEvidence, say: (evidence: MemoEvidence) => string): string {
  const write = (what: MemoEvidence) => oneLine(say(what)).replaceAll('−', '-');
  const memo = write(evidence);
  return memo.length <= MEMO_LIMIT ? memo : cut(write({ ...evidence, buyersReason: null }), MEMO_LIMIT);
}

const LONGEST_REASON = 100;

/** A sign of what someone typed: an address of any kind, or digits enough for a telephone. */
const TYPED = /@|:\/\/|www\.|(?:\p{Nd}[\s().+-]*){5}/iu;

/** Buyers pick a reason from a list (policy C4); a text that does not look so is left out. */
export function pickedReason(reason: string): string | null {
  const line = oneLine(reason);
  return line.length > LONGEST_REASON || TYPED.test(line) ? null : line || null;
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Never in the middle of a character of two units. */
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
