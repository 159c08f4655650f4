import type { Tab } from './browsers/tab.ts';
import {
  because,
  freshOrder,
  guardSays,
  HOST,
  noticed,
  openCancelPage,
  orderOf,
  part,
  reasonsOf,
  untilGuardSays,
  untilHeld,
} from './cancel-page.ts';
import { expect, test } from './fixtures.ts';
import { openPopup } from './record-tour.ts';

test.use({ apart: 'submits' });

/** Moves the choice with the keyboard alone, as a seller does. */
async function chooseByKey(tab: Tab, ...keys: ('ArrowUp' | 'ArrowDown')[]): Promise<void> {
  await tab.evaluate(() => document.querySelector<HTMLElement>('select[data-part=reason]')?.focus());
  for (const key of keys) await tab.press(key);
}

test.beforeEach(({ practice }) => practice.use(HOST, 'everyday'));

test('a reason that ignores the request is held once, by mouse, and goes through on the second click', async ({
  tab,
  practice,
}) => {
  const order = freshOrder(practice, 'request');
  await openCancelPage(tab, practice, order, { cancelLayout: 'select-opaque' });
  await untilGuardSays(tab, 'reason', 'data-reason', 'BuyerCanceled');
  await chooseByKey(tab, 'ArrowUp');
  await untilGuardSays(tab, 'warning', 'data-warning', 'request-ignored');
  expect(reasonsOf(await noticed(tab))).toEqual(['NoInventory']);
  const before = practice.submits().length;
  await tab.click('[data-part=submit]');
  await untilHeld(tab);
  expect(practice.submits().length).toBe(before);
  expect(reasonsOf(await noticed(tab))).toEqual(['NoInventory']);
  await tab.click('[data-part=submit]');
  await untilGuardSays(tab, 'verdict', 'data-verdict', 'cannot-cancel');
  expect(practice.submits().length).toBe(before + 1);
});

test('an untrue "Buyer canceled" is held once by the keyboard too', async ({ tab, practice }) => {
  const order = freshOrder(practice, 'not-due');
  await openCancelPage(tab, practice, order, { cancelLayout: 'select-opaque' });
  await chooseByKey(tab, 'ArrowDown', 'ArrowDown');
  await untilGuardSays(tab, 'warning', 'data-warning', 'untrue-buyer-reason');
  const before = practice.submits().length;
  await tab.evaluate(() => document.querySelector<HTMLElement>('[data-part=submit]')?.focus());
  await tab.press('Enter');
  await untilHeld(tab);
  expect(practice.submits().length).toBe(before);
  await tab.press('Enter');
  await untilGuardSays(tab, 'verdict', 'data-verdict', 'cannot-cancel');
  expect(practice.submits().length).toBe(before + 1);
});

test('a true reason is submitted with one click, and counts once the page says that it worked', async ({
  tab,
  practice,
  seller,
}) => {
  const order = freshOrder(practice, 'not-due');
  await openCancelPage(tab, practice, order, { cancelLayout: 'katal' });
  const before = practice.submits().length;
  await tab.click(because('out-of-stock'));
  await untilGuardSays(tab, 'reason', 'data-reason', 'NoInventory');
  const after = Number(await guardSays(tab, 'rate-after', 'data-rate'));
  await tab.click('[data-part=submit]');
  await untilGuardSays(tab, 'verdict', 'data-verdict', 'cannot-cancel');
  expect(practice.submits().length).toBe(before + 1);
  const popup = await openPopup(seller);
  expect(Number(await popup.read('[data-testid=rate]', (rate) => rate.getAttribute('data-rate')))).toBeCloseTo(
    after,
    6,
  );
  await popup.close();
});

test('a submit that failed leaves nothing counted', async ({ tab, practice }) => {
  const order = freshOrder(practice, 'not-due');
  await openCancelPage(tab, practice, order, { cancelLayout: 'aui-select', cancelFails: true });
  await tab.click(because('price-error'));
  await untilGuardSays(tab, 'reason', 'data-reason', 'PricingError');
  const rate = await guardSays(tab, 'rate-before', 'data-rate');
  await tab.click('[data-part=submit]');
  await tab.waitUntil(() => document.querySelector('.a-alert-error'));
  await openCancelPage(tab, practice, order, { cancelLayout: 'aui-select' });
  expect(await guardSays(tab, 'verdict', 'data-verdict')).toBe('seller-fault');
  expect(await guardSays(tab, 'rate-before', 'data-rate')).toBe(rate);
});

for (const cancelResetsBy of ['drawing', 'emptying'] as const) {
  test(`what the page takes back by ${cancelResetsBy} is set again`, async ({ tab, practice }) => {
    await openCancelPage(tab, practice, orderOf(practice, 'request-late'), {
      cancelLayout: 'aui-select',
      cancelResets: 'when-told',
      cancelResetsBy,
    });
    await untilGuardSays(tab, 'reason', 'data-reason', 'BuyerCanceled');
    await tab.evaluate(() => {
      Object.assign(window, { first: window.practiceCancel });
      document.dispatchEvent(new Event('practice:reset'));
    });
    await tab.waitUntil(
      () =>
        window.practiceCancel !== Reflect.get(window, 'first') &&
        window.practiceCancel?.reason === 'BuyerCanceled' &&
        window.practiceCancel.memo !== '',
    );
  });
}

test('the seller says that the buyer asked in a message, and the record keeps it', async ({ tab, practice }) => {
  const order = freshOrder(practice, 'asked-by-message');
  await openCancelPage(tab, practice, order);
  expect(await guardSays(tab, 'verdict', 'data-verdict')).toBe('seller-fault');
  await tab.click(part('asked-by-message'));
  await untilGuardSays(tab, 'verdict', 'data-verdict', 'message-only');
  await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'ok');
  await openCancelPage(tab, practice, order);
  await untilGuardSays(tab, 'asked-by-message', 'aria-pressed', 'true');
  expect(await guardSays(tab, 'verdict', 'data-verdict')).toBe('message-only');
  expect(reasonsOf(await noticed(tab))).toEqual([]);
});

for (const kind of ['pending', 'shipped', 'canceled-no-inventory'] as const) {
  test(`an order that is ${kind} can't be cancelled, and nothing is set`, async ({ tab, practice }) => {
    await openCancelPage(tab, practice, orderOf(practice, kind));
    expect(await guardSays(tab, 'verdict', 'data-verdict')).toBe('cannot-cancel');
    expect(await guardSays(tab, 'reason', 'data-reason')).toBe('');
    await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'ok');
  });
}

test('a submit that is answered by a new page counts as well, and nothing is claimed of an order that was not read', async ({
  tab,
  practice,
}) => {
  const order = freshOrder(practice, 'not-due');
  await openCancelPage(tab, practice, order, { json: 'none', rows: 'server', cancelLayout: 'select-opaque' });
  expect(await guardSays(tab, 'verdict', 'data-verdict')).toBe('unknown');
  expect(await guardSays(tab, 'reason', 'data-reason')).toBe('');
  await chooseByKey(tab, 'ArrowDown');
  await tab.waitUntil(() => window.practiceCancel?.reason === 'NoInventory');
  await tab.click('[data-part=submit]');
  await tab.waitUntil(() => location.search === '?result=done');
  await untilGuardSays(tab, 'verdict', 'data-verdict', 'cannot-cancel');
});
