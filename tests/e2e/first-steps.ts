import type { PracticeServer } from '../../practice/server.ts';
import type { Seller, Tab } from './browsers/tab.ts';
import { faultsOf, untilMarked } from './order-list.ts';
import { openPopup } from './record-tour.ts';

/** The way of a seller who has just installed us and was told nothing. */
export const FIRST_STEPS = [
  { name: '1-orders', what: 'Manage Orders, for the first time: the first badges' },
  { name: '2-requests', what: 'A press on what buyers asked to cancel' },
  { name: '3-order', what: 'One of these orders' },
  { name: '4-cancel', what: 'Its cancel page: the true reason is filled in, the seller submits' },
  { name: '5-popup', what: 'The popup: one list read, so one of the seven days is seen at most' },
] as const;
type StepName = (typeof FIRST_STEPS)[number]['name'];

const WINDOW = [1280, 720] as const;

/** Goes it, with a look at each step. Throws where a badge of the first list is not what the shop's books say. */
export async function takeFirstSteps(
  seller: Seller,
  practice: PracticeServer,
  host: string,
  look: (step: StepName, tab: Tab) => Promise<void>,
): Promise<void> {
  const tab = await seller.newTab();
  await tab.setViewport(...WINDOW);
  await tab.goto(`${practice.origin(host)}/orders-v3`);
  const list = await untilMarked(tab);
  const faults = faultsOf(list, practice, { host });
  if (faults.length > 0 || !list.rows.some(({ badges }) => badges.length > 0))
    throw new Error(`The first badges are wrong: ${faults.join('; ') || 'there is none'}`);
  await tab.read(['crg-summary', '[data-testid=rate]'], () => null);
  await look('1-orders', tab);

  await tab.click(['crg-summary', '[data-testid=count-buyer-cancel]']);
  await tab.waitUntil(() => document.querySelector('[data-crg-hidden]'));
  await look('2-requests', tab);

  await tab.click('[data-crg-state~=buyer-cancel] a[href*="/orders-v3/order/"]');
  await tab.read(['crg-order-note', '[data-verdict=buyer-requested]'], () => null);
  await look('3-order', tab);

  await tab.click('a[href*="/cancel-order"]');
  await tab.read(['crg-cancel-guard', '[data-reason=BuyerCanceled]'], () => null);
  await look('4-cancel', tab);
  await tab.close();

  const popup = await openPopup(seller);
  await popup.setViewport(400, 600);
  await look('5-popup', popup);
  await popup.close();
}
