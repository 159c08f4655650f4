import type { LanguageTag } from '../../practice/marketplaces.ts';
import type { ScenarioName, ScenarioOptions } from '../../practice/scenarios.ts';
import type { PracticeServer } from '../../practice/server.ts';
import type { Tab } from './browsers/tab.ts';

export const US = 'sellercentral.amazon.com';
export const LANGUAGES: readonly LanguageTag[] = ['en-US', 'en-GB', 'de', 'fr', 'it', 'es', 'ja', 'zh'];

/** A row of the list as the overlay marks it and as the seller sees it. */
export interface MarkedRow {
  id: string | null;
  /** The order that the row's own link names; null where there is no such link yet. */
  linked: string | null;
  tokens: string[];
  hidden: boolean;
  badges: string[];
}

export interface MarkedList {
  page: string | null;
  health: string | null;
  words: string;
  /** By token; empty where the summary shows no counts. */
  counts: Record<string, number>;
  rows: MarkedRow[];
  summaries: number;
}

/** The list as it stands, read through the overlay's public surface alone. */
export function readMarkedList(tab: Tab): Promise<MarkedList> {
  return tab.evaluate(async () => {
    // A page that builds its table anew does so between two frames; what a person sees is the table of a painted frame.
    const table = () => document.querySelector('table');
    const painted = () =>
      new Promise<boolean>((resolve) => {
        requestAnimationFrame(() => {
          const inThisFrame = table();
          setTimeout(() => resolve(inThisFrame === table()));
        });
      });
    while (!(await painted()));
    const { crgPage, crgHealth } = document.documentElement.dataset;
    const summaries = [...document.querySelectorAll('crg-summary')];
    const inside = summaries[0]?.shadowRoot;
    const counts = [...(inside?.querySelectorAll<HTMLElement>('[data-testid^="count-"]') ?? [])];
    const linkOf = (row: Element) =>
      /order\/(\d{3}-\d{7}-\d{7})/.exec(row.querySelector('a[href*="/orders-v3/order/"]')?.getAttribute('href') ?? '');
    const marked = document.querySelector('[data-crg-order]')?.closest('table') ?? table();
    return {
      page: crgPage ?? null,
      health: crgHealth ?? null,
      words: inside?.querySelector('[data-testid=health]')?.textContent ?? '',
      counts: Object.fromEntries(
        counts.map(({ dataset }) => [dataset.testid?.slice('count-'.length), Number(dataset.count)]),
      ),
      rows: [...(marked?.querySelectorAll('tbody tr') ?? [])].map((row) => ({
        id: row.getAttribute('data-crg-order'),
        linked: linkOf(row)?.[1] ?? null,
        tokens: row.getAttribute('data-crg-state')?.split(' ') ?? [],
        hidden: row.hasAttribute('data-crg-hidden'),
        badges: [...row.querySelectorAll('crg-badge')].flatMap((badge) =>
          [...(badge.shadowRoot?.querySelectorAll<HTMLElement>('[data-testid=badge]') ?? [])].map(
            ({ dataset }) => dataset.state ?? '',
          ),
        ),
      })),
      summaries: summaries.length,
    };
  });
}

/** Waits until every row of the list is marked for the order that it links to, and the page's health is one of these. */
export async function untilMarked(tab: Tab, healths: readonly string[] = ['ok']): Promise<MarkedList> {
  await tab.waitUntil((wanted: readonly string[]) => {
    const rows = [...document.querySelectorAll('tbody tr')];
    return (
      wanted.includes(document.documentElement.dataset.crgHealth ?? '') &&
      rows.length > 0 &&
      rows.every((row) => {
        const link = row.querySelector('a[href*="/orders-v3/order/"]')?.getAttribute('href');
        return !link || link.endsWith(row.getAttribute('data-crg-order') ?? '?');
      })
    );
  }, healths);
  return readMarkedList(tab);
}

export interface Visit {
  host?: string;
  path?: string;
  options?: Partial<ScenarioOptions>;
}

/** Goes to the list in a scenario. */
export function visit(
  tab: Tab,
  practice: PracticeServer,
  scenario: ScenarioName,
  { host = US, path = '/orders-v3', options }: Visit = {},
): Promise<void> {
  practice.use(host, scenario, options);
  return tab.goto(practice.origin(host) + path);
}

const COUNTED = ['buyer-cancel', 'auto-cancel-soon', 'late', 'due-soon', 'unreadable'];

/** The tokens that get a badge: those above the status in the contract's table, and `unreadable`. */
const badged = (tokens: readonly string[]): string[] => tokens.filter((token) => COUNTED.includes(token));

/** What the counts must be by the tokens of the rows. */
export function countsOf(rows: readonly Pick<MarkedRow, 'tokens'>[]): Record<string, number> {
  return Object.fromEntries(
    COUNTED.map((token) => [token, rows.filter(({ tokens }) => tokens.includes(token)).length]),
  );
}

/** What is wrong with the marks, by the shop's own books; empty where all is right. */
export function faultsOf(
  list: MarkedList,
  practice: PracticeServer,
  { host = US, json = true }: { host?: string; json?: boolean } = {},
): string[] {
  const shop = practice.shop(host);
  const now = Date.now();
  const faults = list.rows.flatMap(({ id, linked, tokens, badges }) => {
    if (id !== linked) return [`${linked} is marked as ${id}`];
    if (!id) return [];
    // The record may know from an earlier visit what this page's JSON did not tell: Amazon's own date.
    const right = [json, true].map((known) => shop.tokens(id, { now, json: known }).join(' '));
    return [
      ...(right.includes(tokens.join(' ')) ? [] : [`${id} (${shop.order(id)?.kind}): ${tokens}, not ${right[0]}`]),
      ...(badged(tokens).join() === badges.join() ? [] : [`${id} has ${tokens} and the badges ${badges}`]),
    ];
  });
  const ids = list.rows.flatMap(({ id }) => id ?? []);
  if (new Set(ids).size < ids.length) faults.push('an order is marked twice');
  if (list.summaries !== 1) faults.push(`${list.summaries} summaries`);
  const counts = JSON.stringify(list.counts);
  if (counts !== JSON.stringify(countsOf(list.rows))) faults.push(`the counts are ${counts}`);
  return faults;
}

/** Resolves when the page has asked for all that it asks for by itself. */
export function untilQuiet(tab: Tab): Promise<void> {
  return tab.waitUntil(() => {
    const ends = performance.getEntriesByType('resource').map((entry) => entry.startTime + entry.duration);
    return document.readyState === 'complete' && performance.now() - Math.max(0, ...ends) > 400;
  });
}
