import { BUYER_REQUESTED } from './buyer-requested.ts';
import { CANNOT_CANCEL } from './cannot-cancel.ts';
import type { Case } from './case.ts';
import { MESSAGE_ONLY } from './message-only.ts';
import { SELLER_FAULT } from './seller-fault.ts';
import { TOO_THIN } from './too-thin.ts';

/** Every case of docs/verdicts.md, by its heading there. */
export const CASES: Readonly<Record<string, readonly Case[]>> = {
  'The buyer asked formally': BUYER_REQUESTED,
  'The buyer asked in a message alone': MESSAGE_ONLY,
  'Nobody asked': SELLER_FAULT,
  'It can not be cancelled': CANNOT_CANCEL,
  'The record is too thin': TOO_THIN,
};
