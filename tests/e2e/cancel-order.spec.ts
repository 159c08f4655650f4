import {
  because,
  controlValues,
  foreignRequests,
  freshOrder,
  guardSays,
  LAYOUTS,
  noticed,
  openCancelPage,
  orderOf,
  part,
  reasonsOf,
  untilGuardSays,
} from './cancel-page.ts';
import { diagnosticOffered } from './diagnostic-over-page.ts';
import { expect, test } from './fixtures.ts';

test.use({ apart: 'guard' });

for (const cancelLayout of LAYOUTS) {
  const isOpaque = ['select-opaque', 'katal-slotted', 'radios'].includes(cancelLayout);

  test(`${cancelLayout}: upon a formal request the true reason is set, noticed by the page and submitted by nobody`, async ({
    tab,
    practice,
  }) => {
    const order = orderOf(practice, 'request');
    const since = practice.requests.length;
    await openCancelPage(tab, practice, order, { cancelLayout });
    expect(await guardSays(tab, 'verdict', 'data-verdict')).toBe('buyer-requested');
    await untilGuardSays(tab, 'reason', 'data-reason', 'BuyerCanceled');
    const model = await noticed(tab);
    expect(reasonsOf(model)).toEqual(['BuyerCanceled']);
    expect(await controlValues(tab)).toEqual([isOpaque ? 'r-91e0' : 'BuyerCanceled']);
    expect(model.memo).toContain('buyer’s request');
    expect(model.scope === 'order' || model.items.length === order.items.length).toBe(true);
    expect(await guardSays(tab, 'warning', 'data-warning')).toBeNull();
    expect(foreignRequests(practice, since, order.id)).toEqual([]);
    expect(tab.errors()).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.dataset.crgHealth)).toBe('ok');
  });

  test(`${cancelLayout}: of an order asked for in part only that part gets the reason`, async ({ tab, practice }) => {
    const order = orderOf(practice, 'request-one-of-two');
    const asked = order.items.filter(({ request }) => request).map(({ itemId }) => itemId);
    await openCancelPage(tab, practice, order, { cancelLayout });
    expect(await guardSays(tab, 'verdict', 'data-verdict')).toBe('buyer-requested');
    if (cancelLayout === 'select-opaque') {
      // The whole order alone can be cancelled there, for which the reason would be untrue.
      await tab.waitUntil(() => Boolean(window.practiceCancel?.memo));
      expect(reasonsOf(await noticed(tab))).toEqual([]);
      expect(await guardSays(tab, 'reason', 'data-reason')).toBe('');
      return;
    }
    await untilGuardSays(tab, 'reason', 'data-reason', 'BuyerCanceled');
    const model = await noticed(tab);
    expect(reasonsOf(model)).toEqual(['BuyerCanceled']);
    expect(model).toMatchObject({ scope: 'items', items: asked });
    expect(await guardSays(tab, 'warning', 'data-warning')).toBeNull();
  });

  test(`${cancelLayout}: without a request nothing is set until the seller says why`, async ({ tab, practice }) => {
    const order = freshOrder(practice, 'not-due');
    const since = practice.requests.length;
    await openCancelPage(tab, practice, order, { cancelLayout });
    expect(await guardSays(tab, 'verdict', 'data-verdict')).toBe('seller-fault');
    expect(reasonsOf(await noticed(tab))).toEqual([]);
    expect(await guardSays(tab, 'reason', 'data-reason')).toBe('');
    await tab.click(because('out-of-stock'));
    await untilGuardSays(tab, 'reason', 'data-reason', 'NoInventory');
    expect(reasonsOf(await noticed(tab))).toEqual(['NoInventory']);
    await tab.click(because('other'));
    await untilGuardSays(tab, 'reason', 'data-reason', 'GeneralAdjustment');
    expect(reasonsOf(await noticed(tab))).toEqual(['GeneralAdjustment']);
    expect(await noticed(tab)).toMatchObject({ memo: '' });
    expect(Number(await guardSays(tab, 'rate-after', 'data-rate'))).toBeGreaterThan(
      Number(await guardSays(tab, 'rate-before', 'data-rate')),
    );
    expect(foreignRequests(practice, since, order.id)).toEqual([]);
  });
}

test('tiles: where no control can be known, the seller is told what to choose', async ({ tab, practice }) => {
  const order = orderOf(practice, 'request');
  await openCancelPage(tab, practice, order, { cancelLayout: 'tiles' });
  expect(await guardSays(tab, 'reason', 'data-reason')).toBe('');
  await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'unreadable');
  expect(await tab.read(part('reason'), (element) => element.textContent)).toContain('yourself');
  expect(reasonsOf(await noticed(tab))).toEqual([]);
  expect(await diagnosticOffered(tab, 'crg-cancel-guard')).toMatchObject({
    page: 'cancel-order',
    lost: [{ what: 'form', count: 1 }],
  });
});
