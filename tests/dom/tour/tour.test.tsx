// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { UI_LANGUAGES } from '../../../lib/i18n/translate.ts';
import { shopAfter } from '../../../lib/tour/made-up-shop.ts';
import { outlookOf, shopView } from '../../../lib/tour/shop-view.ts';
import { SHOP, tour } from './opened-tour.tsx';

const rows = () => tour.all('.list > [data-order]').map((row) => row.dataset.order);
const chosen = () => tour.one('.form select') as HTMLSelectElement | undefined;
const submit = () => tour.one('[data-testid=submit]') as HTMLButtonElement | undefined;

beforeEach(() => tour.open());

test('the list marks three of five orders, and a pressed count shows its order alone', async () => {
  expect(tour.all('[data-testid=badge]').map(({ dataset }) => dataset.state)).toEqual([
    'buyer-cancel',
    'auto-cancel-soon',
    'late',
    'due-soon',
  ]);
  expect(rows()).toHaveLength(5);
  expect(tour.told()).toBe('');
  await tour.click('[data-testid=count-buyer-cancel]');
  expect(rows()).toEqual([SHOP.requested.orderId]);
  expect(tour.told()).toContain('press again');
  await tour.click('[data-testid=count-buyer-cancel]');
  expect(rows()).toHaveLength(5);
});

test('that a buyer asked in a message can be marked in the list, and taken back', async () => {
  const pressed = () => tour.one('[data-testid=asked-by-message]')?.getAttribute('aria-pressed');
  await tour.click('[data-testid=asked-by-message]');
  expect(pressed()).toBe('true');
  await tour.click('[data-testid=asked-by-message]');
  expect(pressed()).toBe('false');
});

test('upon a formal request the true reason is filled in, and the rate stays when it is submitted', async () => {
  await tour.next();
  expect(chosen()?.value).toBe('BuyerCanceled');
  expect(tour.one('[data-testid=verdict]')?.dataset.verdict).toBe('buyer-requested');
  const { ifExempt } = outlookOf(SHOP, SHOP.requested);
  expect(tour.one('[data-testid=rate-after]')?.dataset.rate).toBe(String(ifExempt.rate));
  await tour.click('[data-testid=submit]');
  expect(tour.told()).toContain('stays at 0.00%');
  expect(submit()?.disabled).toBe(true);
});

test('a reason that denies the request is held once, and told to count when it is submitted all the same', async () => {
  await tour.next();
  await tour.fill('.form select', 'NoInventory');
  expect(tour.one('[data-testid=warning]')?.dataset.warning).toBe('request-ignored');
  await tour.click('[data-testid=submit]');
  expect(tour.told()).toBe('');
  expect(tour.one('[data-testid=warning]')?.textContent).toContain('Press again');
  await tour.click('[data-testid=submit]');
  expect(tour.told()).toMatch(/it counts: your rate goes from 0\.00% to 0\.99%/);
});

test('out of stock: nothing is filled in until the seller says why, and then the price is told', async () => {
  await tour.next(2);
  expect(chosen()?.value).toBe('');
  expect(submit()?.disabled).toBe(true);
  await tour.click('[data-because=out-of-stock]');
  expect(chosen()?.value).toBe('NoInventory');
  const { before, ifCounted } = outlookOf(shopAfter(SHOP, 'requested'), SHOP.scarce);
  expect(tour.one('[data-testid=rate-before]')?.dataset.rate).toBe(String(before.rate));
  expect(tour.one('[data-testid=rate-after]')?.dataset.rate).toBe(String(ifCounted.rate));
  expect(tour.told()).toContain('from 0.00% to 1.00%');
});

test('the reply that fits goes into the box with its order, and the lint reads what is added', async () => {
  await tour.next(3);
  const offered = tour.all('[data-testid=reply]').filter((reply) => !reply.matches(':disabled'));
  expect(offered.map(({ dataset }) => dataset.template)).toEqual(['out-of-stock-notice']);
  await tour.click('[data-template=out-of-stock-notice]');
  const box = () => (tour.one('[data-testid=message]') as HTMLTextAreaElement).value;
  expect(box()).toContain(SHOP.scarce.orderId);
  expect(tour.told()).not.toBe('');
  expect(tour.all('[data-testid=lint]')).toEqual([]);
  await tour.fill('[data-testid=message]', `${box()}\nCall +1 202 555 0143`);
  expect(tour.all('[data-testid=lint]').map(({ dataset }) => dataset.rule)).toEqual(['phone']);
  await tour.click('[data-template=out-of-stock-notice]');
  expect(box()).toContain('555 0143\n\nHello');
});

test('the popup shows what the rules say of the shop, and a settled cause at once', async () => {
  await tour.next(4);
  const shop = shopAfter(SHOP, 'both');
  const { figures, due } = shopView(shop);
  const rate = () => tour.one('[data-testid=rate]')?.dataset;
  expect(rate()).toMatchObject({
    rate: String(figures.now.rate),
    rateHigh: String(figures.now.rateHigh),
    numerator: '1',
    denominator: '100',
    unknown: '2',
  });
  expect(tour.one('[data-testid=headroom]')?.dataset.count).toBe(String(figures.headroom));
  expect(tour.all('[data-testid=due]').map(({ dataset }) => dataset.order)).toEqual(due.map(({ orderId }) => orderId));
  await tour.click('[data-testid=cause-buyer]');
  expect(rate()).toMatchObject({ numerator: '1', denominator: '99', unknown: '1' });
  expect(tour.all('h2').some(({ textContent }) => textContent?.startsWith('1 cancellation of unknown cause'))).toBe(
    true,
  );
  expect(tour.told()).toBe(
    'The rate is now 1.01%, and 2.02% at most. The more causes are known, the surer the figure.',
  );
  await tour.click('[data-testid=cause-seller]');
  expect(rate()).toMatchObject({ numerator: '2', denominator: '100', unknown: '1' });
  await tour.click('.order-link');
  expect(tour.told()).toContain('link');
});

test('each step begins afresh with its title in focus; the last one leads out, back and round again', async () => {
  const title = () => document.activeElement?.textContent;
  expect(document.activeElement).toBe(document.body);
  await tour.next(5);
  expect(title()).toBe('That is all');
  expect(tour.one('[data-testid=open-orders]')?.getAttribute('href')).toBe(
    'https://sellercentral.amazon.com/orders-v3/mfn/unshipped',
  );
  await tour.click('.ways button:first-child');
  expect(title()).toBe('The popup');
  expect(tour.told()).toBe('');
  await tour.next(2);
  expect(title()).toBe('Marks in Manage Orders');
});

const ACTS = ['count-buyer-cancel', 'submit', 'because', 'reply', 'cause-buyer'];

test.each(UI_LANGUAGES)('in %s nothing is left untranslated or unfilled', async (language) => {
  await tour.open(language);
  for (const act of ACTS) {
    await tour.click(`[data-testid=${act}]`);
    expect(tour.told()).not.toBe('');
    const words = tour.all('h1, h2, p, button, label, a, option').map(({ textContent }) => textContent);
    expect(words.join('\n')).not.toMatch(/[{}*]|\b[a-z]+_[a-z]+\b|undefined|NaN/);
    await tour.next();
  }
});
