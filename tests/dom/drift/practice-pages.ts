import { type Order, type OrderKind, openShop } from '../../../practice/books.ts';
import { type Country, HOSTS, type LanguageTag } from '../../../practice/marketplaces.ts';
import type { Visit } from '../../../practice/pages/visit.ts';
import { answerTo } from '../../../practice/routes.ts';
import { type ScenarioOptions, scenarioOptions } from '../../../practice/scenarios.ts';
import { WORDS } from '../../../practice/words/index.ts';

export const NOW = Date.parse('2026-11-21T19:00:00Z');
export const REST = { now: NOW, loadedAt: NOW - 60_000, changedAt: NOW - 60_000, changingSince: NOW - 60_000 };

export interface PracticePage {
  readonly country: Country;
  readonly language: LanguageTag;
  readonly options?: Partial<ScenarioOptions>;
  /** The country's own where none is named. */
  readonly host?: string;
}

/** A visit to the practice shop, whose pages are drawn by its server. */
export function visitTo(path: string, { country, language, options = {}, ...page }: PracticePage): Visit {
  const host = page.host ?? Object.keys(HOSTS).find((name) => HOSTS[name]?.[0] === country) ?? '';
  return {
    host,
    url: new URL(`https://${host}${path}`),
    options: scenarioOptions('dom-only', options),
    country,
    words: WORDS[language],
    shop: openShop({ country, now: NOW, unshipped: 20 }),
    now: NOW,
  };
}

/** What the server answers, without its scripts. */
export function htmlOf(visit: Visit): string {
  return answerTo(visit, 'GET', '').body.replace(/<script\b[^>]*>.*?<\/script>/gs, '');
}

export function orderOf(visit: Visit, kind: OrderKind): Order {
  const [order] = visit.shop.ofKind(kind);
  if (!order) throw new Error(`The practice shop has no ${kind}`);
  return order;
}
