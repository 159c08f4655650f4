import * as z from 'zod/mini';
import { BODY_LIMIT, HELLO, OBSERVED, type ObservedResponse } from './protocol.ts';

const headSchema = z.object({
  number: z.int().check(z.gte(1)),
  url: z.string().check(z.maxLength(4096)),
  status: z.int().check(z.gte(100), z.lte(599)),
  contentType: z.string().check(z.maxLength(500)),
  whole: z.boolean(),
  at: z.number().check(z.gte(0)),
});

/**
 * Calls `onResponse` for each response that the page reads, those included that it read before, as far as the tap kept
 * them; each once, in the page's order. Anything on the page may send such events, so that what doesn't look like the
 * tap's is ignored, and what does is still no more than a claim of the page. When `signal` fires the listening ends and
 * the tap goes on, for other listeners: `stopPageTap` ends it.
 */
export function listenToPageJson(
  target: Document,
  onResponse: (response: ObservedResponse) => void,
  signal: AbortSignal,
): void {
  let heard = 0;
  const hear = (event: Event) => {
    const message = 'detail' in event ? decode(event.detail, target.location.origin) : null;
    if (!message || message.number <= heard) return;
    heard = message.number;
    onResponse(message.response);
  };
  if (signal.aborted) return;
  target.addEventListener(OBSERVED, hear, { signal });
  target.dispatchEvent(new CustomEvent(HELLO));
}

function decode(detail: unknown, origin: string): { number: number; response: ObservedResponse } | null {
  if (typeof detail !== 'string') return null;
  const end = detail.indexOf('\n');
  const body = detail.slice(end + 1);
  const head = headSchema.safeParse(parseJson(detail.slice(0, Math.max(0, end))));
  if (!head.success || body.length > BODY_LIMIT) return null;
  const { number, url, status, contentType, whole, at } = head.data;
  if (!URL.canParse(url) || new URL(url).origin !== origin) return null;
  // A time ahead of ours would outlive every later reading.
  return { number, response: { url, status, contentType, body: whole ? body : null, at: Math.min(at, Date.now()) } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
