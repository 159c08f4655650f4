import { isCancelLayout } from '../app/cancel/layouts.ts';
import type { PracticeShop } from '../books.ts';
import { type Country, HOSTS, isCountry, type LanguageTag, MARKETPLACES } from '../marketplaces.ts';
import { isScenario, type ScenarioName, type ScenarioOptions, scenarioOptions } from '../scenarios.ts';
import { isLanguage, WORDS } from '../words/index.ts';
import type { Words } from '../words/words.ts';

/** One request as the pages see it: which shop, which scenario, in which language. */
export interface Visit {
  host: string;
  url: URL;
  options: ScenarioOptions;
  country: Country;
  words: Words;
  shop: PracticeShop;
  /** Epoch milliseconds. */
  now: number;
}

export interface Choice {
  scenario: ScenarioName;
  changes: Partial<ScenarioOptions>;
}

const COOKIE = 'practice';

/**
 * What the visitor chose by `?practice=<scenario>`, `?practice-language=`, `?practice-marketplace=`, `?practice-size=`,
 * `?practice-cancel=<layout>` or Amazon's own `?mons_sel_mkid=<marketplace id>`, now or before (the cookie keeps it).
 */
export function chosenBy(url: URL, cookies: string | undefined): { kept: URLSearchParams; changed: boolean } {
  const [, old = ''] = new RegExp(`(?:^|; )${COOKIE}=([^;]*)`).exec(cookies ?? '') ?? [];
  const kept = new URLSearchParams(decodeURIComponent(old));
  const before = kept.toString();
  const query = url.searchParams;
  if (isScenario(query.get('practice'))) kept.set('scenario', query.get('practice') ?? '');
  for (const name of ['language', 'marketplace', 'size', 'cancel']) {
    const value = query.get(`practice-${name}`);
    if (value) kept.set(name, value);
  }
  const market = Object.values(MARKETPLACES).find(({ id }) => id === query.get('mons_sel_mkid'));
  if (market) kept.set('marketplace', market.country);
  return { kept, changed: kept.toString() !== before };
}

export function cookieFor(kept: URLSearchParams): string {
  return `${COOKIE}=${encodeURIComponent(kept.toString())}; Path=/; Secure; SameSite=Lax`;
}

/** The visitor's own choice over the one that the test made for the host. */
export function decide(
  host: string,
  hostChoice: Choice,
  kept: URLSearchParams,
): { options: ScenarioOptions; country: Country; words: Words } {
  const [scenario, language, marketplace, size, cancel] = ['scenario', 'language', 'marketplace', 'size', 'cancel'].map(
    (name) => kept.get(name),
  );
  const options = scenarioOptions(isScenario(scenario) ? scenario : hostChoice.scenario, {
    ...(isScenario(scenario) && scenario !== hostChoice.scenario ? {} : hostChoice.changes),
    ...(isLanguage(language) ? { language } : {}),
    ...(isCountry(marketplace) ? { marketplace } : {}),
    ...(isCancelLayout(cancel) ? { cancelLayout: cancel } : {}),
    ...(Number(size) > 0 ? { size: Number(size) } : {}),
  });
  const country = options.marketplace ?? HOSTS[host]?.[0] ?? 'US';
  const tag: LanguageTag = options.language ?? MARKETPLACES[country].language;
  return { options, country, words: WORDS[tag] };
}
