import { expect, test } from 'vitest';
import { noteView } from '../../../entrypoints/order-details.content/note-view.ts';
import { CATALOGS } from '../../../lib/i18n/catalogs.ts';
import { createFormats } from '../../../lib/i18n/format.ts';
import { guardWords } from '../../../lib/i18n/guard/index.ts';
import { overlayWords } from '../../../lib/i18n/overlay/index.ts';
import { repliesWords } from '../../../lib/i18n/replies/index.ts';
import { flatTexts } from '../../../lib/i18n/translate.ts';
import type { OrderDetailsReading } from '../../../lib/seller-central/order-details/read.ts';
import { NOW, pageOrder, reading, toldBy } from './page-order.ts';

const HOUR = 3_600_000;
const { overlay, guard, replies } = CATALOGS.en;
const texts = new Map([
  ...flatTexts('overlay', overlay),
  ...flatTexts('guard', guard),
  ...flatTexts('replies', replies),
]);
const lookup = (key: string) => texts.get(key) ?? '';
const words = {
  t: overlayWords('en', lookup),
  guard: guardWords('en', lookup),
  replies: repliesWords('en', lookup),
  formats: createFormats('en'),
};

function note(
  page: OrderDetailsReading,
  { asked, ...rest }: { asked?: boolean } & Partial<Parameters<typeof noteView>[0]> = {},
) {
  return noteView({
    ...pageOrder(page, asked),
    ...words,
    now: NOW,
    isAsked: asked ?? false,
    mayMark: true,
    shipByAmbiguous: page.shipByAmbiguous,
    isUnreadable: false,
    unread: '',
    isSilent: false,
    buyerCanceledLabel: 'Buyer Cancelled',
    ...rest,
  });
}

test('an order that nobody asked to cancel is to be shipped by its day, in the marketplace’s zone', () => {
  const view = note(reading({ shipBy: NOW + 5 * HOUR }));
  expect(view).toMatchObject({ verdict: 'seller-fault', step: 'Confirm shipment by 5:00 PM GMT+1.', reply: '' });
  expect(view.dates.map(({ kind, at }) => [kind, at])).toEqual([
    ['ship-by', '2026-11-22T16:00:00.000Z'],
    ['act-by', '2026-11-29T16:00:00.000Z'],
    ['auto-cancel', expect.any(String)],
  ]);
  expect(view.dates[2]?.whose).toBe('expected, by the rule');
});

test('the auto-cancel date that Amazon itself gives is called Amazon’s', () => {
  const amazonCancelsAt = NOW + 24 * HOUR;
  const { dates } = note(reading({ shipBy: NOW - HOUR, amazonCancelsAt }));
  expect(dates.find(({ kind }) => kind === 'auto-cancel')).toMatchObject({
    at: new Date(amazonCancelsAt).toISOString(),
    whose: 'Amazon’s own date',
  });
});

test('upon a formal request the reason is named as the page has it, the buyer’s own with it, and nothing is left to mark', () => {
  const view = note(reading({ buyerRequest: { reason: 'Found cheaper' } }));
  expect(view).toMatchObject({ verdict: 'buyer-requested', asked: null });
  expect(view.step).toContain('“Buyer Cancelled”');
  expect(view.reply).toBe('Once it is cancelled, reply: “Cancelled as requested”.');
  expect(view.seen).toMatch(/^“Found cheaper” · Request first seen /);
});

test('of a buyer who asked in a message alone the next step is whole: what to do, and which reply says it', () => {
  const view = note(reading(), { asked: true });
  expect(view).toMatchObject({ verdict: 'message-only', asked: { pressed: true } });
  expect(view.step).toContain('Request cancellation');
  expect(view.reply).toBe('Reply: “Ask for the formal request”.');
});

test('an order that is over offers no mark, and one whose account is not known takes none', () => {
  expect(note(reading({ status: 'shipped' })).asked).toBeNull();
  expect(note(reading({ status: 'canceled' })).asked).toBeNull();
  expect(note(reading(), { mayMark: false }).asked).toBeNull();
});

test.each([
  [reading({}, [], { shipByAmbiguous: true }), 'Ship-by date could mean two days'],
  [reading(), 'Ship-by date not read'],
  [reading({ shipBy: NOW + HOUR }), ''],
])('what could not be read is said in words', (page, missing) => {
  expect(note(page).missing).toBe(missing);
});

test('a page that could not be read says so, and a silent record is not hidden', () => {
  expect(note(reading(), { isUnreadable: true }).missing).toBe('CR Guard cannot read this page.');
  expect(note(reading(), { isSilent: true }).seen).toMatch(/ · The record does not answer/);
});

test('Amazon’s own orders have no ship-by of the seller’s', () => {
  const view = note(reading({ fulfillment: 'amazon', shipBy: NOW + HOUR }));
  expect(view).toMatchObject({ verdict: 'cannot-cancel', dates: [] });
});

test('where neither the page nor its data shows a request, no more is said than that, and where to look as well', () => {
  const view = note(reading());
  expect(view).toMatchObject({ verdict: 'seller-fault', headline: 'No cancellation request seen: cancelling counts' });
  expect(view.seen).toBe(
    'No request seen on this page, Sun, Nov 22, 12:00 PM GMT+1: look at the row in Manage Orders too.',
  );
});

test('a request in the page’s data that was not understood leaves it open whether the buyer asked', () => {
  const view = note(reading(), toldBy({ requestUnread: true }));
  expect(view).toMatchObject({ verdict: 'unknown', seen: '' });
  expect(toldBy({ requestUnread: true }).lost).toEqual(['request']);
  expect(note(reading(), toldBy({})).seen).toMatch(/^No request found, .* \(order data\)$/);
  expect(toldBy({ requestUnread: true }, { buyerRequest: {} })).toMatchObject({
    lost: [],
    judgement: { verdict: 'buyer-requested' },
  });
});
