/** How the page's own scripts find things and fetch data. */
import type { SearchOrder } from '../json/search.ts';
import type { PageData } from './page-data.ts';
import { renameSelector } from './rename.ts';

export const page: PageData = JSON.parse(document.getElementById('page-data')?.textContent ?? '{}');

/** The element of a selector, under whatever name the scenario gave it. */
export function find(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector(page.options.layout === 'renamed' ? renameSelector(selector) : selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The practice page lacks ${selector}`);
  return found;
}

/** What the server answered: parsed JSON, or why there is none. */
export type Answer = { ok: true; data: unknown } | { ok: false; status: number };

export function ask(address: string, body?: unknown): Promise<Answer> {
  return page.options.transport === 'xhr' ? askByXhr(address, body) : askByFetch(address, body);
}

const HEADERS = {
  accept: 'application/json',
  'content-type': 'application/json',
  'anti-csrftoken-a2z-request': 'true',
};

async function askByFetch(address: string, body: unknown): Promise<Answer> {
  const response = await fetch(address, {
    headers: HEADERS,
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  return judge(response.status, response.headers.get('content-type'), await response.text());
}

function askByXhr(address: string, body: unknown): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(body === undefined ? 'GET' : 'POST', address);
    for (const [name, value] of Object.entries(HEADERS)) request.setRequestHeader(name, value);
    request.addEventListener('loadend', () => {
      resolve(judge(request.status, request.getResponseHeader('content-type'), request.responseText));
    });
    request.send(body === undefined ? null : JSON.stringify(body));
  });
}

function judge(status: number, type: string | null, text: string): Answer {
  if (status !== 200 || !type?.includes('json')) return { ok: false, status };
  return { ok: true, data: JSON.parse(text) };
}

/** Buyer names, which the list gets apart from the orders (evidence 2.1, 2.3): order id to name. */
export async function fetchNames(orders: readonly SearchOrder[]): Promise<Map<string, string>> {
  const answer = await ask('/orders-st/resolve', { blobs: orders.map((order) => order.blob) });
  if (!answer.ok) return new Map();
  const people = answer.data as Record<string, { address: { name: string } }>;
  return new Map(Object.entries(people).map(([id, { address }]) => [id, address.name]));
}
