import type { CoverageStripProps } from '../../../components/popup/coverage-strip.tsx';
import type { ScopeView } from '../../messaging/answers.ts';
import type { OrderStatus } from '../../orders/order-facts.ts';
import { addDays, type Day, daysFrom } from '../../time/day.ts';
import { dayOf } from '../../time/instant.ts';
import type { Words } from './words.ts';

/** What the figures rest on, and what to open next. */
export function coverageView(
  { coverage, now, zone }: Pick<ScopeView, 'coverage' | 'now' | 'zone'>,
  words: Words,
): CoverageStripProps {
  const { t, list } = words;
  const { daysCovered, days, missing, toRead } = coverage;
  const today = dayOf(now, zone);
  return {
    days: daysFrom(addDays(today, 1 - days), today).map((day) => {
      const seen = !missing.includes(day);
      return { seen, name: t(seen ? 'day_seen' : 'day_unseen', { day: words.day(day) }) };
    }),
    text:
      missing.length === 0
        ? t('coverage_all', { count: days })
        : words.inARow([
            t('coverage', { count: daysCovered, days }),
            t('coverage_next', {
              lists: listNames(toRead, words),
              days: list(runsOf(missing).map(({ first, last }) => words.days(first, last))),
            }),
          ]),
  };
}

/** The names that Manage Orders gives its lists. */
export function listNames(statuses: readonly OrderStatus[], { t, list }: Words): string {
  return list(statuses.map((status) => t(`list_${status}`)));
}

/** Days that follow each other, joined; `days` are sorted. */
function runsOf(days: readonly Day[]): { readonly first: Day; readonly last: Day }[] {
  const runs: { first: Day; last: Day }[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && addDays(run.last, 1) === day) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs;
}
