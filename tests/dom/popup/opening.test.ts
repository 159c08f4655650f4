// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UI_LANGUAGES } from '../../../lib/i18n/translate.ts';
import type { PopupAnswer } from '../../../lib/messaging/answers.ts';
import { type CallResult, failure } from '../../../lib/messaging/result.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import type { Scope } from '../../../lib/orders/sighting.ts';
import { openPopup } from './opened-popup.tsx';
import { answer, busyWeek, SCOPE, scopeView } from './scope-views.ts';

const JAPAN: Scope = { account: 'Example Shop', marketplace: MARKETPLACE_IDS.JP };

// It asks again by itself only where a test lets that time pass.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

test('opening sends one message, which names no scope', async () => {
  const popup = await openPopup(() => answer(busyWeek()));
  expect(popup.asked).toEqual({ popup: [{}], causes: [], texts: [], pages: [] });
});

test('while the background is silent the figure’s place is kept and nothing is claimed', async () => {
  const popup = await openPopup(() => new Promise(() => {}));
  expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  expect(document.querySelector('[role=status]')?.textContent).toBe('Reading the record …');
  expect(popup.part('rate')).toBeNull();
});

test.each([
  ['no-answer', 'No figures: CR Guard’s background gave no answer'],
  ['record-unavailable', 'No figures: the record could not be read'],
  ['gone', 'CR Guard was updated'],
] as const)('an error (%s) is told in words and can be tried again', async (code, title) => {
  const answers: CallResult<PopupAnswer>[] = [failure(code, 'why'), { ok: true, value: answer(busyWeek()) }];
  const popup = await openPopup(async () => answers.shift() ?? failure('failed', ''));
  expect(document.querySelector('[role=alert] h1')?.textContent?.trim()).toBe(title);
  expect(popup.part('due')).toBeNull();
  await popup.click(document.querySelector('[role=alert] button'));
  expect(popup.asked.popup).toHaveLength(2);
  expect(popup.part('rate')?.dataset.numerator).toBe('8');
});

test('a background that was busy is asked again, and its figures come by themselves', async () => {
  const answers: CallResult<PopupAnswer>[] = [failure('no-answer', ''), failure('no-answer', '')];
  const popup = await openPopup(async () => answers.shift() ?? { ok: true, value: answer(busyWeek()) });
  await popup.after(() => vi.advanceTimersByTime(1_000));
  expect([popup.asked.popup.length, popup.part('rate')]).toEqual([2, null]);
  await popup.after(() => vi.advanceTimersByTime(2_000));
  expect(popup.part('rate')?.dataset.numerator).toBe('8');
  await popup.after(() => vi.advanceTimersByTime(60_000));
  expect(popup.asked.popup).toHaveLength(3);
});

test('the first run says what to open, and shows no figure', async () => {
  const popup = await openPopup(() => answer(null));
  expect(popup.text()).toContain('Open Manage Orders in Seller Central.');
  expect(popup.text()).toContain('all pages of Unshipped, Pending, Shipped, and Canceled');
  for (const testId of ['rate', 'headroom', 'coverage', 'scope']) expect(popup.part(testId)).toBeNull();
});

test('the first run shows what the record has as soon as orders are seen, or the seller comes back', async () => {
  const views = [null, busyWeek()];
  let tellSeen = () => {};
  const popup = await openPopup(() => answer(views[0] ?? null), {
    onOrdersSeen: (callback, signal) => {
      tellSeen = callback;
      signal.addEventListener('abort', () => {
        tellSeen = () => {};
      });
    },
  });
  await popup.after(() => document.dispatchEvent(new Event('visibilitychange')));
  expect([popup.asked.popup.length, popup.part('rate')]).toEqual([2, null]);
  views.shift();
  await popup.after(() => tellSeen());
  expect(popup.part('rate')?.dataset.numerator).toBe('8');
  await popup.after(() => tellSeen());
  expect(popup.asked.popup).toHaveLength(3);
});

test('where orders are on record without a shop’s name beside those with one, it is said that they count apart', async () => {
  const said = async (...accounts: string[]) => {
    const scopes = accounts.map((account) => ({ ...SCOPE, account }));
    const popup = await openPopup(() => answer(busyWeek(), { scopes: [...scopes, JAPAN] }));
    return popup.text().includes('without a shop’s name');
  };
  expect([await said('Example Shop', ''), await said('Example Shop'), await said('')]).toEqual([true, false, false]);
});

test('one account needs no switch; several have one, and choosing shows the other', async () => {
  const one = await openPopup(() => answer(busyWeek()));
  expect(one.part('scope')).toBeNull();
  expect(document.querySelector('header')?.textContent).toBe('United States · Example Shop');

  const popup = await openPopup(({ scope }) =>
    answer(scopeView({ scope: scope ?? SCOPE }), { scopes: [SCOPE, JAPAN] }),
  );
  const select = popup.part('scope');
  const options = [...(select?.querySelectorAll('option') ?? [])];
  expect(options.map(({ textContent }) => textContent)).toEqual([
    'United States · Example Shop',
    'Japan · Example Shop',
  ]);
  await popup.fill(select, options[1]?.value ?? '');
  expect(popup.asked.popup).toEqual([{}, { scope: JAPAN }]);
  expect(popup.part('scope')).toHaveProperty('value', options[1]?.value);
});

test('an answer that a later choice has overtaken changes nothing', async () => {
  let answerLate: (result: CallResult<PopupAnswer>) => void = () => {};
  const scopes = [SCOPE, JAPAN];
  const popup = await openPopup(({ scope }) => {
    if (scope?.marketplace === JAPAN.marketplace)
      return new Promise((resolve) => {
        answerLate = resolve;
      });
    return answer(scopeView({ scope: SCOPE, days: [{ ago: 0, denominator: 7 }] }), { scopes });
  });
  const [home, japan] = [...document.querySelectorAll('option')].map(({ value }) => value);
  await popup.fill(popup.part('scope'), japan ?? '');
  await popup.fill(popup.part('scope'), home ?? '');
  answerLate({ ok: true, value: answer(scopeView({ scope: JAPAN }), { scopes }) });
  await popup.click(null);
  expect(popup.part('rate')?.dataset.denominator).toBe('7');
});

test('the way to the settings stands only where there are any', async () => {
  await openPopup(() => answer(busyWeek()));
  expect(document.querySelector('header button')).toBeNull();
  const opened: string[] = [];
  const popup = await openPopup(() => answer(busyWeek()), { openSettings: () => opened.push('settings') });
  await popup.click(document.querySelector('header button'));
  expect(document.querySelector('header button')?.getAttribute('aria-label')).toBe('Settings');
  expect(opened).toEqual(['settings']);
});

test('the practice is one click away, with a record and without one', async () => {
  for (const view of [busyWeek(), null]) {
    await openPopup(() => answer(view));
    expect(document.querySelector('main a[href="/tour.html"]')?.textContent).toBe('Practise on made-up orders');
  }
});

test.each(UI_LANGUAGES)('in %s nothing is left untranslated or unfilled', async (language) => {
  for (const view of [busyWeek(), scopeView(), null]) {
    const popup = await openPopup(() => answer(view), { language });
    expect(popup.text()).not.toMatch(/[{}*]|\b[a-z]+_[a-z]+\b|undefined|NaN/);
  }
});
