// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { LIST, type OrderServer, startOrderServer } from './order-server.ts';
import { countEvents, listen, openPage, tap, untap } from './tapped-page.ts';

let server: OrderServer;
beforeAll(async () => {
  server = await startOrderServer();
  openPage(server.origin);
});
afterEach(untap);
afterAll(() => server.close());

const search = (name: string, init?: RequestInit) => fetch(`${server.origin}/orders-api/search?case=${name}`, init);

/** What a page can see of a promise's end. */
const seen = (promise: Promise<unknown>) =>
  promise.then(
    (value) => ['fulfilled', value],
    (error: unknown) => ['rejected', String(error), error instanceof TypeError, error instanceof SyntaxError],
  );

/** Pages in the small: each does what some page might do, and returns all that it saw. */
const PAGES: Record<string, () => Promise<unknown>> = {
  'reads JSON': async () => (await search('list')).json(),
  'reads text': async () => (await search('list')).text(),
  'reads bytes': async () => new TextDecoder().decode(await (await search('list')).arrayBuffer()),
  'reads a blob': async () => (await (await search('list')).blob()).text(),
  'gets JSON that breaks off': async () => seen((await search('broken')).json()),
  'gets nothing': async () => seen((await search('empty')).json()),
  'gets HTML for JSON': async () => seen((await search('html')).json()),
  'is signed out': async () => {
    const response = await search('signedOut');
    return [response.status, response.ok, await response.json()];
  },
  'is sent to the sign-in page': async () => {
    const response = await search('redirect');
    return [response.redirected, new URL(response.url).pathname, await response.text()];
  },
  'loses the connection': async () => seen((await search('cut')).json()),
  'aborts before the answer': async () => {
    const controller = new AbortController();
    const answer = search('list', { signal: controller.signal });
    controller.abort();
    return seen(answer);
  },
  'aborts while it reads': async () => {
    const controller = new AbortController();
    const response = await search('half', { signal: controller.signal });
    const text = response.text();
    controller.abort(new RangeError('enough'));
    return [await seen(text), await server.dropped()];
  },
  'cancels a stream': async () => {
    const reader = (await search('half')).body?.getReader();
    const first = await reader?.read();
    await reader?.cancel();
    return [first?.value?.length, await server.dropped()];
  },
  'reads a stream in pieces': async () => {
    const response = await search('list');
    const pieces: number[] = [];
    for await (const piece of response.body ?? []) pieces.push(piece.length);
    return [pieces, response.bodyUsed, Object.is(response.body, response.body)];
  },
  'reads twice': async () => {
    const response = await search('list');
    const before = response.bodyUsed;
    const first = response.json();
    return [before, response.bodyUsed, await seen(response.json()), await first];
  },
  'looks at the body before it reads': async () => {
    const response = await search('list');
    return [response.body instanceof ReadableStream, await response.json(), response.body?.locked];
  },
  'reads while it holds the stream': async () => {
    const response = await search('list');
    response.body?.getReader();
    return seen(response.json());
  },
  'reads a clone and the original': async () => {
    const response = await search('list');
    const twin = response.clone();
    return [await twin.text(), twin.bodyUsed, response.bodyUsed, await response.json()];
  },
  'clones too late': async () => {
    const response = await search('list');
    await response.text();
    return seen((async () => response.clone())());
  },
  'makes its own responses': async () => {
    const own = new Response('{"orders":[]}');
    return [own.url, await own.json(), Response.error().type, await seen(Response.error().text())];
  },
  'reads what is no response': () => seen(Reflect.apply(Response.prototype.json, {}, [])),
  'does other things while it reads': async () => {
    const response = await search('list');
    const order: string[] = [];
    const read = response.json().then(() => order.push('read'));
    queueMicrotask(() => order.push('microtask'));
    await read;
    return order;
  },
  'looks for traces': async () => {
    const json = Object.getOwnPropertyDescriptor(Response.prototype, 'json');
    const answer = search('list');
    const read = (await answer).json();
    return [
      [String(fetch), fetch.name, fetch.length, answer instanceof Promise, Object.getOwnPropertyNames(answer)],
      [
        json?.enumerable,
        json?.writable,
        json?.configurable,
        Response.prototype.json.name,
        Response.prototype.json.length,
      ],
      [read instanceof Promise, Object.getOwnPropertyNames(read), Object.keys(Response.prototype)],
      await read,
    ];
  },
};

test.for(Object.entries(PAGES))('a page that %s sees the same with the tap as without it', async ([, page]) => {
  const without = await page();
  tap();
  expect(await page()).toEqual(without);
});

