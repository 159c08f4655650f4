import type { TemplateId } from '../../../../lib/replies/names.ts';
import { BUYER_ASKED } from './buyer-asked.ts';
import { BY_STATE_CASES } from './by-state.ts';
import type { GateCase } from './gate-case.ts';

/** By the reply's purpose. */
export const GATE_CASES: Readonly<Record<TemplateId, readonly GateCase[]>> = { ...BUYER_ASKED, ...BY_STATE_CASES };
