/** Manage Orders: draws itself into `#MYO-app` from `/orders-api/search`, and again in place on every change. */
import type { SearchOrder } from '../json/search.ts';
import { ask, fetchNames, find, page } from './data.ts';
import { html, type Markup } from './html.ts';
import { followChanges } from './list-navigation.ts';
import { bar, filters, footer, listLayout, noOrders, tableHead, tabs } from './list-parts.ts';
import { type ListState, readState, searchQuery } from './list-state.ts';
import { board } from './order-board.ts';
import { cellsOf, type Fill, finalFill } from './row.ts';
import './kat-dropdown-button.ts';

interface Row {
  order: SearchOrder;
  name: string;
  fill: Fill;
}

const { options } = page;
const app = document.querySelector<HTMLElement>('[data-app]') ?? document.body;
/** What a change of view draws anew. */
const PARTS = ['#myo-spa-tabs-container', '.myo-filters', '.myo-bar', '#orders-table', '.myo-message', '.footer'];
let rows: Row[] = [];
let filled = 0;
let round = 0;

function draw(place: Element, markup: Markup | null): void {
  place.innerHTML = markup?.markup ?? '';
}

function spin(on: boolean): void {
  find('#apploading > span').hidden = !on;
}

function cells(row: Row): Markup {
  return cellsOf(row.order, row.name, page, readNow().tab === 'fba', row.fill);
}

function tableMarkup(): Markup {
  return html`${tableHead(page, readNow().tab === 'fba')}<tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody>`;
}

function readNow(): ListState {
  return readState(new URL(location.href), options.size);
}

/** Reads the address, asks for its orders and draws them; a newer round makes an older one give up. */
async function load(): Promise<void> {
  const mine = ++round;
  const state = readNow();
  rows = [];
  filled = 0;
  spin(true);
  if (options.rows === 'server') return takeFromServer(mine);
  if (!app.firstElementChild) draw(app, listLayout(page, state, null, html``, null));
  drawAround(state, null);
  draw(find('#orders-table'), html`${tableHead(page, state.tab === 'fba')}<tbody></tbody>`);
  draw(find('.myo-message'), options.emptyTextFirst ? noOrders(page) : null);
  const answer = await ask(`/orders-api/search?${searchQuery(state)}`);
  if (mine !== round) return;
  spin(false);
  if (!answer.ok) return draw(find('.myo-message'), failure(answer.status));
  const { orders, total } = answer.data as { orders: SearchOrder[]; total: number };
  if (options.layout === 'unknown') return draw(find('.a-container'), board(page, orders));
  drawAround(state, total);
  rows = orders.map((order) => ({ order, name: '', fill: 'none' }));
  draw(find('#orders-table'), tableMarkup());
  draw(find('.myo-message'), orders.length === 0 ? noOrders(page) : null);
  if (orders.length === 0) return;
  const names = await fetchNames(orders);
  for (const row of rows) row.name = names.get(row.order.amazonOrderId) ?? '';
  if (mine === round) fillLater(mine);
}

function failure(status: number): Markup {
  const { failed, signIn } = page.words;
  return html`<div class="a-box a-alert a-alert-error"><h4 class="a-alert-heading">${failed}</h4>${
    status === 401 || status === 403 ? html`<a href="/ap/signin">${signIn.title}</a>` : null
  }</div>`;
}

/** Heading, tabs, filters and footer: all but the table. */
function drawAround(state: ListState, total: number | null): void {
  draw(find('#myo-spa-tabs-container'), tabs(page, state));
  draw(find('.myo-filters'), filters(page, state));
  draw(find('.myo-bar'), bar(page, state, total));
  draw(find('.footer'), footer(page, state, total));
}

/** Fills the rows: a few in each frame, after a while, or as the test tells. */
function fillLater(mine: number): void {
  if (options.fillAfterMs === null) return;
  const step = () => {
    if (mine !== round) return;
    if (fill(Math.max(25, rows.length / 5))) requestAnimationFrame(step);
  };
  setTimeout(step, options.fillAfterMs);
}

/** Fills the next rows; false when all are filled. */
function fill(count: number): boolean {
  const body = find('#orders-table tbody');
  for (const row of rows.slice(filled, filled + count)) {
    row.fill = finalFill(filled, options.halfFilled);
    const line = body.children[filled];
    if (line) draw(line, cells(row));
    filled++;
  }
  return filled < rows.length;
}

/** Where the server draws the rows, a change of view takes the new page's parts; a search that nobody needs goes out beside it. */
async function takeFromServer(mine: number): Promise<void> {
  if (options.json !== 'none') ask(`/orders-api/search?${searchQuery(readNow())}`).catch(() => {});
  if (mine > 1) {
    const text = await (await fetch(location.href)).text();
    const fresh = new DOMParser().parseFromString(text, 'text/html');
    if (mine !== round) return;
    for (const part of PARTS) {
      find(part).replaceChildren(...find(part, fresh).childNodes);
    }
  }
  spin(false);
}

followChanges({ app, readNow, usualSize: options.size, load });

if (options.rebuildEveryMs !== null) {
  setInterval(() => {
    const table = document.querySelector('#orders-table');
    const anew = document.createElement('table');
    anew.id = 'orders-table';
    draw(anew, tableMarkup());
    table?.replaceWith(anew);
  }, options.rebuildEveryMs);
}

if (options.fillAfterMs === null) {
  new EventSource('/practice/signals').addEventListener('fill', ({ data }) => fill(Number(data)));
}

load();
