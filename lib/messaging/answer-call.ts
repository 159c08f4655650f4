import * as z from 'zod/mini';
import { type Caller, type CallName, type Handlers, PAGE_CALLS, REQUESTS, type RequestOf } from './protocol.ts';
import { type CallResult, failure } from './result.ts';

/** Who sent a message, as the browser tells it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/** Whom the background answers. */
export interface Audience {
  /** The extension's own id. */
  readonly id: string;
  /** The address under which its own pages lie. */
  readonly ownPages: string;
  /** The hosts on whose pages its scripts run. */
  readonly hosts: readonly string[];
}

const messageSchema = z.strictObject({
  call: z.enum(Object.keys(REQUESTS) as [CallName, ...CallName[]]),
  request: z.unknown(),
});

const schemas: { readonly [Name in CallName]: z.ZodMiniType<RequestOf<Name>> } = REQUESTS;

/**
 * Answers a message: by its handler where caller and request are in order, else with what is wrong. A page's own
 * scripts and other extensions cannot send one here at all, as long as nothing listens to `onMessageExternal`.
 */
export async function answerCall(
  message: unknown,
  sender: Sender,
  audience: Audience,
  handlers: Handlers,
): Promise<CallResult<unknown>> {
  const caller = callerOf(sender, audience);
  if (!caller) return failure('not-allowed', 'No such caller.');
  const { success, data, error } = messageSchema.safeParse(message);
  if (!success) return failure('malformed', wordsOf(error));
  if (caller.host !== null && !PAGE_CALLS.includes(data.call))
    return failure('not-allowed', `No page may call ${data.call}.`);
  return run(data.call, data.request, caller, handlers);
}

async function run<Name extends CallName>(
  name: Name,
  request: unknown,
  caller: Caller,
  handlers: Handlers,
): Promise<CallResult<unknown>> {
  const { success, data, error } = schemas[name].safeParse(request);
  if (!success) return failure('malformed', `${name}: ${wordsOf(error)}`);
  try {
    return await handlers[name](data, caller);
  } catch (fault) {
    return failure('failed', `${name}: ${String(fault)}`);
  }
}

function callerOf({ id, url = '' }: Sender, { id: ownId, ownPages, hosts }: Audience): Caller | null {
  if (id !== ownId) return null;
  if (url.startsWith(ownPages)) return { host: null };
  const { protocol, host } = URL.canParse(url) ? new URL(url) : { protocol: '', host: '' };
  return protocol === 'https:' && hosts.includes(host) ? { host } : null;
}

/** Where a shape is wrong, and how: never what stood there. */
function wordsOf({ issues }: z.core.$ZodError): string {
  return issues.map(({ path, message }) => `${z.core.toDotPath(path) || 'message'}: ${message}`).join('; ');
}
