import { expect, test } from 'vitest';
import { openShop } from '../../../practice/books.ts';
import { threadsOf } from '../../../practice/json/threads.ts';
import { answerTo } from '../../../practice/routes.ts';
import { scenarioOptions } from '../../../practice/scenarios.ts';
import { WORDS } from '../../../practice/words/index.ts';
import { CONTACT_REASONS, MESSAGE_WORDS } from '../../../practice/words/messages.ts';

const NOON = Date.UTC(2026, 10, 21, 19);

function pageAt(path: string, changes = {}): string {
  const options = scenarioOptions('everyday', changes);
  const shop = openShop({ country: 'US', now: NOON, hostile: options.hostile });
  const url = new URL(path, 'https://sellercentral.amazon.com');
  const visit = { host: url.host, url, options, country: 'US', words: WORDS['en-US'], shop, now: NOON } as const;
  return answerTo(visit, 'GET', '').body;
}

const dataIn = (page: string) =>
  JSON.parse(
    (/data-messages="([^"]*)"/.exec(page)?.[1] ?? '')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );

test('the contact page is about the order of its address', () => {
  const [order] = openShop({ country: 'US', now: NOON }).orders;
  expect(dataIn(pageAt(`/messaging/contact?orderID=${order?.id}`)).contact).toEqual({
    orderId: order?.id,
    buyer: order?.buyer.name,
  });
});

test.each(['/messaging/inbox', '/messaging/inbox-v2'])('%s holds five threads, each of an order of its own', (path) => {
  const { threads } = dataIn(pageAt(path));
  expect(new Set(threads.map(({ orderId }: { orderId: string }) => orderId)).size).toBe(5);
});

test('the buyer of the first thread asks to cancel, in the language of the marketplace', () => {
  const texts = (['US', 'DE', 'JP'] as const).map((country) => {
    const language = { US: 'en-US', DE: 'de', JP: 'ja' } as const;
    return threadsOf(openShop({ country, now: NOON }), language[country], NOON)[0]?.messages[0]?.text;
  });
  expect(texts).toEqual([
    expect.stringContaining('cancel'),
    expect.stringContaining('stornieren'),
    expect.stringContaining('キャンセル'),
  ]);
});

test('evil names and titles stay text', () => {
  const page = pageAt('/messaging/inbox', { hostile: true });
  expect(page.match(/<script/g)).toHaveLength(pageAt('/messaging/inbox').match(/<script/g)?.length ?? 0);
});

test('the buyer’s language is named in the page’s own, where it is another', () => {
  expect(dataIn(pageAt('/messaging/inbox', { buyerReads: 'es' })).reads).toBe('Spanish');
  expect(dataIn(pageAt('/messaging/inbox')).reads).toBeNull();
});

test.each(Object.entries(MESSAGE_WORDS))('in %s each reason has a label of its own', (_, { reasons }) => {
  expect(new Set(Object.values(reasons)).size).toBe(CONTACT_REASONS.length);
});
