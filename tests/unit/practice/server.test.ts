import { request } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CANCEL_LAYOUTS, type CancelLayoutName } from '../../../practice/app/cancel/layouts.ts';
import type { OrderKind } from '../../../practice/books.ts';
import type { LanguageTag } from '../../../practice/marketplaces.ts';
import { SCENARIOS, type ScenarioName } from '../../../practice/scenarios.ts';
import { type PracticeServer, startPracticeServer } from '../../../practice/server.ts';
import { WORDS } from '../../../practice/words/index.ts';

const HOST = 'sellercentral.amazon.com';
let practice: PracticeServer;
beforeAll(async () => {
  practice = await startPracticeServer({ now: () => Date.UTC(2026, 10, 21, 19) });
});
afterAll(() => practice.close());

interface Reply {
  status: number | undefined;
  type: string | undefined;
  cookie: string | undefined;
  body: string;
}

/** Asks as a browser would that was told to find the host here; with something to send, it posts. */
function get(path: string, host = HOST, cookie = '', sent?: unknown): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = {
      port: practice.port,
      host: '127.0.0.1',
      path,
      method: sent === undefined ? 'GET' : 'POST',
      headers: { host, cookie },
      rejectUnauthorized: false,
    };
    request(options, async (response) => {
      let body = '';
      for await (const chunk of response.setEncoding('utf8')) body += chunk;
      const { 'content-type': type, 'set-cookie': cookies } = response.headers;
      resolve({ status: response.statusCode, type, cookie: cookies?.[0], body });
    })
      .on('error', reject)
      .end(sent === undefined ? undefined : JSON.stringify(sent));
  });
}

const rowsIn = (body: string) => body.match(/<td data-test-id="oth-order-status">/g)?.length ?? 0;
const search = '/orders-api/search?limit=15&offset=0&fulfillmentType=mfn&orderStatus=unshipped';

