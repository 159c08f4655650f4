import type { Order } from '../../practice/books.ts';
import type { PracticeServer } from '../../practice/server.ts';
import type { Tab } from './browsers/tab.ts';
import { expect, test } from './fixtures.ts';
import { US } from './order-list.ts';
import { figuresByBooks, INDIA, listsTell, openPopup, readAllLists, readFigures } from './record-tour.ts';

const URGENCY = ['buyer-cancel', 'auto-cancel-soon', 'late', 'due-soon'] as const;

const ordersIn = (popup: Tab, name: string): Promise<string[]> =>
  popup.readAll(`[data-testid=${name}]`, (rows) => rows.map((row) => row.getAttribute('data-order') ?? ''));

/** Every order that needs the seller with its first token, by the books. */
const dueByBooks = (practice: PracticeServer, host: string): string[] => {
  const shop = practice.shop(host);
  const now = Date.now();
  return shop.orders
    .flatMap(({ id, fulfillment }) => {
      const [first] = fulfillment === 'seller' ? shop.tokens(id, { now }) : [];
      return URGENCY.some((token) => token === first) ? [`${id} ${first}`] : [];
    })
    .sort();
};

const dueIn = (popup: Tab): Promise<string[]> =>
  popup.readAll('[data-testid=due]', (rows) =>
    rows.map((row) => `${row.getAttribute('data-order')} ${row.getAttribute('data-state')}`),
  );

test('the popup shows what the lists told of both marketplaces, as the books have it, and settles a cause with one click', async ({
  launch,
  practice,
}) => {
  const seller = await launch();
  const tab = await seller.newTab();
  await readAllLists(tab, practice, US);
  await readAllLists(tab, practice, INDIA);

  const popup = await openPopup(seller);
  for (const host of [INDIA, US]) {
    const shop = practice.shop(host);
    if (host === US) {
      await popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid=scope]')?.focus());
      await popup.press('ArrowDown');
    }
    await expect.poll(() => readFigures(popup), host).toEqual(figuresByBooks(shop, listsTell));
    const due = await dueIn(popup);
    expect([...due].sort(), host).toEqual(dueByBooks(practice, host));
    const ranks = due.map((row) => URGENCY.findIndex((token) => row.endsWith(` ${token}`)));
    expect(ranks, 'most urgent first').toEqual(ranks.toSorted((a, b) => a - b));
  }

  const shop = practice.shop(US);
  const settled = new Set<string>();
  for (const kind of ['canceled-no-inventory', 'canceled-by-buyer-while-pending'] as const) {
    const open = await ordersIn(popup, 'unknown-cancel');
    const order = shop.ofKind(kind).find(({ id }) => open.includes(id));
    if (!order) throw new Error(`The popup asks for the cause of no order of the kind ${kind}`);
    const cause = order.cancellation?.by === 'seller' ? 'seller' : 'buyer';
    const item = `[data-testid=unknown-cancel][data-order="${order.id}"]`;
    await popup.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    await popup.click(`${item} [data-testid=cause-${cause}]`);
    settled.add(order.id);
    const isKnown = (other: Order) => listsTell(other) || settled.has(other.id);
    await expect.poll(() => readFigures(popup), kind).toEqual(figuresByBooks(shop, isKnown));
    expect(await ordersIn(popup, 'unknown-cancel')).not.toContain(order.id);
  }
  expect(popup.errors()).toEqual([]);
});
