import { html } from '../app/html.ts';
import type { MessageData } from '../app/messages/message-data.ts';
import { threadsOf } from '../json/threads.ts';
import { MARKETPLACES } from '../marketplaces.ts';
import { WORDS } from '../words/index.ts';
import { MESSAGE_WORDS } from '../words/messages.ts';
import { framed } from './frame.ts';
import { pageData } from './order-list.ts';
import type { Visit } from './visit.ts';

/** The page that writes to the buyer of an order. */
export function contactPage(visit: Visit): string {
  const id = visit.url.searchParams.get('orderID') ?? '';
  const buyer = visit.shop.order(id)?.buyer.name ?? '';
  return drawn(visit, 'contact', { contact: { orderId: id, buyer }, threads: [] });
}

export function inboxPage(visit: Visit): string {
  const { shop, country, now } = visit;
  return drawn(visit, 'inbox', { contact: null, threads: threadsOf(shop, MARKETPLACES[country].language, now) });
}

function drawn(visit: Visit, name: 'contact' | 'inbox', of: Pick<MessageData, 'contact' | 'threads'>): string {
  const words = MESSAGE_WORDS[visit.words.tag];
  const { buyerReads } = visit.options;
  const reads =
    buyerReads &&
    (new Intl.DisplayNames(visit.words.tag, { type: 'language' }).of(WORDS[buyerReads].tag) ?? buyerReads);
  const data: MessageData = { words, reads, ...of };
  const json = JSON.stringify(data);
  const body =
    name === 'contact'
      ? html`<div class="a-container"><div id="ayb-contact-buyer" data-messages="${json}"></div></div>`
      : html`<div class="a-container message-inbox"><div id="threads-list" data-messages="${json}"></div><div id="case-views"></div></div>`;
  const title = name === 'contact' ? visit.words.actions.contactBuyer : words.inbox;
  return framed(visit, title, body, `messages/${name}.ts`, pageData(visit));
}
