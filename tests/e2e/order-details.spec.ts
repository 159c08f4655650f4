import { actBy } from '../../practice/books/tokens.ts';
import type { Order, OrderKind, PracticeShop } from '../../practice/books.ts';
import { accessFaults } from './axe.ts';
import type { Tab } from './browsers/tab.ts';
import { diagnosticOffered } from './diagnostic-over-page.ts';
import { expect, test } from './fixtures.ts';
import { layoutShifts } from './layout-shifts.ts';
import { untilQuiet } from './order-list.ts';

test.use({ apart: 'details' });

const US = 'sellercentral.amazon.com';
const DE = 'sellercentral.amazon.de';
const JP = 'sellercentral.amazon.co.jp';

const NOTE = 'crg-order-note';
const ASKED = [NOTE, '[data-testid=asked-by-message]'] as const;
const KINDS = [
  'not-due',
  'due-soon',
  'late',
  'late-act-by-passed',
  'late-without-cancellation-date',
  'at-risk',
  'amazon-cancels-early',
  'request',
  'request-without-reason',
  'request-one-of-two',
  'request-late',
  'asked-by-message',
  'pending',
  'shipped',
] as const satisfies OrderKind[];

const orderOf = (shop: PracticeShop, kind: OrderKind): Order => {
  const [order] = shop.ofKind(kind);
  if (!order) throw new Error(`The practice shop has no order of the kind ${kind}.`);
  return order;
};

/** What the note says, through its public names; null while it has no verdict. */
const readNote = (tab: Tab) =>
  tab.evaluate(() => {
    const notes = [...document.querySelectorAll('crg-order-note')];
    const inside = notes[0]?.shadowRoot;
    const part = (name: string) => inside?.querySelector<HTMLElement>(`[data-testid="${name}"]`);
    const instant = (name: string) => part(name)?.getAttribute('datetime') ?? null;
    const verdict = part('verdict');
    if (!verdict) return null;
    return {
      page: document.documentElement.dataset.crgPage,
      health: document.documentElement.dataset.crgHealth,
      notes: notes.length,
      verdict: verdict.dataset.verdict,
      shipBy: instant('ship-by'),
      actBy: instant('act-by'),
      autoCancel: instant('auto-cancel'),
      asked: part('asked-by-message')?.getAttribute('aria-pressed') ?? null,
      words: inside?.querySelector('section')?.textContent ?? '',
    };
  });

async function open(tab: Tab, host: string, id: string) {
  await tab.goto(`https://${host}/orders-v3/order/${id}`);
  await tab.waitUntil(() => document.documentElement.dataset.crgHealth !== 'waiting');
  await tab.read([NOTE, '[data-testid=verdict]'], () => null);
  return readNote(tab);
}

/** What the note must say by the shop's own books. */
function noteByBooks(order: Order) {
  const isOpen = order.status === 'unshipped' || order.status === 'partially-shipped';
  const mayCancel = isOpen || (order.status === 'pending' && order.country === 'JP');
  const isRequested = order.items.some((item) => item.request);
  const isOver = order.status === 'shipped' || order.status === 'delivered' || order.status === 'canceled';
  const instant = (at: number) => new Date(at).toISOString();
  return {
    page: 'order-details',
    health: 'ok',
    notes: 1,
    verdict: !mayCancel ? 'cannot-cancel' : isRequested ? 'buyer-requested' : 'seller-fault',
    shipBy: instant(order.shipBy),
    actBy: isOpen ? instant(actBy(order)) : null,
    // Without a date of Amazon's it is computed, which the unit tests hold to the rule.
    ...(order.amazonCancelsAt === null ? {} : { autoCancel: isOpen ? instant(order.amazonCancelsAt) : null }),
    asked: isRequested || isOver ? null : 'false',
  };
}

/** Elsewhere the kinds that differ by zone, language or rule. */
const VISITS = [
  [US, KINDS],
  [DE, ['due-soon', 'late', 'request', 'shipped']],
  [JP, ['due-soon', 'amazon-cancels-early', 'request', 'pending']],
] as const;

for (const [host, kinds] of VISITS) {
  test(`${host}: verdict and dates are those of the books`, async ({ tab, practice }) => {
    practice.use(host, 'everyday');
    const shop = practice.shop(host);
    for (const kind of kinds) {
      const order = orderOf(shop, kind);
      await open(tab, host, order.id);
      await expect.poll(() => readNote(tab), kind).toMatchObject(noteByBooks(order));
    }
    expect(tab.errors()).toEqual([]);
  });
}

test('it says whose the date of the auto-cancel is, and repeats the buyer’s reason', async ({ tab, practice }) => {
  practice.use(US, 'everyday');
  const shop = practice.shop(US);
  const amazons = await open(tab, US, orderOf(shop, 'late').id);
  expect(amazons?.words).toContain('Amazon’s own date');
  const computed = await open(tab, US, orderOf(shop, 'late-without-cancellation-date').id);
  expect(computed?.words).toContain('expected, by the rule');
  expect(computed?.autoCancel).not.toBeNull();
  const requested = await open(tab, US, orderOf(shop, 'request').id);
  expect(requested?.words).toMatch(/“.+” · Request first seen .+ \(order data\)/);
});

