// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { failure } from '../../../lib/messaging/result.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';
import { addDays } from '../../../lib/time/day.ts';
import { endOfDay, HOUR, MINUTE } from '../../../lib/time/instant.ts';
import { openPopup } from './opened-popup.tsx';
import {
  answer,
  busyWeek,
  dueOrder,
  NOW,
  orderId,
  SCOPE,
  scopeView,
  TODAY,
  unknownCancellation,
  ZONE,
} from './scope-views.ts';

describe('what is due', () => {
  test('stands in the record’s order, each with its state, its moment and its page', async () => {
    const popup = await openPopup(() => answer(busyWeek()));
    const due = popup.parts('due');
    expect(due.map(({ dataset }) => [dataset.order, dataset.state])).toEqual([
      [orderId(0), 'buyer-cancel'],
      [orderId(1), 'auto-cancel-soon'],
      [orderId(2), 'late'],
      [orderId(3), 'due-soon'],
    ]);
    expect(due.map((row) => row.querySelector('time')?.getAttribute('datetime'))).toEqual([
      '2026-11-24T07:59:59.000Z',
      new Date(NOW + 28 * HOUR).toISOString(),
      new Date(NOW + 124 * HOUR).toISOString(),
      '2026-11-22T07:59:59.000Z',
    ]);
    expect(popup.asked.pages).toEqual([]);
    await popup.click(due[1]?.querySelector('a'));
    expect(popup.asked.pages).toEqual([`https://sellercentral.amazon.com/orders-v3/order/${orderId(1)}`]);
  });

  test.each([
    [
      'a request costs nothing',
      dueOrder(1, 'buyer-cancel', { shipBy: endOfDay(TODAY, ZONE) }),
      'Buyer asked to cancel · costs nothing · ship by today, 11:59 PM PSTcancel',
    ],
    [
      'a request on an order without dates shows when it was seen',
      dueOrder(1, 'buyer-cancel'),
      'Buyer asked to cancel · costs nothing · seen Sat, Nov 21cancel',
    ],
    [
      'a request on an order that is late already',
      dueOrder(1, 'buyer-cancel', { shipBy: NOW - 90 * MINUTE }),
      'Buyer asked to cancel · costs nothing · 1h 30m latecancel',
    ],
    [
      'past act-by',
      dueOrder(1, 'auto-cancel-soon', { actBy: { at: NOW - MINUTE, whose: 'rule' } }),
      'Confirm now: Amazon may cancel it at any moment, and it countsnow',
    ],
    [
      'flagged by Amazon without a date',
      dueOrder(1, 'auto-cancel-soon', { shipBy: NOW - 90 * MINUTE }),
      'Confirm now: Amazon is about to cancel it, and it counts1h 30m late',
    ],
    [
      'late',
      dueOrder(1, 'late', { shipBy: NOW - HOUR, actBy: { at: NOW + 5 * 24 * HOUR, whose: 'rule' } }),
      'Late · confirm by Thu, Nov 26, 7:47 PM PST or Amazon may cancel it5d left',
    ],
    [
      'due on another day',
      dueOrder(1, 'due-soon', { shipBy: endOfDay(addDays(TODAY, 1), ZONE) }),
      'Ship by Sun, Nov 22, 11:59 PM PST1d 4h left',
    ],
  ])('%s', async (_, order, words) => {
    const popup = await openPopup(() => answer(scopeView({ due: [order] })));
    expect(popup.part('due')?.textContent).toBe(order.orderId + words);
    expect(popup.part('due')?.querySelector('time')?.getAttribute('datetime')).toMatch(/^2026-11-\d\dT.*Z$/);
  });

  test('folds a long list, tells by signs what is under the fold, and says what the record left out', async () => {
    const due = Array.from({ length: 9 }, (_, number) =>
      number < 6 ? dueOrder(number, 'buyer-cancel') : dueOrder(number, 'late', { shipBy: NOW - HOUR }),
    );
    const popup = await openPopup(() => answer(scopeView({ due, dueCount: 12 })));
    expect(popup.parts('due')).toHaveLength(9);
    const summary = document.querySelector('summary');
    expect(summary?.firstChild?.textContent).toBe('4 more');
    const kinds = [...(summary?.querySelectorAll('.kind') ?? [])];
    expect(kinds.map(({ className, textContent }) => [className, textContent?.trim()])).toEqual([
      ['kind free', '1'],
      ['kind cost', '3'],
    ]);
    expect(popup.text()).toContain('3 more need you: see Manage Orders.');
  });
});