test.each(Object.keys(SCENARIOS) as ScenarioName[])(
  'the list answers with a page in the scenario %s',
  async (scenario) => {
    practice.use(HOST, scenario, { answerAfterMs: 0 });
    expect(await get('/orders-v3')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  },
);

test('rows drawn by the server are as many as the page size, under every tab', async () => {
  practice.use(HOST, 'dom-only', { size: 10 });
  for (const path of [
    '/orders-v3',
    '/orders-v3/mfn/shipped',
    '/orders-v3/mfn/canceled',
    '/orders-v3/fba/all',
    '/orders-v3/ref=xx_myo',
  ]) {
    expect(rowsIn((await get(path)).body), path).toBe(10);
  }
});

test('the everyday list comes without rows, which only its script draws', async () => {
  practice.use(HOST, 'everyday');
  expect(rowsIn((await get('/orders-v3')).body)).toBe(0);
  expect(JSON.parse((await get(search)).body).orders).toHaveLength(15);
});

test('the JSON fails in each of its ways', async () => {
  const answers: Record<string, unknown> = {};
  for (const scenario of ['signed-out', 'json-403', 'all-500', 'json-html'] as const) {
    practice.use(HOST, scenario);
    const { status, type } = await get(search);
    answers[scenario] = [status, type?.split(';')[0]];
  }
  expect(answers).toEqual({
    'signed-out': [403, 'application/json'],
    'json-403': [403, 'application/json'],
    'all-500': [500, 'application/json'],
    'json-html': [200, 'text/html'],
  });
});

test('a renamed page keeps no class, id or test id that is known, and still names its orders', async () => {
  practice.use(HOST, 'renamed-classes');
  const { body } = await get('/orders-v3');
  const markup = body.replace(/<script[\s\S]*?<\/script>/g, '');
  expect(markup).not.toMatch(/orders-table|data-test-id|cell-body|main-status|myo-|navbar|switcher/);
  expect(markup.match(/href="\/orders-v3\/order\/\d{3}-\d{7}-\d{7}"/g)).toHaveLength(15);
});

test('evil titles stay text', async () => {
  practice.use(HOST, 'hostile', { json: 'none', rows: 'server', size: 200 });
  const { body } = await get('/orders-v3');
  expect(body).not.toMatch(/<img src=x|<script>document/);
  expect(body).toContain('&lt;img src=x onerror=');
});

test('a choice in the address is kept in a cookie, and one host shows another marketplace', async () => {
  const { cookie } = await get('/orders-v3?practice=dom-only&practice-language=it&mons_sel_mkid=A1PA6795UKMFR9');
  const { body } = await get('/orders-v3', HOST, cookie?.split(';')[0]);
  expect(body).toContain('<h1>Gestisci i tuoi ordini</h1>');
  expect(body).toMatch(/href="\/orders-v3\/order\/30\d-/);
});

test('every request is logged, and a host that is not served is refused', async () => {
  const before = practice.requests.length;
  expect(await get('/orders-v3?page=2', 'www.example.com')).toMatchObject({ status: 421 });
  expect(practice.requests.slice(before)).toMatchObject([
    {
      method: 'GET',
      host: 'www.example.com',
      path: '/orders-v3',
      query: 'page=2',
      secFetch: { site: '', mode: '', dest: '' },
    },
  ]);
});

const orderOf = (kind: OrderKind) => {
  const [order] = practice.shop(HOST).ofKind(kind);
  if (!order) throw new Error(`The shop has no ${kind}`);
  return order;
};

test.each(Object.keys(CANCEL_LAYOUTS) as CancelLayoutName[])(
  'the cancel page offers reasons in every language in the layout %s',
  async (cancelLayout) => {
    for (const language of Object.keys(WORDS) as LanguageTag[]) {
      practice.use(HOST, 'dom-only', { cancelLayout, language });
      const { body } = await get(`/orders-v3/order/${orderOf('late').id}/cancel-order`);
      const markup = body.slice(0, body.indexOf('id="page-data"'));
      const escaped = (text: string) => text.replaceAll("'", '&#39;');
      expect(markup).toContain(escaped(WORDS[language].sellerReasons.BuyerCanceled));
      expect(markup.includes('BuyerCanceled')).toBe(CANCEL_LAYOUTS[cancelLayout].values === 'codes');
    }
  },
);

test.each<[kind: OrderKind, why: 'pending' | 'shipped' | 'canceled' | 'amazon']>([
  ['pending', 'pending'],
  ['shipped', 'shipped'],
  ['canceled-on-request', 'canceled'],
  ['fba-unshipped', 'amazon'],
])('the cancel page of an order of the kind %s refuses in words', async (kind, why) => {
  practice.use(HOST, 'dom-only', { language: 'ja' });
  const { body } = await get(`/orders-v3/order/${orderOf(kind).id}/cancel-order`);
  expect(body).toContain(`<h4 class="a-alert-heading">${WORDS.ja.cancel.refused[why]}</h4>`);
  expect(body).not.toContain('data-part="form"');
});

test('a submit that fails is logged and changes nothing; one that succeeds changes what every page says', async () => {
  const order = orderOf('late');
  const address = `/orders-api/order/${order.id}/cancel`;
  const lines = order.items.map(({ itemId, quantity }) => ({ itemId, quantity, reason: 'NoInventory' }));
  const before = practice.submits().length;
  practice.use(HOST, 'cancel-fails');
  expect((await get(address, HOST, '', { lines, memo: '' })).status).toBe(500);
  expect(order.status).toBe('unshipped');
  practice.use(HOST, 'everyday');
  expect((await get(address, HOST, '', { lines, memo: '' })).status).toBe(200);
  expect(JSON.parse((await get(`/orders-api/order/${order.id}`)).body).order.orderStatus.OrderStatus).toBe('Canceled');
  expect(practice.submits().slice(before)).toMatchObject([{ path: address }, { path: address, method: 'POST' }]);
});

test('a message that a page sends is counted', async () => {
  const before = practice.sends().length;
  await get('/messaging/practice-send', HOST, '', { text: 'Hello' });
  expect(practice.sends().slice(before)).toMatchObject([{ method: 'POST', body: '{"text":"Hello"}' }]);
});