test("without the page's JSON the page itself is enough", async ({ tab, practice }) => {
  practice.use(DE, 'dom-only');
  const shop = practice.shop(DE);
  for (const [kind, verdict] of [
    ['request', 'buyer-requested'],
    ['late', 'seller-fault'],
  ] as const) {
    const order = orderOf(shop, kind);
    expect(await open(tab, DE, order.id)).toMatchObject({
      health: 'ok',
      verdict,
      shipBy: new Date(order.shipBy).toISOString(),
    });
  }
});

test('a page that cannot be read says so, and a sign-in form is known as one', async ({ tab, practice }) => {
  practice.use(US, 'all-500');
  const { id } = orderOf(practice.shop(US), 'late');
  await tab.goto(`https://${US}/orders-v3/order/${id}`);
  const health = () => tab.evaluate(() => document.documentElement.dataset.crgHealth);
  await expect.poll(health).toBe('waiting');
  await expect.poll(health).toBe('unreadable');
  await expect
    .poll(() => readNote(tab))
    .toMatchObject({ verdict: 'unknown', words: expect.stringContaining('cannot read this page') });
  const diagnostic = await diagnosticOffered(tab, 'crg-order-note');
  expect(diagnostic).toMatchObject({ page: 'order-details', health: 'unreadable' });
  expect(diagnostic?.lost).toContainEqual({ what: 'status', count: 1 });

  practice.use(US, 'signed-out');
  await tab.goto(`https://${US}/orders-v3/order/${id}`);
  await expect.poll(health).toBe('signed-out');
  expect(await tab.evaluate(() => document.documentElement.dataset.crgPage)).toBe('order-details');
});

test('the seller says that the buyer asked in a message, and takes it back', async ({ tab, practice }) => {
  practice.use(US, 'everyday');
  const { id } = orderOf(practice.shop(US), 'asked-by-message');
  expect(await open(tab, US, id)).toMatchObject({ verdict: 'seller-fault', asked: 'false' });
  expect(await accessFaults(tab, [NOTE])).toEqual([]);
  for (const [asked, verdict] of [
    ['true', 'message-only'],
    ['false', 'seller-fault'],
  ] as const) {
    await tab.click(ASKED);
    await expect.poll(() => readNote(tab)).toMatchObject({ verdict, asked });
    await expect
      .poll(async () => {
        await tab.reload();
        await tab.read([NOTE, '[data-testid=verdict]'], () => null);
        return readNote(tab);
      })
      .toMatchObject({ verdict, asked });
  }
});

test("what only an order's own page tells reaches the list through the record", async ({ tab, practice }) => {
  practice.use(US, 'everyday', { size: 100 });
  const shop = practice.shop(US);
  const { id } = orderOf(shop, 'at-risk');
  await open(tab, US, id);
  await tab.goto(`https://${US}/orders-v3`);
  const right = shop.tokens(id, { now: Date.now(), detailsSeen: true }).join(' ');
  expect(right).toContain('auto-cancel-soon');
  await tab.waitUntil(
    ([order, state]: readonly string[]) =>
      document.querySelector(`[data-crg-order="${order}"]`)?.getAttribute('data-crg-state') === state,
    [id, right],
  );
});

test('the note asks for nothing, moves nothing, and leaves with the page', async ({ tab, practice, seller }) => {
  practice.use(US, 'dom-only');
  const { id } = orderOf(practice.shop(US), 'request');
  await open(tab, US, id);
  await untilQuiet(tab);
  expect(await layoutShifts(tab)).toEqual([]);
  const pages = /^https:\/\/sellercentral\.amazon\.com\/|^data:/;
  expect(tab.requests().filter((url) => !pages.test(url))).toEqual([]);
  expect(await seller.extensionRequests()).toEqual([]);

  await tab.evaluate(() => history.pushState(null, '', '/orders-v3'));
  await tab.waitUntil(() => document.documentElement.dataset.crgPage === 'manage-orders');
  await tab.waitUntil(() => !document.querySelector('crg-order-note'));
  await tab.evaluate(() => history.pushState(null, '', '/orders-v3/order/x/elsewhere'));
  await tab.waitUntil(() => !document.documentElement.dataset.crgPage);
  const left = await tab.evaluate(() =>
    Object.keys(document.documentElement.dataset).filter((name) => /^crg/.test(name)),
  );
  expect(left).toEqual([]);
});

test('an order and its cancel page are known where the list goes to them without a load', async ({ tab, practice }) => {
  practice.use(US, 'dom-only');
  const { id } = orderOf(practice.shop(US), 'request');
  await tab.goto(`https://${US}/orders-v3`);
  for (const [path, page, ours] of [
    [`/orders-v3/order/${id}`, 'order-details', 'crg-order-note'],
    [`/orders-v3/order/${id}/cancel-order`, 'cancel-order', 'crg-cancel-guard'],
  ] as const) {
    await tab.evaluate((to) => history.pushState(null, '', to), path);
    await tab.waitUntil(
      ([name, element]) => document.documentElement.dataset.crgPage === name && !!document.querySelector(element),
      [page, ours] as const,
    );
  }
});
