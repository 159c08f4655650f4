import { accessFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { layoutShifts } from './layout-shifts.ts';
import {
  ASKED,
  BOXES,
  contactAddress,
  DE,
  findings,
  health,
  type Layout,
  noticed,
  openContact,
  orderOf,
  readReply,
  reply,
  SEARCH,
  seeOrder,
  US,
  untilEnabled,
  untilNoticed,
  untilOffered,
  untilSaid,
} from './message-page.ts';
import { readStores } from './record-tour.ts';

test.use({ apart: 'messages' });

for (const layout of Object.keys(BOXES) as Layout[]) {
  test(`${layout}: one click puts in a reply that the page notices, with its reason, and nothing is sent or asked for`, async ({
    tab,
    practice,
    seller,
  }) => {
    const order = orderOf(practice, 'not-due');
    await seeOrder(tab, practice, order);
    await openContact(tab, practice, order, { messageLayout: layout });
    expect(await health(tab)).toBe('ok');
    const [since, asked] = [practice.requests.length, tab.requests().length];
    await tab.click(reply('address-check'));
    expect(await untilSaid(tab, 'inserted')).toContain('“Other”');
    const model = await noticed(tab);
    expect(model).toMatchObject({ orderId: order.id, reason: 'other' });
    expect(model.text).toMatch(new RegExp(`^Hello,\\n\\n[^{}]*${order.id}[^{}]*Kind regards$`));
    expect(await findings(tab)).toEqual([]);
    expect([practice.requests.slice(since), tab.requests().slice(asked)]).toEqual([[], []]);
    expect([practice.sends(), await seller.extensionRequests(), tab.errors()]).toEqual([[], [], []]);
  });

  test(`${layout}: what the seller typed stays, and undo takes the reply back`, async ({ tab, practice }) => {
    const order = orderOf(practice, 'not-due');
    await seeOrder(tab, practice, order);
    await openContact(tab, practice, order, { messageLayout: layout });
    await tab.click(BOXES[layout]);
    await tab.type('Before. After.');
    for (let step = 0; step < ' After.'.length; step++) await tab.press('ArrowLeft');
    await tab.click(reply('address-check'));
    await untilSaid(tab, 'inserted');
    const { text } = await noticed(tab);
    expect(text).toMatch(/^Before\.\s+Hello,[\s\S]*Kind regards\s+After\.$/);
    await tab.press('Control', 'z');
    await untilNoticed(tab, 'Before. After.');
  });
}

test('the buyer may be sent to the formal way only once the seller says that the buyer asked, which the order keeps', async ({
  tab,
  practice,
}) => {
  const order = orderOf(practice, 'asked-by-message');
  await seeOrder(tab, practice, order);
  await openContact(tab, practice, order);
  const before = await readReply(tab, 'use-official-request');
  expect(before).toMatchObject({ enabled: false, why: expect.stringContaining('asked') });
  await tab.click(ASKED);
  await untilEnabled(tab, 'use-official-request');
  await tab.reload();
  await untilOffered(tab);
  expect(await tab.read(ASKED, (button) => button.getAttribute('aria-pressed'))).toBe('true');
  await expect.poll(() => readReply(tab, 'use-official-request')).toMatchObject({ enabled: true, why: '' });
  await tab.click(ASKED);
  await untilEnabled(tab, 'use-official-request', false);
});

test('with a formal request on record nobody is asked for one', async ({ tab, practice }) => {
  const order = orderOf(practice, 'request');
  await seeOrder(tab, practice, order);
  await openContact(tab, practice, order);
  await expect
    .poll(() => readReply(tab, 'use-official-request'))
    .toMatchObject({
      enabled: false,
      why: expect.stringContaining('formal request'),
    });
  expect(await tab.readAll(ASKED, (found) => found.length)).toBe(0);
});

test('an order that the record does not know is said to be unknown, and is not put there', async ({
  tab,
  practice,
  seller,
}) => {
  const order = orderOf(practice, 'due-soon');
  await openContact(tab, practice, order);
  await untilSaid(tab, 'not on record');
  await expect.poll(() => readReply(tab, 'address-check')).toMatchObject({ enabled: false });
  const popup = await seller.openExtensionPage('popup.html');
  expect(await readStores(popup)).not.toContain(order.id);
  await popup.close();
});

test('the message is judged while it is written', async ({ tab, practice }) => {
  const order = orderOf(practice, 'not-due');
  await seeOrder(tab, practice, order);
  await openContact(tab, practice, order);
  await tab.click(BOXES.katal);
  await tab.type(`Order ${order.id}: write to seller@example.com`);
  await expect.poll(() => findings(tab)).toEqual(['block email']);
  expect(await tab.read(['crg-replies', '[data-rule=email] mark'], (mark) => mark.textContent)).toBe(
    'seller@example.com',
  );
  await tab.press('Control', 'a');
  await tab.type(`Order ${order.id}: please cancel the order.`);
  await expect.poll(() => findings(tab)).toEqual(['block asks-buyer-to-cancel']);
  await tab.press('Control', 'a');
  await tab.type(`Order ${order.id}: it is on its way.`);
  await expect.poll(() => findings(tab)).toEqual([]);
  await tab.press('Control', 'a');
  await tab.type(' ');
  await expect.poll(() => findings(tab)).toEqual(['block empty']);
});

test('the buyer is written to in the language that the page states, else the marketplace’s, else the seller’s choice', async ({
  tab,
  practice,
}) => {
  const order = orderOf(practice, 'not-due', DE);
  await seeOrder(tab, practice, order, DE);
  await openContact(tab, practice, order, { host: DE });
  await expect.poll(() => readReply(tab, 'address-check')).toMatchObject({ language: 'de' });
  await openContact(tab, practice, order, { host: DE, buyerReads: 'fr' });
  await expect.poll(() => readReply(tab, 'address-check')).toMatchObject({ language: 'fr' });
  await tab.click(['crg-replies', 'select']);
  await tab.type('Italian');
  await tab.press('Enter');
  await tab.waitUntil(
    () =>
      document.querySelector('crg-replies')?.shadowRoot?.querySelector<HTMLElement>('[data-testid=reply]')?.dataset
        .language === 'it',
  );
  await tab.click(reply('address-check'));
  expect(await untilSaid(tab, 'inserted')).toContain('“Sonstiges”');
  expect((await noticed(tab)).text).toContain('Cordiali saluti');
  expect(practice.sends()).toEqual([]);
});

test('a text box that comes only with a reason is waited for', async ({ tab, practice }) => {
  const order = orderOf(practice, 'not-due');
  await seeOrder(tab, practice, order);
  await openContact(tab, practice, order, { messageBoxFirst: false });
  await tab.click(reply('address-check'));
  await untilSaid(tab, 'inserted');
  expect(await noticed(tab)).toMatchObject({ reason: 'other', text: expect.stringContaining(order.id) });
  await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'ok');
});

