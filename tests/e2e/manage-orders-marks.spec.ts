import type { ScenarioName } from '../../practice/scenarios.ts';
import { expect, test } from './fixtures.ts';
import { faultsOf, LANGUAGES, untilMarked, type Visit, visit } from './order-list.ts';

const SIZE = { size: 100 };

/** The marks of each view, by the shop's books. */
const VIEWS: [name: string, scenario: ScenarioName, Visit & { json?: boolean }][] = [
  ['an ordinary day in the US', 'everyday', { options: SIZE }],
  ['an ordinary day in the UK', 'everyday', { host: 'sellercentral.amazon.co.uk', options: SIZE }],
  ['an ordinary day in Germany', 'everyday', { host: 'sellercentral.amazon.de', options: SIZE }],
  ['an ordinary day in Japan', 'everyday', { host: 'sellercentral.amazon.co.jp', options: SIZE }],
  ['an ordinary day in India', 'everyday', { host: 'sellercentral.amazon.in', options: SIZE }],
  [
    'Germany on the host of Europe',
    'everyday',
    { host: 'sellercentral-europe.amazon.com', options: { ...SIZE, marketplace: 'DE' } },
  ],
  ['JSON by XMLHttpRequest', 'everyday', { options: { ...SIZE, transport: 'xhr' } }],
  ['HTML where JSON was asked for', 'json-html', { options: SIZE, json: false }],
  ['JSON of wrong types', 'json-wrong-types', { options: SIZE, json: false }],
  ['evil titles and names', 'hostile', { options: SIZE }],
  [
    'evil titles and names without JSON',
    'hostile',
    { options: { ...SIZE, json: 'none', rows: 'server' }, json: false },
  ],
  ['the text of an empty list before the rows', 'no-orders-text-before-rows', { options: SIZE }],
  ...LANGUAGES.map((language): (typeof VIEWS)[number] => [
    `a page in ${language} without JSON`,
    'dom-only',
    { options: { ...SIZE, language }, json: false },
  ]),
  ['the UK in English without JSON', 'dom-only', { host: 'sellercentral.amazon.co.uk', options: SIZE, json: false }],
  [
    'Germany in English without JSON',
    'dom-only',
    { host: 'sellercentral.amazon.de', options: { ...SIZE, language: 'en-GB' }, json: false },
  ],
  ['Japan without JSON', 'dom-only', { host: 'sellercentral.amazon.co.jp', options: SIZE, json: false }],
  ['India without JSON', 'dom-only', { host: 'sellercentral.amazon.in', options: SIZE, json: false }],
];

for (const [name, scenario, { json = true, ...where }] of VIEWS) {
  test(`${name}: every row says what the shop's books say`, async ({ tab, practice }) => {
    await visit(tab, practice, scenario, where);
    const list = await untilMarked(tab);
    expect(list.page).toBe('manage-orders');
    expect(list.rows.length).toBe(SIZE.size);
    expect(faultsOf(list, practice, { json, ...(where.host ? { host: where.host } : {}) })).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.dataset.pwned ?? null)).toBeNull();
    expect(tab.errors()).toEqual([]);
  });
}
