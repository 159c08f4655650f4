// The budget of the order list: read and paint against the floor, and a list that never rests.
import { withBrowsers } from './browsers.ts';
import { churnText, listText, MOST_RATIO, MOST_TASK } from './report.ts';
import type { Section } from './section.ts';
import { type ListTimes, timeChurning, timeList } from './time-list.ts';

const LARGEST = 500;
const VISITS = new Map([
  [15, 5],
  [100, 5],
  [LARGEST, 3],
]);

export async function listSection(): Promise<Section> {
  const lists = await withBrowsers(async (browsers) => {
    const times: ListTimes[] = [];
    for (const scenario of ['everyday', 'dom-only'] as const)
      for (const [size, visits] of VISITS) times.push(await timeList(browsers, scenario, size, visits));
    return times;
  });
  const large = lists.filter(({ size }) => size === LARGEST);
  // Milliseconds are this machine's and this day's, so they are told and break nothing.
  for (const { scenario, longestPass } of large.filter((times) => times.longestPass > MOST_TASK))
    console.log(`Slow here: ${scenario} at ${LARGEST} rows has a pass of ${longestPass.toFixed(0)} ms.`);
  const broken = large
    .filter(({ ratio }) => ratio > MOST_RATIO)
    .map(({ scenario, ratio }) => `${scenario} at ${LARGEST} rows takes ${ratio.toFixed(2)} times the floor`);
  return { text: listText(lists), broken };
}

export async function churnSection(): Promise<Section> {
  const churn = await withBrowsers((browsers) => timeChurning(browsers, LARGEST));
  const { passes, rebuilds } = churn;
  return {
    text: churnText(churn),
    broken: passes > rebuilds * 2 ? [`${passes} passes for ${rebuilds} rebuilds`] : [],
  };
}