test('where the text box can’t be found, the page is not called read, and a reply can be copied', async ({
  tab,
  practice,
}) => {
  const order = orderOf(practice, 'not-due');
  await seeOrder(tab, practice, order);
  await openContact(tab, practice, order, { layout: 'unknown' });
  await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'partial');
  await untilSaid(tab, 'text box was not found');
  await tab.click(['crg-replies', '.row:has([data-template=address-check]) .copy']);
  await untilSaid(tab, 'copied');
  await tab.click('#sc-search-field');
  await tab.press('Control', 'v');
  await tab.waitUntil(
    (id) => document.querySelector<HTMLInputElement>('#sc-search-field')?.value.includes(id),
    order.id,
  );
});

test('by keyboard alone: the key leads to the search, a few letters and Enter put the reply in, Escape leads back', async ({
  tab,
  practice,
}) => {
  const order = orderOf(practice, 'not-due');
  await seeOrder(tab, practice, order);
  await openContact(tab, practice, order);
  const inBox = () =>
    tab.evaluate(() => document.querySelector('kat-textarea')?.shadowRoot?.activeElement?.localName === 'textarea');
  await tab.click(BOXES.katal);
  await tab.press('Alt', 'Shift', 'r');
  await tab.type('zzz');
  // A key's change is drawn after it.
  await tab.waitUntil(() => !document.querySelector('crg-replies')?.shadowRoot?.querySelector('[data-testid=reply]'));
  await tab.press('Escape');
  await expect.poll(inBox).toBe(true);
  await tab.press('Alt', 'Shift', 'r');
  await tab.press('Control', 'a');
  await tab.type('addr');
  await tab.waitUntil(
    () => document.querySelector('crg-replies')?.shadowRoot?.querySelectorAll('[data-testid=reply]').length === 2,
  );
  await tab.press('Enter');
  await untilSaid(tab, 'inserted');
  expect((await noticed(tab)).text).toContain(order.id);
  await expect.poll(inBox).toBe(true);
  expect(await tab.read(SEARCH, (input) => input.getAttribute('aria-keyshortcuts'))).toBe('Alt+Shift+R');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds no fault with the replies, ${colorScheme}`, async ({ tab, practice }) => {
    const order = orderOf(practice, 'not-due');
    await seeOrder(tab, practice, order);
    await openContact(tab, practice, order);
    await tab.evaluate((isDark) => {
      const card = document.querySelector<HTMLElement>('.page-card');
      if (card && isDark) card.style.background = '#171a1c';
    }, colorScheme === 'dark');
    await tab.click(BOXES.katal);
    await tab.type('WRITE TO seller@example.com');
    await expect.poll(async () => (await findings(tab)).length).toBeGreaterThan(0);
    expect(await tab.readAll(['crg-replies', `[data-theme=${colorScheme}]`], (found) => found.length)).toBe(1);
    expect(await accessFaults(tab, ['crg-replies'])).toEqual([]);
  });

test('nothing moves when the replies come, and they leave no trace', async ({ tab, practice }) => {
  const order = orderOf(practice, 'not-due');
  await seeOrder(tab, practice, order);
  practice.use(US, 'everyday', { messagesAfterMs: 300 });
  await tab.goto(contactAddress(practice, order));
  await untilOffered(tab);
  expect(await layoutShifts(tab)).toEqual([]);
  await tab.evaluate(() => history.pushState(null, '', '/messaging/elsewhere'));
  await tab.waitUntil(() => !document.querySelector('crg-replies'));
  expect(await tab.evaluate(() => Object.keys(document.documentElement.dataset))).toEqual([]);
});

test('a message page in whose place a sign-in form stands is not called read', async ({ tab, practice }) => {
  practice.use(US, 'signed-out');
  await tab.goto(`https://${US}/messaging/inbox`);
  await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'signed-out');
  expect(await tab.evaluate(() => document.documentElement.dataset.crgPage)).toBe('inbox');
});
