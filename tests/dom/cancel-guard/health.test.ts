// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { type CancelPageFindings, judgeHealth } from '../../../entrypoints/cancel-order.content/health.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';
import type { PageScope } from '../../../lib/seller-central/account.ts';
import { findReasonControls } from '../../../lib/seller-central/cancel-order/find-reason-controls.ts';
import { type CancelPageFacts, lostOnCancelPage } from '../../../lib/seller-central/cancel-order/lost-on-page.ts';
import { options, showForm } from '../seller-central/cancel-order/made-form.ts';

const [orderId = null] = orderIdsIn('114-1000000-0000001');
showForm('native select', options());
const controls = findReasonControls(document, { language: 'en', possibleReasons: null });
const [control] = controls;
if (!control) throw new Error('The made page has no control.');
const unread = { ...control, options: control.options.map((option) => ({ ...option, code: null })) };

const scope: PageScope = { account: 'Shop', marketplace: null, marketplaceFrom: null, accountLost: false };

/** The health of a page that was loaded three seconds ago, and has been still since. */
function health(
  page: Partial<CancelPageFacts & CancelPageFindings>,
  verdict: CancelPageFindings['judgement']['verdict'] = 'unknown',
) {
  const facts = { orderId, scope, marketplace: MARKETPLACE_IDS.DE, result: null, controls, signedOut: false, ...page };
  const timing = { now: 3_000, loadedAt: 0, changingSince: 0, changedAt: 0 };
  return judgeHealth({ ...timing, ...facts, lost: lostOnCancelPage(facts), judgement: { verdict } });
}

test('a page that was read in full is ok, though the record knows nothing of its order', () => {
  expect(health({})).toBe('ok');
});

test.each<[what: string, page: Partial<CancelPageFacts & CancelPageFindings>]>([
  ['its order', { orderId: null }],
  ['its marketplace', { marketplace: null }],
  ['its shop', { scope: { ...scope, account: '', accountLost: true } }],
  ['a reason of its control', { controls: [unread] }],
])('a page of which %s was not read is read in part, whatever the record says', (_, page) => {
  expect(health(page)).toBe('partial');
  expect(health(page, 'buyer-requested')).toBe('partial');
});

test('without a form it is ok once it tells that the order is cancelled, or the order can’t be', () => {
  expect(health({ controls: [], result: 'success' })).toBe('ok');
  expect(health({ controls: [] }, 'cannot-cancel')).toBe('ok');
  expect(health({ controls: [] })).toBe('waiting');
  expect(health({ controls: [], now: 10_000 })).toBe('unreadable');
});