test('an error that the page does not catch is still reported as uncaught, once', async () => {
  tap();
  const before = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  const uncaught: unknown[] = [];
  process.on('unhandledRejection', (reason) => uncaught.push(reason));
  const response = await search('broken');
  void response.json();
  const overlay = listen();
  expect((await overlay.next()).body).toBe('{"orders": [');
  process.removeAllListeners('unhandledRejection');
  for (const listener of before) process.on('unhandledRejection', listener);
  expect(uncaught).toEqual([expect.any(SyntaxError)]);
});

test.for(['json', 'text', 'arrayBuffer', 'blob', 'bytes'] as const)(
  'what the page reads as %s is copied to the byte',
  async (read) => {
    tap();
    const overlay = listen();
    const response = await search('list');
    await response[read]();
    const copy = await overlay.next();
    expect(copy).toEqual({
      url: response.url,
      status: 200,
      contentType: 'application/json;charset=UTF-8',
      body: LIST,
      at: expect.any(Number),
    });
    expect(Math.abs(Date.now() - copy.at)).toBeLessThan(60_000);
  },
);

test('the page goes on with its answer before the overlay hears of it', async () => {
  tap();
  const overlay = listen();
  await (await search('list')).json();
  expect(overlay.copies).toEqual([]);
  expect((await overlay.next()).body).toBe(LIST);
});

test('answers that tell of a sign-in are copied as well, and those from elsewhere are not', async () => {
  tap();
  const overlay = listen();
  for (const path of [
    '/other',
    '/orders-api/order/1/seller-notes',
    '/orders-api/searches',
    '/orders-api/search?case=redirect',
  ]) {
    await (await fetch(server.origin + path)).text();
  }
  const seen = countEvents();
  await (await fetch(`${server.origin.replace('127.0.0.1', 'localhost')}/orders-api/search`)).text();
  await (await search('signedOut')).json();
  await (await search('html')).text();
  expect([await overlay.next(), await overlay.next()]).toMatchObject([
    { status: 403, body: '{"reason":"sign_in"}' },
    { status: 200, contentType: 'text/html', body: '<title>Amazon Sign In</title>' },
  ]);
  expect(seen.events).toBe(2);
});

test('of an answer beyond all measure the overlay hears without its body', async () => {
  tap();
  const overlay = listen();
  await (await search('huge')).text();
  expect(await overlay.next()).toMatchObject({ status: 200, body: null });
});

test('an overlay that starts late gets the last eight answers, and one that goes leaves the tap to the others', async () => {
  tap();
  const first = listen();
  for (let page = 1; page <= 10; page += 1) {
    await (await search(`${page}`)).json();
    await first.next();
  }
  const late = listen();
  const pages = [...late.copies].map(({ url }) => new URL(url).searchParams.get('case'));
  expect(pages).toEqual(['3', '4', '5', '6', '7', '8', '9', '10']);
  expect(first.copies).toHaveLength(10);

  first.stop();
  await (await search('11')).json();
  for (let heard = 0; heard < 9; heard += 1) await late.next();
  expect(first.copies).toHaveLength(10);
});

test('a stopped tap gives the page its own functions back and forgets what it kept', async () => {
  const own = Object.getOwnPropertyDescriptors(Response.prototype);
  tap();
  expect(Object.getOwnPropertyDescriptors(Response.prototype)).not.toEqual(own);
  await (await search('list')).json();
  untap();
  const { json, text } = Object.getOwnPropertyDescriptors(Response.prototype);
  expect([json.value, text.value]).toEqual([own.json.value, own.text.value]);
  expect(listen().copies).toEqual([]);
});

test('a stopped tap leaves in place what the page has put over it, and only passes its calls on', async () => {
  const { json, clone } = Response.prototype;
  let clones = 0;
  Response.prototype.clone = function () {
    clones += 1;
    return clone.call(this);
  };
  tap();
  const tapped = Response.prototype.json;
  const ofPage = function (this: Response) {
    return tapped.call(this);
  };
  Response.prototype.json = ofPage;
  await (await search('list')).json();
  untap();
  expect(await (await search('list')).json()).toEqual(JSON.parse(LIST));
  expect([Response.prototype.json, clones]).toEqual([ofPage, 1]);
  Object.assign(Response.prototype, { json, clone });
});

test('the tap of an updated extension takes the place of the one before', async () => {
  tap();
  tap();
  const seen = countEvents();
  const overlay = listen();
  await (await search('list')).json();
  await overlay.next();
  await (await search('list')).json();
  await overlay.next();
  expect(seen.events).toBe(2);
});
