import type { Path, Tab } from './browsers/tab.ts';
import { expect, test } from './fixtures.ts';
import { untilMarked, visit } from './order-list.ts';

/** The lines around an element as the browser draws them. */
const edge = (tab: Tab, path: Path) =>
  tab.read(path, (element) => {
    const { borderTopWidth, borderTopStyle, borderTopColor, outlineStyle, outlineWidth } = getComputedStyle(element);
    const isSeen = borderTopStyle !== 'none' && !/^rgba\(.*, 0\)$|transparent/.test(borderTopColor);
    return {
      border: isSeen ? Number.parseFloat(borderTopWidth) : 0,
      ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    };
  });

const count = ['crg-summary', '[data-testid=count-late]'] as const;

test('in forced colours what is pressed, focused and urgent is told by lines, signs and words', async ({
  tab,
  practice,
}) => {
  await tab.prefer({ forcedColors: true });
  await visit(tab, practice, 'everyday');
  await untilMarked(tab);
  await tab.waitUntil(() => matchMedia('(forced-colors: active)').matches);

  const unpressed = await edge(tab, count);
  expect(unpressed.border).toBeGreaterThan(0);
  await tab.click(count);
  await tab.read(['crg-summary', '[data-testid=count-late][aria-pressed=true]'], () => null);
  expect((await edge(tab, count)).border).toBeGreaterThan(unpressed.border);
  await tab.press('Tab');
  await tab.press('Shift', 'Tab');
  expect((await edge(tab, count)).ring).toBeGreaterThanOrEqual(2);
  await tab.press(' ');

  const badge = ['crg-badge', '[data-testid=badge]'] as const;
  expect((await edge(tab, badge)).border).toBeGreaterThan(0);
  const bare = await tab.readAll(badge, (badges) =>
    badges.filter((each) => !each.querySelector('svg') || !each.textContent).map((each) => each.outerHTML),
  );
  expect(bare).toEqual([]);
});

test('in forced colours the guard tells its verdict and the chosen reason by lines, signs and words', async ({
  tab,
  practice,
}) => {
  await tab.prefer({ forcedColors: true });
  const [order] = practice.shop('sellercentral.amazon.com').ofKind('not-due');
  await visit(tab, practice, 'everyday', { path: `/orders-v3/order/${order?.id}/cancel-order` });
  const because = ['crg-cancel-guard', '[data-because=address]'] as const;
  const before = await edge(tab, because);
  await tab.click(because);
  await tab.read(['crg-cancel-guard', '[data-because=address][aria-pressed=true]'], () => null);
  expect((await edge(tab, because)).border).toBeGreaterThan(before.border);
  expect((await edge(tab, ['crg-cancel-guard', '.guard'])).border).toBeGreaterThan(0);
  const verdict = await tab.read(['crg-cancel-guard', '[data-testid=verdict]'], (line) => [
    line.querySelector('svg') !== null,
    line.querySelector('b')?.textContent !== '',
  ]);
  expect(verdict).toEqual([true, true]);
});
