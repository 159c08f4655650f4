import type { Tab } from './browsers/tab.ts';
import { expect, test } from './fixtures.ts';
import { visit } from './order-list.ts';

/** Everything that a page can tell of its own reading of the JSON, by name. */
const readInAllWays = (tab: Tab): Promise<Record<string, string>> =>
  tab.evaluate(async () => {
    const address = '/orders-api/search?limit=1&fulfillmentType=mfn&orderStatus=unshipped';
    const search = (init?: RequestInit) => fetch(address, init);
    const idIn = (text: string) => /\d{3}-\d{7}-\d{7}/.exec(text)?.[0] ?? `${text.slice(0, 15)}…`;
    const words = (value: unknown): unknown =>
      value instanceof ArrayBuffer
        ? idIn(new TextDecoder().decode(value))
        : typeof value === 'string'
          ? idIn(value)
          : idIn(JSON.stringify(value) ?? String(value));
    const outcome = (promise: Promise<unknown>) =>
      promise.then(words, (error: unknown) =>
        error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      );
    const request = (type: XMLHttpRequestResponseType) =>
      new Promise((resolve) => {
        const events: string[] = [];
        const xhr = new XMLHttpRequest();
        for (const name of ['readystatechange', 'load', 'loadend', 'error'])
          xhr.addEventListener(name, () => events.push(name + xhr.readyState));
        xhr.open('GET', address);
        xhr.responseType = type;
        xhr.addEventListener('loadend', async () => {
          const { response, status } = xhr;
          resolve([
            events,
            status,
            response === xhr.response,
            response instanceof Blob ? words(await response.text()) : words(response),
          ]);
        });
        xhr.send();
      });
    const ways: Record<string, () => unknown> = {
      json: async () => outcome((await search()).json()),
      text: async () => outcome((await search()).text()),
      arrayBuffer: async () => outcome((await search()).arrayBuffer()),
      blob: async () => outcome((await (await search()).blob()).text()),
      clone: async () => {
        const response = await search();
        const twin = response.clone();
        return [await outcome(twin.text()), response.bodyUsed, await outcome(response.json())];
      },
      twice: async () => {
        const response = await search();
        const first = response.json();
        return [response.bodyUsed, await outcome(response.json()), await outcome(first)];
      },
      stream: async () => {
        const response = await search();
        const reader = response.body?.getReader();
        const { value, done } = (await reader?.read()) ?? {};
        await reader?.cancel();
        return [typeof value, done, response.bodyUsed, await outcome(response.text())];
      },
      locked: async () => {
        const response = await search();
        response.body?.getReader();
        return outcome(response.json());
      },
      aborted: async () => {
        const controller = new AbortController();
        const reading = search({ signal: controller.signal });
        controller.abort();
        return outcome(reading);
      },
      'wrong receiver': () => outcome(Response.prototype.json.call(Object.create(null))),
      'a response of its own': () => outcome(new Response('{"of":"the page"}').json()),
      order: async () => {
        const order: string[] = [];
        const reading = (await search()).text().then(() => order.push('read'));
        queueMicrotask(() => order.push('microtask'));
        await reading;
        return order;
      },
      unhandled: async () => {
        const names: string[] = [];
        const last = new RangeError('read');
        const response = await search();
        const listening = new AbortController();
        await new Promise<void>((resolve) => {
          const heard = (event: PromiseRejectionEvent) => {
            event.preventDefault();
            names.push(event.reason instanceof Error ? event.reason.name : '?');
            // Those that are told of together are told of in one task.
            if (event.reason === last) setTimeout(resolve);
          };
          addEventListener('unhandledrejection', heard, { signal: listening.signal });
          const first = response.text();
          void response.text();
          void first.finally(() => {
            throw last;
          });
        });
        listening.abort();
        return names;
      },
      names: () => {
        const { value, ...attributes } = Object.getOwnPropertyDescriptor(Response.prototype, 'json') ?? {};
        return [
          attributes,
          value.name,
          value.length,
          'prototype' in value,
          String(fetch),
          Object.keys(Response.prototype),
          Object.keys(XMLHttpRequest.prototype),
          Object.keys(window).filter((key) => /crg|tap/i.test(key)),
        ];
      },
      'synchronous request': () => {
        const xhr = new XMLHttpRequest();
        xhr.open('GET', address, false);
        xhr.send();
        return [words(xhr.responseText), xhr.readyState, xhr.status];
      },
    };
    for (const type of ['', 'text', 'json', 'arraybuffer', 'blob', 'document'] as const)
      ways[`request for ${type || 'anything'}`] = () => request(type);
    const told: Record<string, string> = {};
    for (const [name, way] of Object.entries(ways)) told[name] = JSON.stringify(await way());
    return told;
  });

test('a page reads its JSON in every way as if nobody copied it', async ({ tab, practice, launch }) => {
  const bare = await launch({ bare: true });
  const without = await bare.newTab();
  for (const scenario of ['everyday', 'json-html', 'json-403', 'all-500'] as const) {
    await visit(without, practice, scenario);
    await visit(tab, practice, scenario);
    const usual = await readInAllWays(without);
    expect(Object.keys(usual).length).toBeGreaterThan(20);
    expect(await readInAllWays(tab), scenario).toEqual(usual);
  }
  // Firefox tells of the rejections that the page left unhandled on purpose.
  expect(tab.errors()).toEqual(without.errors());
});
