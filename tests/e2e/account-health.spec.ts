import { expect } from './fixtures.ts';
import { layoutShifts } from './layout-shifts.ts';
import { US } from './order-list.ts';
import { listsTell, openPopup, rateData, readFigures, test } from './record-tour.ts';

test("Amazon's own figure goes to the popup, and ours stands beside it on Account Health", async ({
  toured,
  practice,
}) => {
  const shop = practice.shop(US);
  const tab = await toured.newTab();
  await tab.goto(`${practice.origin(US)}/performance/dashboard`);
  await tab.waitUntil(() => document.documentElement.dataset.crgPage === 'account-health');
  const window = { now: Date.now(), endedDaysAgo: 1 };
  const ours = rateData(shop.rate({ ...window, causeKnown: listsTell }));
  const note = await tab.read(['crg-rate-note', '[data-testid=rate]'], (element) => ({
    ...(element as HTMLElement).dataset,
    words: element.closest('section')?.textContent ?? '',
  }));
  expect(note).toMatchObject({ rate: ours.rate, numerator: ours.numerator, denominator: ours.denominator });
  expect(await tab.evaluate(() => document.documentElement.dataset.crgHealth)).toBe('ok');
  expect(await layoutShifts(tab), 'our figure has its place before the page is painted').toEqual([]);

  const theirs = shop.rate(window);
  const difference = Math.abs((theirs.rate ?? 0) - Number(ours.rate)) * 100;
  expect(difference, 'the causes that only Amazon knows').toBeGreaterThan(0.1);
  expect(note.words).toContain(difference.toFixed(2));
  expect(tab.errors()).toEqual([]);
  await tab.close();

  const popup = await openPopup(toured);
  const { official } = await readFigures(popup, ['official']);
  expect(official).toMatchObject({
    numerator: String(theirs.numerator),
    denominator: String(theirs.denominator),
  });
  expect(Number(official?.rate)).toBeCloseTo(theirs.rate ?? -1, 3);
  await popup.close();
});
