// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/time/day.ts';
import { HOUR } from '../../../lib/time/instant.ts';
import { openPopup } from './opened-popup.tsx';
import { answer, busyWeek, daysAgo, NOW, SCOPE, scopeView, TODAY } from './scope-views.ts';

const open = (view: Parameters<typeof answer>[0]) => openPopup(() => answer(view));

describe('the rate', () => {
  test('stands with its fraction, its high figure and its target, for people and for machines', async () => {
    const popup = await open(busyWeek());
    expect(popup.part('rate')?.textContent).toBe('1.94%');
    expect(popup.part('rate')?.dataset).toMatchObject({
      rate: String(8 / 412),
      rateHigh: String(9 / 412),
      numerator: '8',
      denominator: '412',
      unknown: '1',
    });
    expect(popup.part('target')?.dataset.rate).toBe('0.025');
    expect(popup.part('rate-full-days')?.dataset).toMatchObject({ numerator: '8', denominator: '372' });
    expect(popup.text()).toContain('8 of 412 orders, 7 days');
    expect(popup.text()).toContain('Close to the limit');
  });

  test('is empty, not 0, where no order stands in the denominator', async () => {
    const popup = await open(scopeView());
    expect(popup.part('rate')?.dataset).toMatchObject({ rate: '', rateHigh: '', denominator: '0' });
    expect(popup.part('rate')?.textContent).toBe('– %');
    expect(popup.part('headroom')?.dataset).toMatchObject({ count: '0', countCautious: '0' });
    expect(popup.part('headroom')?.textContent).toBe('Without orders there is no rate and no headroom.');
  });

  test('names the worse reading', async () => {
    const full = await open(busyWeek());
    expect(full.text()).toContain('Worse over the 7 full days to yesterday: 2.15% (8 of 372).');
    const made = await open(scopeView({ days: [{ ago: 1, denominator: 200, made: 3 }] }));
    expect(made.text()).toContain(
      'Worse by the day of cancelling: 3 cancelled within 7 days, over 200 orders, is 1.50%.',
    );
    const none = await open(scopeView({ days: [{ ago: 1, denominator: 200 }] }));
    expect(none.text()).not.toContain('Worse');
  });

  test('has 30 days beside it only where the marketplace counts them', async () => {
    const days = [{ ago: 20, denominator: 100, counted: 2 }];
    const india = await open(scopeView({ days, target: 0.02, hasThirtyDays: true }));
    expect(india.part('rate-30')?.dataset).toMatchObject({ rate: '0.02', numerator: '2', denominator: '100' });
    expect(india.part('rate-30')?.textContent).toBe('30 days 2.00% (2 of 100)');
    expect((await open(scopeView({ days }))).part('rate-30')).toBeNull();
  });

  test('says when the limit is of the seller’s own making', async () => {
    const popup = await open({ ...busyWeek(), target: { rate: 0.015, isOwn: true } });
    expect(popup.part('target')?.textContent).toBe('your own limit 1.5%');
  });

  test('of Seller Fulfilled Prime stands with a limit of its own', async () => {
    const { figures } = scopeView({ days: [{ ago: 1, denominator: 50, counted: 1 }], target: 0.005 });
    const popup = await open({ ...busyWeek(), prime: { target: 0.005, figures } });
    expect(popup.text()).toContain('Seller Fulfilled Prime: 2.00% (1 of 50), limit 0.5%.');
  });
});

describe('headroom', () => {
  const headroomOf = async (day: { denominator: number; counted?: number; unknown?: number; made?: number }) => {
    const popup = await open(scopeView({ days: [{ ago: 0, ...day }] }));
    return popup.part('headroom')?.textContent ?? '';
  };

  test('says how many more there may be, where one beyond leads, and when the next leaves', async () => {
    const popup = await open(busyWeek());
    expect(popup.part('headroom')?.dataset).toMatchObject({ count: '2', countCautious: '1' });
    expect(popup.part('headroom')?.textContent).toBe(
      'You can cancel 2 more under the limit; 3 more and you are at 2.67%. Only 1 if every unknown one counts. The next 2 roll off on Sun, Nov 22.',
    );
  });

  test.each([
    [
      'names the rate that the next one leads to',
      { denominator: 78, counted: 1 },
      /^No room left: 1 more and you are at 2.56%\./,
    ],
    [
      'does not alarm a small shop without any',
      { denominator: 12 },
      /^Nothing counts yet\. .* the first takes you to 8.33%\.$/,
    ],
    [
      'over the limit, says what brings the rate under it',
      { denominator: 40, counted: 1 },
      /^Cancel nothing more: 1 more clean order brings it under the limit\./,
    ],
    [
      'says that there is none if every unknown one counts',
      { denominator: 90, unknown: 2 },
      /3 more and you are at 3.33%. None if/,
    ],
    [
      'says that the unknown alone may be a breach',
      { denominator: 90, unknown: 3 },
      /you are over the limit already: 3.33%\.$/,
    ],
    [
      'gives none away while another reading is over the limit',
      { denominator: 200, made: 6 },
      /^Cancel nothing more: the reading above/,
    ],
  ])('%s', async (_, day, sentence) => {
    expect(await headroomOf(day)).toMatch(sentence);
  });
});

