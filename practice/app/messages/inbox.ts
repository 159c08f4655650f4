/**
 * The inbox's own script (evidence 5.2, C): a list of threads; each thread that was opened stays in the page as a hidden
 * copy, and the header of a newly opened one still shows the thread before until it is built anew.
 */
import type { Thread } from '../../json/threads.ts';
import { find, page } from '../data.ts';
import { html, type Markup } from '../html.ts';
import { draw } from './draw.ts';
import { closeBox, messageBox, textIn } from './message-box.ts';
import type { MessageData } from './message-data.ts';
import { sendMessage } from './send.ts';
import '../kat/index.ts';

const { options } = page;
const list = find('#threads-list');
const { words, threads }: MessageData = JSON.parse(list.dataset.messages ?? '{}');
const views = find('#case-views');
const model = { orderId: '', reason: null, text: '' };
window.practiceMessage = model;

const when = (at: number) =>
  new Intl.DateTimeFormat(page.words.tag, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

function listMarkup(): Markup {
  return html`<div id="threads-list-search-bar"><kat-input placeholder="${words.search}"></kat-input></div><div class="threads-filter">${words.needed}</div>
    ${threads.map(({ buyer, messages }, index) => html`<button type="button" class="thread-row" data-thread="${index}"><b>${buyer}</b><span>${messages.at(-1)?.text}</span></button>`)}`;
}

function header({ buyer, email, orderId, product }: Thread): Markup {
  return html`<span class="buyer-name">${buyer}</span> <span class="case-topic-name" placeholder="${product}"></span>
    <input type="hidden" id="buyerProxyEmail" value="${email}">${
      options.orderLink
        ? html`<kat-link data-ph-capture-attribute-order-id="${orderId}" label="${orderId}" href="/orders-v3/order/${orderId}"></kat-link>`
        : null
    }`;
}

function view(thread: Thread, shown: Thread): Markup {
  return html`<div class="case-message-view"><div class="case-message-view-header">${header(shown)}</div>
    <div class="case-message-view-messages">${thread.messages.map(({ from, text, at }) => html`<div class="message-component ${from === 'buyer' ? 'received' : 'sent-message-component thread-message-max-width-container-right'}"><div class="message-body-text">${text}</div><div class="case-message-view-message-date">${when(at)}</div></div>`)}</div>
    ${messageBox(words, 'case-reply-box')}<div class="page-buttons"><kat-button data-part="send" variant="primary" label="${words.send}"></kat-button><kat-button label="${words.noResponse}" variant="secondary"></kat-button></div></div>
    <div class="case-context-content">${context(thread)}</div>`;
}

function context({ product, asin, orderId, quantity }: Thread): Markup {
  return html`<div class="case-context-product-details"><kat-link label="${product}" href="/dp/${asin}"></kat-link></div><div class="case-context-asin-id">ASIN: ${asin}</div><div class="case-context-order-quantity">${words.quantity}: ${quantity}</div>${
    options.orderLink
      ? html`<div class="context-field-container"><div class="linked-context-field-items"><span class="linked-context-field-item-label gray">${words.order}</span> <span>${orderId}</span></div></div>`
      : null
  }`;
}

let shown: Thread | null = null;

function open(index: number): void {
  const thread = threads[index];
  if (!thread || thread === shown) return;
  for (const other of views.children) if (other instanceof HTMLElement) other.style.display = 'none';
  const before = shown;
  shown = thread;
  const place = document.createElement('div');
  place.className = 'case-view';
  draw(place, view(thread, before ?? thread));
  views.append(place);
  closeBox(place);
  Object.assign(model, { orderId: thread.orderId, text: '' });
  history.replaceState(null, '', `?fi=${thread.caseId}`);
  if (before) setTimeout(() => draw(find('.case-message-view-header', place), header(thread)), options.headerAfterMs);
}

views.addEventListener('input', ({ target }) => {
  model.text = textIn(target) ?? model.text;
});
views.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-part=send]') && model.text) void sendMessage(model);
});
list.addEventListener('click', ({ target }) => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-thread]') : null;
  if (row) open(Number(row.dataset.thread));
});

function start(): void {
  draw(list, listMarkup());
  if (options.openThread !== null) open(options.openThread);
}

if (options.messagesAfterMs > 0) setTimeout(start, options.messagesAfterMs);
else start();
