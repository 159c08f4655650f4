// npm run bench: speed as ratios to a floor timed in the same run, and size. Fails where a budget is broken.
import { cpus } from 'node:os';
import { startPracticeServer } from '../practice/server.ts';
import { weights } from '../tests/build/weights.ts';
import { launchSeller } from '../tests/e2e/browsers/launch.ts';
import { repliesSection } from './replies.ts';
import { churnSection, listSection, MOST_RATIO, MOST_TASK, sizeSection, writeSection } from './report.ts';
import { type Browsers, type ChurnTimes, type ListTimes, timeChurning, timeList } from './time-list.ts';

const LARGEST = 500;
const VISITS = new Map([
  [15, 5],
  [100, 5],
  [LARGEST, 3],
]);

async function timeEverything(): Promise<{ lists: ListTimes[]; churn: ChurnTimes }> {
  const practice = await startPracticeServer();
  const launch = (bare: boolean) => launchSeller({ engine: 'chromium', port: practice.port, bare });
  const browsers: Browsers = { practice, guarded: await launch(false), bare: await launch(true) };
  try {
    const lists: ListTimes[] = [];
    for (const scenario of ['everyday', 'dom-only'] as const)
      for (const [size, visits] of VISITS) lists.push(await timeList(browsers, scenario, size, visits));
    return { lists, churn: await timeChurning(browsers, LARGEST) };
  } finally {
    await Promise.all([browsers.guarded.close(), browsers.bare.close()]);
    await practice.close();
  }
}

const { lists, churn } = await timeEverything();
const sizes = weights('chrome');
const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;
const sections = {
  list: listSection(lists, machine),
  churn: churnSection(churn),
  replies: repliesSection(),
  size: sizeSection(sizes),
};
for (const [name, text] of Object.entries(sections)) {
  console.log(`\n${text}`);
  writeSection(name, text);
}

const large = lists.filter(({ size }) => size === LARGEST);
// Milliseconds are this machine's and this day's, so they are told and break nothing.
for (const { scenario, longestPass } of large.filter((times) => times.longestPass > MOST_TASK))
  console.log(`\nSlow here: ${scenario} at ${LARGEST} rows has a pass of ${longestPass.toFixed(0)} ms.`);
const broken = [
  ...large
    .filter(({ ratio }) => ratio > MOST_RATIO)
    .map(({ scenario, ratio }) => `${scenario} at ${LARGEST} rows takes ${ratio.toFixed(2)} times the floor`),
  ...(churn.passes > churn.rebuilds * 2 ? [`${churn.passes} passes for ${churn.rebuilds} rebuilds`] : []),
  ...sizes.filter(({ bytes, budget }) => bytes > budget).map(({ name, bytes }) => `${name} weighs ${bytes} bytes`),
];
console.log(broken.length > 0 ? `\nOver budget:\n${broken.join('\n')}` : '\nEverything is within its budget.');
process.exitCode = broken.length > 0 ? 1 : 0;
