import type { JudgedOrder } from '../../../../lib/cancel-reasons/judgement.ts';
import type { Country } from '../../../../lib/orders/marketplace.ts';
import type { GateReason, ReplyWords } from '../../../../lib/replies/gates.ts';
import { MINUTE } from '../../../../lib/time/instant.ts';
import { NOW } from '../../cancel-reasons/cases/case.ts';

/** What is known and said of an order, and whether a reply may be used; `opens`: what the seller could say to change that. */
export interface GateCase {
  readonly what: string;
  readonly order: JudgedOrder;
  readonly words?: ReplyWords;
  readonly country?: Country | null;
  readonly expected: 'allowed' | GateReason;
  readonly opens?: ReplyWords;
  /** The help page or table behind the rule, with its confidence; "own" a decision of ours. */
  readonly source: string;
}

export const recent = { purchasedAt: NOW - 10 * MINUTE };
export const canceled = { status: 'canceled', canceledBy: 'seller' } as const;
export const OFFICIAL = 'PNRJVBQMJRS942V (H)';
export const GUIDELINES = 'Communication Guidelines G1701 (H)';
export const BY_STATE = '201722390 (H)';
export const PRIME = '202072550 US (M)';
export const OWN = 'own';
