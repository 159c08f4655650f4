import { expect, test } from 'vitest';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import {
  homeMarketplaceOf,
  MARKETPLACES,
  marketplaceByCountryName,
  marketplaceBySalesChannel,
  marketplacesOfHost,
  SELLER_CENTRAL_HOSTS,
} from '../../../lib/seller-central/marketplaces.ts';

const { US, CA, MX, UK, DE, ES, JP, TR, AE, BR } = MARKETPLACE_IDS;

test('every marketplace stands under its own id, with languages that the browser knows', () => {
  expect(Object.keys(MARKETPLACES).sort()).toEqual(Object.values(MARKETPLACE_IDS).sort());
  for (const [id, { id: own, country, languages }] of Object.entries(MARKETPLACES)) {
    expect([own, MARKETPLACE_IDS[country]]).toEqual([id, id]);
    expect(Intl.getCanonicalLocales([...languages])).toEqual(languages);
  }
});

test.each([
  ['United States', US],
  ['Vereinigte Staaten', US],
  ['美国', US],
  ['アメリカ合衆国', US],
  ['アメリカ', US],
  ['USA', US],
  ['UK', UK],
  ['UNITED KINGDOM', UK],
  ['Großbritannien | Vereinigtes Königreich', UK],
  ['Example Shop | Germany', DE],
  ['Example | Shop | DEUTSCHLAND', DE],
  ['Germany (当前)', DE],
  ['德国（当前）', DE],
  ['Germany\n  Selected', DE],
  ['Spain', ES],
  ['Turkey', TR],
  ['TÜRKİYE', TR],
  ['İngiltere', null],
  ['Emirati Arabi Uniti', AE],
  ['Brazylia', BR],
  ['Amazon.com.mx', MX],
  ['India Crafts | Canada', CA],
  ['日本', JP],
  ['Poland Ceramics', null],
  ['Contact us', null],
  ['Belgian Chocolate', null],
  ['', null],
])('the switcher text %j names %s', (text, id) => {
  expect(marketplaceByCountryName(text)).toBe(id);
});

test.each([
  ['Amazon.de', DE],
  ['Sales channel: Amazon.com', US],
  ['amazon.com.mx', MX],
  ['Amazon.co.uk.', UK],
  ['Non-Amazon', null],
  ['shop@amazon.de', null],
  ['notamazon.de', null],
  ['Amazon.com.zz', null],
])('the sales channel %j is %s', (text, id) => {
  expect(marketplaceBySalesChannel(text)).toBe(id);
});

test('a host says its marketplace, the two regional hosts aside', () => {
  expect(homeMarketplaceOf('sellercentral.amazon.com')).toBe(US);
  expect(homeMarketplaceOf('sellercentral.amazon.com.mx')).toBe(MX);
  expect(homeMarketplaceOf('sellercentral-japan.amazon.com')).toBe(JP);
  expect(homeMarketplaceOf('sellercentral-europe.amazon.com')).toBeNull();
  expect(marketplacesOfHost('sellercentral-europe.amazon.com')).toContain(ES);
  for (const host of [
    'www.amazon.com',
    'sellercentral.amazon.com.evil.example',
    'sellercentral.amazon.cn',
    'constructor',
  ])
    expect(marketplacesOfHost(host)).toEqual([]);
  for (const host of SELLER_CENTRAL_HOSTS) expect(marketplacesOfHost(host)).not.toEqual([]);
  expect(SELLER_CENTRAL_HOSTS).toHaveLength(25);
});
