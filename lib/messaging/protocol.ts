import * as z from 'zod/mini';
import { listReadingSchema } from '../cancellation-rate/coverage.ts';
import type { CancelOutlook } from '../ledger/cancel-outlook.ts';
import { officialFigureSchema } from '../ledger/official-figures.ts';
import { itemFacts, orderIdSchema } from '../orders/order-facts.ts';
import { scopeSchema, sightingSchema } from '../orders/sighting.ts';
import { type Settings, settingsPatchSchema } from '../settings/settings.ts';
import type { FoundOrders, OrderOnRecord, OwnFigure, PageSettings, PopupAnswer, RateSummary } from './answers.ts';
import type { CallResult } from './result.ts';

/** The shape of each call's request: the border at which the background checks what it is sent. */
export const REQUESTS = {
  record: z.strictObject({
    sightings: z.array(sightingSchema).check(z.maxLength(2000)),
    listReadings: z.exactOptional(z.array(listReadingSchema).check(z.maxLength(20))),
  }),
  popup: z.strictObject({ scope: z.exactOptional(scopeSchema) }),
  stateCause: z.strictObject({ scope: scopeSchema, orderId: orderIdSchema, cause: z.enum(['seller', 'buyer']) }),
  askedByMessage: z.strictObject({ scope: scopeSchema, orderId: orderIdSchema, asked: z.boolean() }),
  cancelOutlook: z.strictObject({ scope: scopeSchema, orderId: orderIdSchema }),
  cancelAttempt: z.strictObject({
    scope: scopeSchema,
    orderId: orderIdSchema,
    at: z.number(),
    reason: z.string().check(z.minLength(1), z.maxLength(100)),
    items: z.exactOptional(z.array(itemFacts).check(z.maxLength(500))),
    isExempt: z.boolean(),
  }),
  cancelResult: z.strictObject({ scope: scopeSchema, orderId: orderIdSchema, isDone: z.boolean() }),
  officialFigure: officialFigureSchema,
  findOrder: z.strictObject({ text: z.string().check(z.maxLength(100_000)) }),
  settings: z.strictObject({ patch: z.exactOptional(settingsPatchSchema) }),
} as const;

type Requests = { [Name in keyof typeof REQUESTS]: z.infer<(typeof REQUESTS)[Name]> };

/** What the background does for our other contexts. Handlers and callers are typed from here, so they cannot drift. */
export interface Calls {
  /**
   * Keeps what a page showed and tells what the record knows of the same orders, in one transaction: one call for each
   * pass of a content script. The summary is of the first sighting's scope; null without a sighting.
   */
  record(request: Requests['record']): {
    readonly orders: Readonly<Record<string, OrderOnRecord>>;
    readonly summary: RateSummary | null;
    readonly settings: PageSettings;
  };
  /** Everything that the popup shows; of the scope last seen where none is named. */
  popup(request: Requests['popup']): PopupAnswer;
  /** The seller's word on a cancellation whose cause was not on record. */
  stateCause(request: Requests['stateCause']): null;
  /** The seller's word that the buyer asked for the cancellation in a message, or that it was said by mistake. */
  askedByMessage(request: Requests['askedByMessage']): null;
  /** What cancelling an order now would do to the rate, and what else the verdict on it needs from the record. */
  cancelOutlook(request: Requests['cancelOutlook']): CancelOutlook;
  /**
   * The seller submits the cancel page: kept as evidence, counted only when its end is known. Without `items`, all that
   * is left is cancelled; `isExempt` says whether it is upon a formal request for all of it, so that it does not count.
   * `at` is the moment of the submit (epoch ms): by it a call that is made twice is known to be one.
   */
  cancelAttempt(request: Requests['cancelAttempt']): null;
  /** How the submit ended, as the page says. */
  cancelResult(request: Requests['cancelResult']): null;
  /** Keeps Amazon's own figure, as read from Account Health, and tells ours for the same scope, to be shown beside it. */
  officialFigure(request: Requests['officialFigure']): OwnFigure;
  /** Finds the orders whose ids stand in a text that the seller pasted. The text itself is not kept. */
  findOrder(request: Requests['findOrder']): FoundOrders;
  /** Changes settings where a patch is given, field by field, and tells what they are now. */
  settings(request: Requests['settings']): Settings;
}

export type CallName = keyof Calls;
export type RequestOf<Name extends CallName> = Parameters<Calls[Name]>[0];
export type AnswerOf<Name extends CallName> = ReturnType<Calls[Name]>;

/** The calls that our scripts on Seller Central's pages may make; our own pages may make all. */
export const PAGE_CALLS: readonly CallName[] = [
  'record',
  'stateCause',
  'askedByMessage',
  'cancelOutlook',
  'cancelAttempt',
  'cancelResult',
  'officialFigure',
  'findOrder',
];

/** The form in which a call travels. */
export interface CallMessage<Name extends CallName = CallName> {
  readonly call: Name;
  readonly request: RequestOf<Name>;
}

/** Who calls: one of our own pages, or our script on a page of the host. */
export interface Caller {
  readonly host: string | null;
}

/** One function for each call, derived from `Calls`. What they throw is a fault of ours. */
export type Handlers = {
  readonly [Name in CallName]: (request: RequestOf<Name>, caller: Caller) => Promise<CallResult<AnswerOf<Name>>>;
};
