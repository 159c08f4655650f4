import type { Tab } from './browsers/tab.ts';
import { diagnosticOffered } from './diagnostic-over-page.ts';
import { expect, test } from './fixtures.ts';
import {
  ASKED,
  health,
  noticed,
  orderOf,
  readReply,
  reply,
  seeOrder,
  US,
  untilEnabled,
  untilOffered,
  untilSaid,
} from './message-page.ts';

test.use({ apart: 'inbox' });

const INBOX = `https://${US}/messaging/inbox`;
const thread = (index: number) => `[data-thread="${index}"]`;
const panels = (tab: Tab) => tab.readAll('crg-replies', (found) => found.length);
const orderShown = (tab: Tab) => tab.read(['crg-replies', '.order'], (part) => part.textContent);

/** Waits until the panel is about the order. */
const untilAbout = (tab: Tab, id: string) =>
  tab.waitUntil(
    (id) => document.querySelector('crg-replies')?.shadowRoot?.querySelector('.order')?.textContent?.includes(id),
    id,
  );

test('a reply names the order of the thread that is open, also after a change of threads', async ({
  tab,
  practice,
}) => {
  const asked = orderOf(practice, 'asked-by-message');
  const late = orderOf(practice, 'late');
  for (const order of [asked, late]) await seeOrder(tab, practice, order);
  await tab.goto(INBOX);
  await untilAbout(tab, asked.id);
  expect([await health(tab), await panels(tab)]).toEqual(['ok', 1]);
  expect(await untilSaid(tab, 'speak of cancelling')).toContain('?');
  await tab.click(ASKED);
  await untilEnabled(tab, 'use-official-request');

  // For a while the new thread's header shows the thread before: until then there is nothing to insert.
  await tab.click(thread(1));
  await tab.waitUntil(
    () => !document.querySelector('crg-replies')?.shadowRoot?.querySelector('.order')?.textContent?.includes('Order 1'),
  );
  await untilAbout(tab, late.id);
  expect(await tab.read(ASKED, (button) => button.getAttribute('aria-pressed'))).toBe('false');
  await tab.click(reply('address-check'));
  await untilSaid(tab, 'inserted');
  const model = await noticed(tab);
  expect(model.orderId).toBe(late.id);
  expect(model.text).toContain(late.id);
  expect(model.text).not.toContain(asked.id);

  await tab.click(thread(0));
  await untilAbout(tab, asked.id);
  expect(await panels(tab)).toBe(1);
  expect(practice.sends()).toEqual([]);
});

test('while the header shows the thread before, no reply is offered for its order', async ({ tab, practice }) => {
  const [first, second] = [orderOf(practice, 'asked-by-message'), orderOf(practice, 'late')];
  for (const order of [first, second]) await seeOrder(tab, practice, order);
  practice.use(US, 'everyday', { headerAfterMs: 1_500 });
  await tab.goto(INBOX);
  await untilAbout(tab, first.id);
  await tab.click(thread(1));
  await tab.waitUntil(() => document.querySelectorAll('.case-view').length === 2);
  const seen = await tab.evaluate(
    (id) =>
      new Promise<string[]>((resolve) => {
        const orders = new Set<string>();
        const look = () => {
          const shown = document.querySelector('crg-replies')?.shadowRoot?.querySelector('.order')?.textContent ?? '';
          orders.add(shown);
          if (shown.includes(id)) resolve([...orders]);
          else requestAnimationFrame(look);
        };
        // From the second frame on the panel has seen the change.
        requestAnimationFrame(() => requestAnimationFrame(look));
      }),
    second.id,
  );
  expect(seen.filter((text) => text.includes(first.id))).toEqual([]);
  expect(seen.at(-1)).toContain(second.id);
});

test('a thread that names no order is said to, and replies that need it are held', async ({ tab, practice }) => {
  practice.use(US, 'everyday', { orderLink: false });
  await tab.goto(INBOX);
  await untilOffered(tab);
  await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'partial');
  expect(await orderShown(tab)).toContain('No order id');
  await tab.click(ASKED);
  await untilEnabled(tab, 'use-official-request');
  await tab.click(reply('use-official-request'));
  await untilSaid(tab, 'order id');
  expect((await noticed(tab)).text).toBe('');
  expect(await diagnosticOffered(tab, 'crg-replies')).toMatchObject({
    page: 'inbox',
    health: 'partial',
    lost: [{ what: 'order', count: 1 }],
  });
});

test('the buyer’s own words are a hint at the language, behind the marketplace’s only where they tell nothing', async ({
  tab,
  practice,
}) => {
  const order = orderOf(practice, 'asked-by-message');
  await seeOrder(tab, practice, order);
  await tab.goto(INBOX);
  await untilAbout(tab, order.id);
  await expect.poll(() => readReply(tab, 'use-official-request')).toMatchObject({ language: 'en' });
  await tab.evaluate(() => {
    const message = document.querySelector('.message-body-text');
    if (message) message.textContent = 'Guten Tag, bitte stornieren Sie meine Bestellung, ich habe mich vertan.';
  });
  await tab.waitUntil(
    () =>
      document.querySelector('crg-replies')?.shadowRoot?.querySelector<HTMLElement>('[data-testid=reply]')?.dataset
        .language === 'de',
  );
});

test('an inbox without an open thread is read, and nothing is put there', async ({ tab, practice }) => {
  practice.use(US, 'everyday', { openThread: null });
  await tab.goto(INBOX);
  await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'ok');
  expect(await panels(tab)).toBe(0);
  await tab.click(thread(2));
  await untilOffered(tab);
});

test('a page whose names are all new is read by its links', async ({ tab, practice }) => {
  const order = orderOf(practice, 'asked-by-message');
  await seeOrder(tab, practice, order);
  practice.use(US, 'renamed-classes');
  await tab.goto(INBOX);
  await untilAbout(tab, order.id);
  expect(await health(tab)).toBe('ok');
});
