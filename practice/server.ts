/**
 * The practice Seller Central: one HTTPS server that answers for Amazon's real host names, told apart by the Host
 * header. It never makes a request itself.
 */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { renameStyle } from './app/rename.ts';
import { openShop, type PracticeShop } from './books.ts';
import { makeCertificate } from './certificate.ts';
import { type Country, HOSTS } from './marketplaces.ts';
import { type Choice, chosenBy, cookieFor, decide, type Visit } from './pages/visit.ts';
import { type Answer, answerTo, SEND_ADDRESS } from './routes.ts';
import type { ScenarioName, ScenarioOptions } from './scenarios.ts';

export interface LoggedRequest {
  method: string;
  host: string;
  path: string;
  /** Without the question mark. */
  query: string;
  /** The `sec-fetch-site`, `-mode` and `-dest` headers; empty where the browser sent none. */
  secFetch: { site: string; mode: string; dest: string };
  /** What was sent along, as text. */
  body: string;
  /** Epoch milliseconds of the machine's clock. */
  at: number;
}

export interface PracticeServer {
  port: number;
  /** `https://` and the host: the port is the browser's to map (`--host-resolver-rules`). */
  origin(host: string): string;
  /** Every request that reached the server, the oldest first. */
  requests: LoggedRequest[];
  /** Every cancellation that a page sent, whatever came of it. */
  submits(): LoggedRequest[];
  /** Every message that a page sent. */
  sends(): LoggedRequest[];
  /** Sets the scenario of a host for the visits to come. */
  use(host: string, scenario: ScenarioName, options?: Partial<ScenarioOptions>): void;
  /** The books behind what the host shows. */
  shop(host: string): PracticeShop;
  /** Fills the next rows on every open page that waits for it (`fillAfterMs: null`). */
  fillRows(count?: number): void;
  close(): Promise<void>;
}

const USUAL: Choice = { scenario: 'everyday', changes: {} };

export async function startPracticeServer(
  options: { port?: number; now?: () => number } = {},
): Promise<PracticeServer> {
  const { now = Date.now } = options;
  const bornAt = now();
  const requests: LoggedRequest[] = [];
  const choices = new Map<string, Choice>();
  const shops = new Map<string, PracticeShop>();
  const waiting = new Set<ServerResponse>();

  const shopFor = (country: Country, { orders, size, hostile }: ScenarioOptions): PracticeShop => {
    const key = [country, orders, size, hostile].join();
    const shop =
      shops.get(key) ?? openShop({ country, now: bornAt, unshipped: size + 20, hostile, empty: orders === 'none' });
    shops.set(key, shop);
    return shop;
  };
  const fillRows = (count = 1000) => {
    for (const page of waiting) page.write(`event: fill\ndata: ${count}\n\n`);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host || 'localhost'}`);
    const header = (name: string) => String(request.headers[name] ?? '');
    const logged: LoggedRequest = {
      method: request.method ?? 'GET',
      host,
      path: url.pathname,
      query: url.search.slice(1),
      secFetch: { site: header('sec-fetch-site'), mode: header('sec-fetch-mode'), dest: header('sec-fetch-dest') },
      body: '',
      at: Date.now(),
    };
    requests.push(logged);
    logged.body = await bodyOf(request);
    if (url.pathname === '/practice/signals') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('\n');
      waiting.add(response);
      response.on('close', () => waiting.delete(response));
      return;
    }
    if (url.pathname === '/practice/fill') {
      fillRows(Number(url.searchParams.get('rows')) || undefined);
      return send(response, { status: 204, type: 'text/plain', body: '' });
    }
    if (/^\/practice\/[\w/-]+\.(ts|css)$/.test(url.pathname)) return send(response, await pageFile(url));
    if (!Object.hasOwn(HOSTS, host))
      return send(response, { status: 421, type: 'text/plain', body: `No shop at ${host}` });
    const { kept, changed } = chosenBy(url, request.headers.cookie);
    const decided = decide(host, choices.get(host) ?? USUAL, kept);
    const visit: Visit = { ...decided, host, url, now: now(), shop: shopFor(decided.country, decided.options) };
    if (changed) response.setHeader('set-cookie', cookieFor(kept));
    const made = answerTo(visit, logged.method, logged.body);
    if (url.pathname === '/orders-api/search' && decided.options.answerAfterMs > 0) {
      await new Promise((resolve) => setTimeout(resolve, decided.options.answerAfterMs));
    }
    send(
      response,
      decided.options.isKept ? { ...made, headers: { 'cache-control': 'no-cache', ...made.headers } } : made,
    );
  };

  const server = createServer(await makeCertificate(), (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent)
        send(response, { status: 500, type: 'text/plain', body: 'The practice server failed; its console says why.' });
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    origin: (host) => `https://${host}`,
    requests,
    submits: () => requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/cancel')),
    sends: () => requests.filter(({ path }) => path === SEND_ADDRESS),
    use: (host, scenario, changes = {}) => void choices.set(host, { scenario, changes }),
    shop: (host) => {
      const decided = decide(host, choices.get(host) ?? USUAL, new URLSearchParams());
      return shopFor(decided.country, decided.options);
    },
    fillRows,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, { status, type, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}

const files = new Map<string, string>();

/** A file of the pages' own scripts and style; TypeScript goes out with its types stripped, so nothing is built. */
async function pageFile({ pathname, search }: URL): Promise<Answer> {
  const style = pathname.endsWith('.css');
  const key = pathname + search;
  let body = files.get(key);
  if (body === undefined) {
    const source = await readFile(new URL(`.${pathname.slice('/practice'.length)}`, import.meta.url), 'utf8').catch(
      () => null,
    );
    if (source === null) return { status: 404, type: 'text/plain', body: 'No such file' };
    body = !style ? stripTypeScriptTypes(source) : search === '?renamed' ? renameStyle(source) : source;
    files.set(key, body);
  }
  return { status: 200, type: `${style ? 'text/css' : 'text/javascript'}; charset=utf-8`, body };
}
