import { type EventWorld, openOutbox } from './outbox.ts';
import { BODY_LIMIT, STOP } from './protocol.ts';
import { getterOf, watchCalls } from './watch-calls.ts';

const { apply } = Reflect;

/** What the tap needs of a window: the page's own, or a stand-in. */
export interface PageWorld extends EventWorld {
  readonly location: { readonly origin: string };
  readonly Response: typeof Response;
  readonly XMLHttpRequest: typeof XMLHttpRequest;
}

/** The ready state of a request whose response is whole. */
const DONE = 4;

/**
 * Runs in the page's world, before the page. Copies each wanted response of the page's own origin when the page reads
 * its body, and hands it to the extension's world; `fetch`, its promises and the page's requests are never touched
 * (docs/decisions/0003-page-tap.md). A tap that an earlier version of the extension left in the page steps aside.
 */
export function installPageTap(world: PageWorld, isWanted: (pathAndQuery: string) => boolean): void {
  const { document, location, setTimeout } = world;
  document.dispatchEvent(new world.CustomEvent(STOP));
  const outbox = openOutbox(world);

  const wanted = (url: string) => url.startsWith(`${location.origin}/`) && isWanted(url.slice(location.origin.length));

  async function copy(url: string, status: number, contentType: string | null, read: Promise<string> | string) {
    const at = Date.now();
    try {
      const body = await read;
      outbox.post({ url, status, contentType: contentType ?? '', body: body.length > BODY_LIMIT ? null : body, at });
    } catch {
      // The page's own read of the same body failed too, and told the page.
    }
  }

  const responses = world.Response.prototype;
  const { clone, text } = responses;
  const urlOf = getterOf(responses, 'url');
  const headersOf = getterOf(responses, 'headers');

  /** The page is about to read the whole body, so the clone draws no more from the network than the page does. */
  function watchResponse(owner: unknown): void {
    // There is nothing to copy in an empty one, and in Chromium 156 cloning it changed the words of the page's error.
    if (!wanted(urlOf(owner) ?? '') || headersOf(owner)?.get('content-length') === '0') return;
    const twin = apply(clone, owner, []);
    void copy(twin.url, twin.status, twin.headers.get('content-type'), apply(text, twin, []));
  }

  const { XMLHttpRequest } = world;
  const requests = XMLHttpRequest.prototype;
  const { addEventListener, getResponseHeader } = requests;
  const readyStateOf = getterOf(requests, 'readyState');
  const responseOf = getterOf(requests, 'response');
  const responseTypeOf = getterOf(requests, 'responseType');
  const responseUrlOf = getterOf(requests, 'responseURL');
  const statusOf = getterOf(requests, 'status');
  const copied = new WeakMap<object, unknown>();

  /** A page may read one response many times, and use one request for many responses. */
  function watchRequest(owner: unknown): void {
    const url = responseUrlOf(owner) ?? '';
    if (!wanted(url) || readyStateOf(owner) !== DONE || !(owner instanceof XMLHttpRequest)) return;
    const body = textOf(responseTypeOf(owner), responseOf(owner));
    // Chromium 156 makes the object of a JSON response anew for each read: only its text tells that it is the same.
    const mark = typeof body === 'string' ? body : responseOf(owner);
    if (body === null || copied.get(owner) === mark) return;
    copied.set(owner, mark);
    void copy(url, statusOf(owner) ?? 0, apply(getResponseHeader, owner, ['content-type']), body);
  }

  /** A page may leave an answer unread, as one that it asks for early; what it reads was copied when this task comes. */
  function watchSend(owner: unknown): void {
    const look = () => {
      try {
        watchRequest(owner);
      } catch {
        // The page has handed on the bytes that it read, and they were copied then.
      }
    };
    apply(addEventListener, owner, ['load', () => apply(setTimeout, undefined, [look]), { once: true }]);
  }

  const undo = [
    ...['json', 'text', 'arrayBuffer', 'blob', 'bytes'].map((name) =>
      watchCalls(responses, name, 'value', watchResponse),
    ),
    ...['response', 'responseText'].map((name) => watchCalls(requests, name, 'get', watchRequest)),
    watchCalls(requests, 'send', 'value', watchSend),
  ];
  const stop = () => {
    outbox.close();
    for (const restore of undo) restore();
  };
  document.addEventListener(STOP, stop, { once: true });
}

/**
 * The text behind what a request answers with; null for a parsed document. Of `json` the text itself is out of reach:
 * what is copied has the same meaning.
 */
function textOf(responseType: unknown, content: unknown): Promise<string> | string | null {
  if (typeof content === 'string') return content;
  if (content instanceof ArrayBuffer) return new TextDecoder().decode(content);
  if (content instanceof Blob) return content.text();
  return responseType === 'json' ? JSON.stringify(content) : null;
}
