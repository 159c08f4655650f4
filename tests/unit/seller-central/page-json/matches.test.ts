import { expect, test } from 'vitest';
import { SELLER_CENTRAL_HOSTS } from '../../../../lib/seller-central/marketplaces.ts';
import { matchPatterns } from '../../../../lib/seller-central/matches.ts';

test('the content scripts run on every host of Seller Central and on no other', () => {
  const patterns = SELLER_CENTRAL_HOSTS.map((host) => `https://${host}/orders-v3*`);
  expect(matchPatterns(['/orders-v3*']).toSorted()).toEqual(patterns.toSorted());
});
