import type { OrderKind } from '../../practice/books.ts';
import { accessFaults } from './axe.ts';
import { because, guardSays, openCancelPage, orderOf, part, untilGuardSays } from './cancel-page.ts';
import { expect, test } from './fixtures.ts';
import { layoutShifts } from './layout-shifts.ts';

test.use({ apart: 'guard-access' });

const VERDICTS: readonly [verdict: string, kind: OrderKind][] = [
  ['buyer-requested', 'request'],
  ['buyer-requested', 'request-one-of-two'],
  ['seller-fault', 'not-due'],
  ['cannot-cancel', 'shipped'],
];

for (const [verdict, kind] of VERDICTS) {
  test(`${verdict} (${kind}): axe finds no fault with the guard, and the form stays where it first stood`, async ({
    tab,
    practice,
  }) => {
    await openCancelPage(tab, practice, orderOf(practice, kind));
    expect(await guardSays(tab, 'verdict', 'data-verdict')).toBe(verdict);
    await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'ok');
    if (verdict === 'buyer-requested') await untilGuardSays(tab, 'reason', 'data-reason', 'BuyerCanceled');
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.prefer({ colorScheme });
      expect(await accessFaults(tab, ['crg-cancel-guard']), colorScheme).toEqual([]);
    }
    expect((await layoutShifts(tab)).filter((shift) => shift.startsWith('FORM'))).toEqual([]);
  });
}

test('message-only: axe finds no fault, and the guard is worked by the keyboard alone', async ({ tab, practice }) => {
  await openCancelPage(tab, practice, orderOf(practice, 'asked-by-message'));
  await tab.read(because('out-of-stock'), (button) => button instanceof HTMLElement && button.focus());
  await tab.press('Enter');
  await untilGuardSays(tab, 'reason', 'data-reason', 'NoInventory');
  for (let step = 0; step < 5; step++) await tab.press('Tab');
  expect(
    await tab.evaluate(() =>
      document.querySelector('crg-cancel-guard')?.shadowRoot?.activeElement?.getAttribute('data-testid'),
    ),
  ).toBe('asked-by-message');
  await tab.press(' ');
  await untilGuardSays(tab, 'verdict', 'data-verdict', 'message-only');
  expect(await tab.read(part('verdict'), (element) => element.textContent)).toContain('message');
  expect(await accessFaults(tab, ['crg-cancel-guard'])).toEqual([]);
});

test('unknown: axe finds no fault with the guard where no page was read that would have shown a request', async ({
  tab,
  practice,
}) => {
  await openCancelPage(tab, practice, orderOf(practice, 'late'), { json: 'none', rows: 'server' });
  expect(await guardSays(tab, 'verdict', 'data-verdict')).toBe('unknown');
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.prefer({ colorScheme });
    expect(await accessFaults(tab, ['crg-cancel-guard']), colorScheme).toEqual([]);
  }
});
