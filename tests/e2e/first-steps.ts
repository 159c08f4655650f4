import type { PracticeServer } from '../../practice/server.ts';
import { type Seller, type Tab, WELCOME } from './browsers/tab.ts';
import { faultsOf, untilMarked } from './order-list.ts';
import { openPopup, untilRecorded } from './record-tour.ts';

/** The way of a seller who has just installed us and was told nothing. */
export const FIRST_STEPS = [
  { name: '1-welcome', what: 'The page that opens with the installation, and leads to Manage Orders' },
  { name: '2-orders', what: 'Manage Orders, for the first time: the first badges' },
  { name: '3-requests', what: 'A press on what buyers asked to cancel' },
  { name: '4-order', what: 'One of these orders' },
  { name: '5-cancel', what: 'Its cancel page: the true reason is filled in, the seller submits' },
  { name: '6-popup', what: 'The popup: what to do now, and what to open for the days not seen' },
] as const;
type StepName = (typeof FIRST_STEPS)[number]['name'];

const WINDOW = [1280, 720] as const;

/**
 * Goes it, with a look at each step; the browser was started with `keepWelcome`. Throws where the first page did not open
 * by itself or leads elsewhere than to the seller's shop, and where a first badge is not what the shop's books say.
 */
export async function takeFirstSteps(
  seller: Seller,
  practice: PracticeServer,
  host: string,
  look: (step: StepName, tab: Tab) => Promise<void>,
): Promise<void> {
  const isOpen = (await seller.tabAddresses()).some((address) => address.endsWith(WELCOME));
  if (!isOpen) throw new Error('No page opened with the installation.');
  // Firefox hides the tabs that an extension opens from the tool: the same page, in a tab of ours.
  const tab = await seller.openExtensionPage('welcome.html');
  await tab.setViewport(...WINDOW);
  const orders = await tab.read('[data-testid=open-orders]', (link) => link.getAttribute('href') ?? '');
  if (new URL(orders).host !== host) throw new Error(`The first page leads to ${orders}, not to ${host}.`);
  await look('1-welcome', tab);
  await tab.goto(orders);
  const list = await untilMarked(tab);
  const faults = faultsOf(list, practice, { host });
  if (faults.length > 0 || !list.rows.some(({ badges }) => badges.length > 0))
    throw new Error(`The first badges are wrong: ${faults.join('; ') || 'there is none'}`);
  await untilRecorded(tab);
  await look('2-orders', tab);

  await tab.click(['crg-summary', '[data-testid=count-buyer-cancel]']);
  await tab.waitUntil(() => document.querySelector('[data-crg-hidden]'));
  await look('3-requests', tab);

  await tab.click('[data-crg-state~=buyer-cancel] a[href*="/orders-v3/order/"]');
  await tab.read(['crg-order-note', '[data-verdict=buyer-requested]'], () => null);
  await look('4-order', tab);

  await tab.click('a[href*="/cancel-order"]');
  await tab.read(['crg-cancel-guard', '[data-reason=BuyerCanceled]'], () => null);
  await look('5-cancel', tab);
  await tab.close();

  const popup = await openPopup(seller);
  await popup.setViewport(400, 600);
  await look('6-popup', popup);
  await popup.close();
}
