import { judgeList } from '../../../entrypoints/manage-orders.content/judge-list.ts';
import { createPageOrders } from '../../../lib/seller-central/page-json/page-orders.ts';
import { SAVED } from '../seller-central/manage-orders/saved-facts.ts';
import { factsOf, readShown, savedPage } from '../seller-central/manage-orders/saved-page.ts';
import { compare, type Facts, type Subject } from './subject.ts';

const NOW = Date.parse('2026-11-20T18:00:00Z');
const SETTINGS = { dueSoonMs: 24 * 3_600_000, rules: {}, holdContradictions: true };

/** The saved lists: the truth stands in `SAVED`. */
export const savedLists: readonly Subject[] = Object.entries(SAVED).map(([name, { rows }]) => ({
  name,
  html: savedPage(name),
  url: /saved from url=(\S+)/.exec(savedPage(name))?.[1] ?? '',
  withMenus: true,
  judge() {
    const reading = readShown();
    const { health } = judgeList(reading, {
      now: NOW,
      loadedAt: NOW - 60_000,
      changedAt: NOW - 60_000,
      changingSince: NOW - 60_000,
      rowsMissingSince: reading.rows.length > 0 ? null : NOW - 60_000,
      pageOrders: createPageOrders(),
      recordLink: { of: () => null, settings: () => SETTINGS },
    });
    const byId = (facts: readonly object[]) =>
      new Map(facts.map((each) => [String(Reflect.get(each, 'orderId')), each as Facts]));
    const found = factsOf(reading).filter(({ orderId }) => orderId !== null);
    return compare(health, byId(rows), byId(found));
  },
}));
