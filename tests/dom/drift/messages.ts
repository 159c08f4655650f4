import { vi } from 'vitest';
import { judgeHealth } from '../../../entrypoints/messages.content/health.ts';
import { REPLY_LANGUAGES } from '../../../lib/replies/names.ts';
import { findContactReason } from '../../../lib/seller-central/messages/contact-reason.ts';
import { readMessagePage } from '../../../lib/seller-central/messages/read.ts';
import { threadsOf } from '../../../practice/json/threads.ts';
import { MARKETPLACES } from '../../../practice/marketplaces.ts';
import { answerTo } from '../../../practice/routes.ts';
import type { ScenarioOptions } from '../../../practice/scenarios.ts';
import { MESSAGE_WORDS } from '../../../practice/words/messages.ts';
import { show } from '../seller-central/manage-orders/saved-page.ts';
import { MARK } from './parts.ts';
import { NOW, orderOf, type PracticePage, REST, visitTo } from './practice-pages.ts';
import { compare, type Subject } from './subject.ts';

/** Draws a message page as its own script does, and marks the box that the seller writes in. */
async function drawn(visit: ReturnType<typeof visitTo>, script: 'contact' | 'inbox'): Promise<string> {
  const { body } = answerTo(visit, 'GET', '');
  show(body.replace(/<script (?![^>]*page-data)[^>]*>.*?<\/script>|<script>.*?<\/script>/gs, ''), visit.url.href);
  vi.resetModules();
  if (script === 'contact') await import('../../../practice/app/messages/contact.ts');
  else await import('../../../practice/app/messages/inbox.ts');
  // A second thread over the first, which stays as a hidden copy.
  document.querySelector<HTMLElement>('[data-thread="1"]')?.click();
  await new Promise((resolve) => setTimeout(resolve));
  [...document.querySelectorAll('[data-part=text]')].at(-1)?.setAttribute(MARK, '');
  for (const element of document.querySelectorAll('script')) element.remove();
  return document.documentElement.outerHTML;
}

type Layout = ScenarioOptions['messageLayout'];

/** The page that writes to a buyer. */
export async function contactPage(messageLayout: Layout, page: PracticePage): Promise<Subject> {
  const order = orderOf(visitTo('/orders-v3', page), 'late');
  const path = `/messaging/contact?orderID=${order.id}&marketplaceID=${MARKETPLACES[page.country].id}`;
  const visit = visitTo(path, { ...page, options: { messageLayout } });
  const other = MESSAGE_WORDS[visit.words.tag].reasons.other;
  return subjectOf(`contact page, ${messageLayout}`, page, visit, await drawn(visit, 'contact'), order.id, other);
}

/** The inbox with one thread open and another hidden. */
export async function inboxPage(messageLayout: Layout, page: PracticePage): Promise<Subject> {
  const visit = visitTo('/messaging/inbox', { ...page, options: { messageLayout, headerAfterMs: 0 } });
  const orderId = threadsOf(visit.shop, MARKETPLACES[page.country].language, NOW)[1]?.orderId ?? '';
  return subjectOf(`inbox, ${messageLayout}`, page, visit, await drawn(visit, 'inbox'), orderId, null);
}

function subjectOf(
  name: string,
  { country, language }: PracticePage,
  { url }: ReturnType<typeof visitTo>,
  html: string,
  orderId: string,
  other: string | null,
): Subject {
  const truth = new Map([['page', { orderId, box: true, ...(other ? { other: true } : {}) }]]);
  return {
    name: `${name}, ${country} in ${language}`,
    html,
    url: url.href,
    judge() {
      const reading = readMessagePage(document, REPLY_LANGUAGES);
      const reason = other === null ? null : findContactReason(document);
      const health = judgeHealth({ ...reading, reason, asksReason: other !== null, isResting: false, ...REST });
      const found = {
        ...(reading.orderId ? { orderId: reading.orderId } : {}),
        ...(reading.box ? { box: reading.box.element.hasAttribute(MARK) } : {}),
        ...(reason?.otherLabel ? { other: other?.includes(reason.otherLabel) === true } : {}),
      };
      return compare(health, truth, new Map([['page', found]]));
    },
  };
}
