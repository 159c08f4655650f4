import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderState } from '../../../lib/deadlines/order-state.ts';
import { UI_LANGUAGES } from '../../../lib/i18n/translate.ts';
import { likelyMarketplace } from '../../../lib/orders/likely-marketplace.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { type MadeUpOrder, makeShop, settle, shopAfter } from '../../../lib/tour/made-up-shop.ts';
import { outlookOf, shopView } from '../../../lib/tour/shop-view.ts';

const homes = UI_LANGUAGES.map((language) => likelyMarketplace([language]));
/** Every minute of the years 2024 to 2031. */
const moments = fc.integer({ min: 1_704_067_200_000, max: 1_956_528_000_000 });
const anywhere = [fc.constantFrom(...homes), moments] as const;

test('at any moment and in each home of a language, the made-up orders are what the practice says of them', () => {
  fc.assert(
    fc.property(...anywhere, (home, now) => {
      const shop = makeShop(home, now);
      const tokens = ({ order }: MadeUpOrder) => orderState(order, shop).tokens.join(' ');
      expect(tokens(shop.requested)).toBe('buyer-cancel unshipped');
      expect(tokens(shop.late)).toBe('auto-cancel-soon late unshipped');
      expect(tokens(shop.scarce)).toBe('due-soon unshipped');
      expect(tokens(shop.calm)).toBe('unshipped');
      expect(tokens(shop.shipped)).toBe('shipped');
    }),
  );
});

test('at any moment, the request costs nothing, the lack of stock one order, and one settled cause the alarm', () => {
  fc.assert(
    fc.property(...anywhere, (home, now) => {
      const shop = makeShop(home, now);
      expect(outlookOf(shop, shop.requested)).toMatchObject({ before: { rate: 0 }, ifExempt: { rate: 0 } });
      expect(outlookOf(shopAfter(shop, 'requested'), shop.scarce)).toMatchObject({
        before: { numerator: 0, denominator: 100 },
        ifCounted: { numerator: 1, denominator: 100 },
        stateIfCounted: 'close',
      });
      const last = shopAfter(shop, 'both');
      const before = shopView(last);
      expect(before.figures).toMatchObject({ state: 'close', now: { numerator: 1, denominator: 100, unknown: 2 } });
      expect(before.coverage).toMatchObject({ daysCovered: 7, missing: [] });
      expect(before.counted.map(({ orderId }) => orderId)).toEqual([shop.scarce.orderId]);
      const [first] = before.unknown;
      const after = (cause: 'seller' | 'buyer') => shopView(settle(last, first?.orderId ?? '', cause));
      expect(after('buyer').figures).toMatchObject({
        state: 'safe',
        now: { numerator: 1, denominator: 99, unknown: 1 },
      });
      expect(after('seller').figures.now).toMatchObject({ numerator: 2, denominator: 100, unknown: 1 });
    }),
    { numRuns: 30 },
  );
});

test.each([
  [['de-AT', 'en'], 'US'],
  [['de'], 'DE'],
  [['en-GB'], 'UK'],
  [['zh-CN'], 'US'],
  [['zh-CN', 'ja'], 'JP'],
  [['pt'], 'BR'],
  [['sv'], 'SE'],
] as const)('a seller who speaks %j is offered the marketplace of %s first', (languages, country) => {
  expect(likelyMarketplace(languages)).toBe(MARKETPLACE_IDS[country]);
});