describe('a cancellation of unknown cause', () => {
  const unsettled = () =>
    scopeView({ days: [{ ago: 2, denominator: 100, unknown: 2 }], unknown: [1, 2].map(unknownCancellation) });
  const settled = () =>
    scopeView({ days: [{ ago: 2, denominator: 100, unknown: 1, counted: 1 }], unknown: [unknownCancellation(2)] });

  test('is settled with one click, and stays in its place so that a slip can be mended', async () => {
    const views = [unsettled(), settled(), settled()];
    const popup = await openPopup(() => answer(views.shift() ?? settled()));
    expect(popup.text()).toContain('2 cancellations of unknown cause (2.00% if they count)');
    await popup.click(popup.parts('cause-seller')[0]);
    expect(popup.asked.causes).toEqual([{ scope: SCOPE, orderId: orderId(1), cause: 'seller' }]);
    expect(popup.parts('unknown-cancel').map(({ dataset }) => dataset.order)).toEqual([orderId(2)]);
    expect(popup.part('rate')?.dataset.numerator).toBe('1');
    expect(popup.parts('cause-seller')[0]?.getAttribute('aria-pressed')).toBe('true');

    await popup.click(popup.parts('cause-buyer')[0]);
    expect(popup.asked.causes[1]).toEqual({ scope: SCOPE, orderId: orderId(1), cause: 'buyer' });
    expect(popup.parts('cause-buyer')[0]?.getAttribute('aria-pressed')).toBe('true');
  });

  test('that could not be kept says so and stays unknown', async () => {
    const popup = await openPopup(() => answer(unsettled()), { stateCause: async () => failure('record-full', '') });
    await popup.click(popup.part('cause-seller'));
    expect(document.querySelector('[role=alert]')?.textContent).toBe('Not saved: try again.');
    expect(popup.parts('unknown-cancel')).toHaveLength(2);
  });
});

describe('the box for a pasted text', () => {
  const mail = `Dear seller, the buyer Jane Doe <jane@example.com> wants order ${orderId(5)} cancelled. ${orderId(5)}`;

  test('hands over the order ids alone and offers the order’s page', async () => {
    const texts: string[] = [];
    const popup = await openPopup(() => answer(scopeView()), {
      findOrder: async ({ text }) => {
        texts.push(text);
        const onRecord = orderIdsIn(text).map((id) => ({ orderId: id, scope: SCOPE, address: `https://found/${id}` }));
        return { ok: true, value: { onRecord, notOnRecord: [orderId(6)] } };
      },
    });
    await popup.fill(popup.part('find-order'), mail);
    expect(texts).toEqual([orderId(5)]);
    expect(popup.parts('found-order').map(({ textContent }) => textContent)).toEqual([
      `${orderId(5)} United States · Example Shop`,
      `${orderId(6)} not on record`,
    ]);
    await popup.click(popup.part('found-order')?.querySelector('a'));
    expect(popup.asked.pages).toEqual([`https://found/${orderId(5)}`]);
  });

  test('says that a text names no order, and asks nothing', async () => {
    const popup = await openPopup(() => answer(scopeView()));
    await popup.fill(popup.part('find-order'), 'Hello there');
    expect(popup.text()).toContain('No order id in this text.');
    expect(popup.asked.texts).toEqual([]);
    await popup.fill(popup.part('find-order'), '');
    expect(popup.text()).not.toContain('No order id in this text.');
  });
});