describe('what the figure rests on', () => {
  test('is a square for each day, with what to open next', async () => {
    const popup = await open(busyWeek());
    expect(popup.part('coverage')?.dataset).toMatchObject({ daysCovered: '5', days: '7' });
    expect([...document.querySelectorAll('.days span')].map(({ className }) => className).join(' ')).toBe(
      'unseen unseen seen seen seen seen seen',
    );
    expect(popup.part('coverage')?.textContent).toMatch(
      /^5 of 7 days seen\. Open Shipped in Manage Orders for Nov 15.{1,3}16, to the last page\.$/,
    );
  });

  test('keeps a good figure from looking safe while days are unseen', async () => {
    const looks = async (daysCovered: number) => {
      const coverage = { daysCovered, days: 7, missing: [TODAY].slice(daysCovered === 7 ? 1 : 0), toRead: [] };
      await open(scopeView({ days: [{ ago: 0, denominator: 100 }], coverage }));
      return [document.querySelector('.rate-panel')?.className, document.querySelector('.state-words')?.textContent];
    };
    expect(await looks(7)).toEqual(['rate-panel safe', ' Under the limit']);
    expect(await looks(5)).toEqual(['rate-panel safe', ' Under the limit as far as seen']);
    expect(await looks(0)).toEqual(['rate-panel none', ' No rate yet']);
  });

  test('keeps a figure from being told while no day was seen to its end, unless it warns', async () => {
    const coverage = { daysCovered: 0, days: 7, missing: [TODAY], toRead: [] };
    const official = { scope: SCOPE, rate: 0.0225, numerator: 9, denominator: 400, seenAt: NOW - HOUR };
    const day = { ago: 1, denominator: 100, made: 1 };
    const prime = { target: 0.05, figures: scopeView({ days: [day] }).figures };
    const clean = await open(scopeView({ days: [day], coverage, official, prime, hasThirtyDays: true }));
    // The limit and Amazon's own.
    expect(clean.text().match(/[\d.]+%/g)).toEqual(['2.5%', '2.25%']);
    expect(clean.part('rate')?.textContent).toBe('– %');
    // What the estimate would be stays there for machines, by the contract.
    expect(clean.part('rate')?.dataset).toMatchObject({ rate: '0', numerator: '0', denominator: '100' });
    expect(clean.part('headroom')?.textContent).toBe(
      'No day was seen to its end yet: how much room is left is not known.',
    );
    const breach = await open(scopeView({ days: [{ ago: 1, denominator: 100, counted: 3 }], coverage }));
    expect(breach.part('rate')?.textContent).toBe('3.00%');
    expect(breach.text()).toContain('At or over the limit');
  });

  test('asks for nothing when all was seen', async () => {
    const popup = await open(scopeView());
    expect(popup.part('coverage')?.textContent).toBe('All 7 days seen.');
  });

  test('names stretches of days, not each day', async () => {
    const missing = [daysAgo(6), daysAgo(5), daysAgo(1), TODAY];
    const coverage = { daysCovered: 3, days: 7, missing, toRead: ['unshipped', 'canceled'] } as const;
    const popup = await open(scopeView({ coverage: { ...coverage, missing, toRead: [...coverage.toRead] } }));
    expect(popup.part('coverage')?.textContent).toMatch(
      /Open Unshipped and Canceled .* Nov 15.{1,3}16 and Nov 20.{1,3}21,/,
    );
  });

  test('says how many stored orders could not be read', async () => {
    const popup = await openPopup(() => answer(scopeView(), { damaged: 2 }));
    expect(popup.text()).toContain('2 stored orders could not be read: they are set aside, not lost');
  });
});

test('Amazon’s own figure is absent until it was read, then stands with the difference', async () => {
  expect((await open(scopeView())).part('official')).toBeNull();
  const days = [{ ago: 1, denominator: 400, counted: 8 }];
  const official = { scope: SCOPE, rate: 0.0225, numerator: 9, denominator: 400, seenAt: NOW - HOUR };
  const popup = await open(scopeView({ days, official }));
  expect(popup.part('official')?.dataset).toMatchObject({ rate: '0.0225', numerator: '9', denominator: '400' });
  expect(popup.part('official')?.textContent).toBe(
    'Amazon’s own: 2.25% (9 of 400), read Sat, Nov 21. Ours over the full days to yesterday is 0.25 percentage points lower.',
  );
});

test('the trend is told in words, with gaps where there was no rate', async () => {
  await open(
    scopeView({
      days: [
        { ago: 20, denominator: 50, counted: 1 },
        { ago: 3, denominator: 100, counted: 1 },
      ],
    }),
  );
  const chart = document.querySelector('svg[role=img]');
  expect(chart?.getAttribute('aria-label')).toBe(
    'Rate of the last 30 days, from the orders on record: now 1.00%, highest 2.00% on Sun, Nov 1, limit 2.5%.',
  );
  expect(chart?.querySelector('.rate-line')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
});

test('the days on which counted orders leave the window stand with their orders', async () => {
  const view = busyWeek();
  const popup = await open(view);
  expect([...document.querySelectorAll('.roll-offs li')].map(({ textContent }) => textContent)).toEqual([
    'Sun, Nov 22: 2',
    'Tue, Nov 24: 2',
    'Wed, Nov 25: 2',
    'Thu, Nov 26: 1',
    'Fri, Nov 27: 1',
  ]);
  expect(popup.text()).toContain('8 orders that count');
  expect(view.counted[0]?.leavesOn).toBe(addDays(TODAY, 1));
});
