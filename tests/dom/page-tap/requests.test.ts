// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { LIST, type OrderServer, startOrderServer } from './order-server.ts';
import { listen, openPage, tap, untap } from './tapped-page.ts';

let server: OrderServer;
beforeAll(async () => {
  server = await startOrderServer();
  openPage(server.origin);
});
afterEach(untap);
afterAll(() => server.close());

/** Sends a request and resolves when it has ended, well or not. */
function send(
  request: XMLHttpRequest,
  path: string,
  responseType: XMLHttpRequestResponseType = '',
): Promise<XMLHttpRequest> {
  request.open('GET', path);
  request.responseType = responseType;
  return new Promise((resolve) => {
    request.onloadend = () => resolve(request);
    request.send();
  });
}

const get = (name: string, responseType?: XMLHttpRequestResponseType) =>
  send(new XMLHttpRequest(), `/orders-api/search?case=${name}`, responseType);

const attempt = (read: () => unknown) => {
  try {
    return read();
  } catch (error) {
    return String(error);
  }
};

const PAGES: Record<string, () => Promise<unknown>> = {
  'reads text': async () => (await get('list')).responseText,
  'reads JSON': async () => {
    const request = await get('list', 'json');
    return [request.response, Object.is(request.response, request.response), attempt(() => request.responseText)];
  },
  'asks for a document': async () => {
    const request = await get('html', 'document');
    return [request.responseXML?.title, request.response === request.responseXML];
  },
  'gets JSON that breaks off': async () => (await get('broken', 'json')).response,
  'is signed out': async () => {
    const request = await get('signedOut');
    return [request.status, request.responseText];
  },
  'reads before and after': async () => {
    const request = new XMLHttpRequest();
    const before = [request.responseText, request.response, request.status];
    await send(request, '/orders-api/search');
    return [before, request.responseText, request.readyState];
  },
  'waits for the answer': async () => {
    const request = new XMLHttpRequest();
    const events: string[] = [];
    for (const type of ['readystatechange', 'loadstart', 'load', 'loadend']) {
      request.addEventListener(type, () => events.push(`${type} ${request.readyState} ${request.responseText.length}`));
    }
    await send(request, '/orders-api/search');
    return events.filter((event, index) => event !== events[index - 1]);
  },
  'reads what is no request': async () => {
    const get = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'responseText')?.get;
    return attempt(() => get?.call({}));
  },
};

test.for(Object.entries(PAGES))(
  'a page that %s by XMLHttpRequest sees the same with the tap as without it',
  async ([, page]) => {
    const without = await page();
    tap();
    expect(await page()).toEqual(without);
  },
);

test('an answer to XMLHttpRequest is copied once, however often the page reads it', async () => {
  tap();
  const overlay = listen();
  const request = await get('list');
  expect([request.responseText, request.response, request.responseText]).toEqual([LIST, LIST, LIST]);
  const { url, status, contentType, body } = await overlay.next();
  expect({ url, status, contentType, body }).toEqual({
    url: `${server.origin}/orders-api/search?case=list`,
    status: 200,
    contentType: 'application/json;charset=UTF-8',
    body: LIST,
  });
  await send(request, '/orders-api/search?case=signedOut');
  expect(request.responseText).toBe('{"reason":"sign_in"}');
  expect(await overlay.next()).toMatchObject({ status: 403, body: '{"reason":"sign_in"}' });
  expect(overlay.copies).toHaveLength(2);
});

test('an answer that the page never reads is copied as well, once', async () => {
  tap();
  const overlay = listen();
  await get('list', 'arraybuffer');
  expect((await overlay.next()).body).toBe(LIST);
  const request = await get('signedOut');
  expect(request.responseText).toBe((await overlay.next()).body);
  expect(overlay.copies).toHaveLength(2);
});

test('an answer is copied when it is whole, though the page reads it as it comes', async () => {
  tap();
  const overlay = listen();
  const request = new XMLHttpRequest();
  request.onreadystatechange = () => void request.responseText;
  await send(request, '/orders-api/search');
  expect((await overlay.next()).body).toBe(LIST);
  expect(overlay.copies).toHaveLength(1);
});

test('an answer that the page takes as JSON is copied once, as JSON of the same meaning', async () => {
  tap();
  const overlay = listen();
  const request = await get('list', 'json');
  expect([request.response, request.response]).toEqual([JSON.parse(LIST), JSON.parse(LIST)]);
  expect(JSON.parse((await overlay.next()).body ?? '')).toEqual(JSON.parse(LIST));
  expect(overlay.copies).toHaveLength(1);
});

test('requests for other things are not copied', async () => {
  tap();
  const overlay = listen();
  expect((await send(new XMLHttpRequest(), '/other')).responseText).toBe(LIST);
  expect((await get('html', 'document')).response.title).toBe('Amazon Sign In');
  expect((await send(new XMLHttpRequest(), '/orders-api/search?case=redirect')).responseText).toBe(LIST);
  expect((await send(new XMLHttpRequest(), '/orders-api/order/114-0000000-0000001')).responseText).toBe(LIST);
  expect(new URL((await overlay.next()).url).pathname).toBe('/orders-api/order/114-0000000-0000001');
  expect(overlay.copies).toHaveLength(1);
});

test('a stopped tap gives XMLHttpRequest its own properties back', () => {
  const own = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'responseText')?.get;
  tap();
  expect(Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'responseText')?.get).not.toBe(own);
  untap();
  expect(Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'responseText')?.get).toBe(own);
});
