// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import cancelForm from '../../../entrypoints/cancel-form.content.ts';
import contracts from '../../../entrypoints/contracts.content.ts';
import { collectDiagnostic } from '../../../entrypoints/diagnostics.content/collect.ts';
import pageReader from '../../../entrypoints/page-reader.content.ts';
import { LOST_THINGS } from '../../../lib/diagnostics/format.ts';
import { isKnownName } from '../../../lib/diagnostics/known-names.ts';
import { readDiagnostic } from '../../../lib/diagnostics/read-diagnostic.ts';
import { LIST_NAMES } from '../../../lib/rules-file/list-names.ts';
import { provideTapped } from '../../../lib/seller-central/diagnostics-slots.ts';
import { pageAdditions } from '../../../lib/seller-central/page-additions.ts';
import { readPageResponse } from '../../../lib/seller-central/page-json/read-response.ts';
import { readingTold } from '../../../lib/seller-central/page-json/reading-told.ts';
import { isZoneAbbreviation } from '../../../lib/seller-central/page-text/zone-abbreviations.ts';
import { PAGE_NAMES } from '../../../lib/seller-central/pages.ts';
import { foundIn, personalData } from './personal-data.ts';
import { plant } from './planted-page.ts';

vi.hoisted(() => {
  const silent = {
    runtime: { id: 'cr-guard', getManifest: () => ({ version: '0.1.0' }) },
    i18n: { getMessage: () => 'en' },
    storage: { local: { get: async () => ({}) } },
  };
  Object.assign(globalThis, { browser: silent, chrome: silent });
});

/** Words of the diagnostic's own: its keys, its shapes, how our lists of words are called, and what stands in dates. */
const OWN_WORDS = new Set(
  `${[...LIST_NAMES, ...LOST_THINGS].join(' ').replace(/[^a-z]/g, ' ')} cr guard diagnostic format added version extension browser host path page health ui language selectors timings ms rows json status
  shape cut skeleton unknown none true false null object array number string boolean text word label says request date nothing
  localhost latin han kana hangul cyrillic arabic digits other elsewhere same origin shadow wd mon display lang to at a h de bis x
  en en-us us manage orders unshipped seller ship by site country sellercentral amazon com crg read paint looked long too be
  b i q u s v n y contracts list holds won way of seen confidence from finds lost c d needed outcome problems orders wrong type missing
  pm am p m st nd rd th of del um au al à 年 月 日 时 時 上午 下午 凌晨 清晨 早上 中午 傍晚 晚上 午前 午後 ص م 년 월 일 오전 오후`.split(
    /\s+/,
  ),
);
const wordsOf = (text: string) =>
  text
    .replace(/zz[a-z]+/g, ' ')
    .match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^ -~\s]+/g)
    ?.map((word) => word.toLowerCase()) ?? [];

// What is asked how far a page was read; the seller's own file may say no more of itself than its place and year.
for (const script of [pageReader, cancelForm, contracts]) Reflect.apply(script.main, script, []);
pageAdditions.provide({
  selectors: [{ list: 'order-details.heading', place: 'front', css: '.mustermann', seen: 2027, confidence: 'C' }],
  words: [],
  requests: [],
});

test('what is planted anywhere in a page or in its JSON is nowhere in its diagnostic, in any script, split or encoded', async () => {
  await fc.assert(
    fc.asyncProperty(personalData, fc.constantFrom(...PAGE_NAMES), async (data, page) => {
      const body = JSON.stringify(plant(data));
      const answers = [`/orders-api/order/${data.id}?who=${encodeURIComponent(data.name)}`, `/${data.phone}`];
      provideTapped(() =>
        answers.map((path) => {
          const response = { url: new URL(path, location.href).href, status: 200, body, at: 0 };
          const told = () => readingTold(readPageResponse(response, { account: data.name, marketplace: null }));
          return { ...response, told };
        }),
      );
      history.replaceState(
        null,
        '',
        `/orders-v3/order/${encodeURIComponent(data.id)}?q=${encodeURIComponent(data.email)}`,
      );

      const { text: diagnostic } = await collectDiagnostic(page);

      expect(readDiagnostic(diagnostic)?.contracts).not.toEqual([]);
      expect(foundIn(diagnostic, data)).toEqual([]);
      // Whatever the data was: no word is in it but those of two fixed lists.
      const strange = wordsOf(diagnostic).filter(
        (word) => !isKnownName(word) && !OWN_WORDS.has(word) && !isZoneAbbreviation(word.toUpperCase()),
      );
      expect([...new Set(strange)]).toEqual([]);
    }),
    { numRuns: 10, endOnFailure: true },
  );
});
