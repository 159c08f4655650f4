import { readOfficialRate } from '../../../lib/seller-central/account-health/read.ts';
import { htmlOf, NOW, type PracticePage, visitTo } from './practice-pages.ts';
import { compare, type Subject } from './subject.ts';

/** Account Health; the truth is the shop's own count. */
export function accountHealthPage(page: PracticePage): Subject {
  const visit = visitTo('/performance/dashboard', page);
  const { numerator, denominator, rate } = visit.shop.rate({ now: NOW, days: 7, endedDaysAgo: 1 });
  const truth = new Map([['rate', { numerator, denominator, rate, windowDays: 7 }]]);
  return {
    name: `Account Health, ${page.country} in ${page.language}`,
    html: htmlOf(visit),
    url: visit.url.href,
    judge() {
      const reading = readOfficialRate(document);
      if (reading.kind !== 'rate')
        return compare(reading.kind === 'unreadable' ? 'unreadable' : 'ok', truth, new Map());
      const { windowDays, ...official } = reading.official;
      // The window is told beside the figure where the page says it, and rests on nothing else.
      const found = { windowDays: windowDays ?? 7, ...official };
      return compare('ok', truth, new Map([['rate', found]]));
    },
  };
}
