// What the extension adds to the page's own load, with the processor as it is and slowed four times.
import { devtoolsOf } from '../tests/e2e/browsers/chromium.ts';
import type { Seller } from '../tests/e2e/browsers/tab.ts';
import { type Browsers, HOST, listDrawn, metricsOf, withBrowsers } from './browsers.ts';
import { longestOwnTask } from './in-trace.ts';
import { MOST_TASK, table } from './report.ts';
import { machine, type Section } from './section.ts';
import { median } from './statistics.ts';

const SIZES = [15, 100, 500];
const SLOWED = [1, 4];
const WARM_VISITS = 5;

/** One load; milliseconds. */
interface Load {
  /** From the navigation to the last row that the page itself draws. */
  readonly drawn: number;
  /** All tasks of the page's thread until the list is drawn and, with the extension, judged. */
  readonly work: number;
}

interface Row {
  readonly scenario: string;
  readonly size: number;
  readonly slowed: number;
  readonly temper: 'cold' | 'warm';
  readonly bare: Load;
  readonly guarded: Load;
  /** Null where it was not traced. */
  readonly longestOwn: number | null;
}

export async function loadSection(): Promise<Section> {
  const rows: Row[] = [];
  for (const scenario of ['everyday', 'dom-only'] as const)
    for (const size of SIZES) for (const slowed of SLOWED) rows.push(...(await timeLoads(scenario, size, slowed)));
  const broken = rows
    .filter(({ size, slowed, longestOwn }) => size === 500 && slowed === 1 && (longestOwn ?? 0) > MOST_TASK)
    .map(
      ({ scenario, temper, longestOwn }) => `${scenario}, ${temper}: ${longestOwn?.toFixed(0)} ms of one task are ours`,
    );
  const head = [
    'scenario',
    'rows',
    'processor',
    'load',
    'rows drawn, with ÷ without',
    'work of the thread, with ÷ without',
    'rows drawn ms',
    'without us',
    'work ms',
    'without us',
    'ours in one task, ms',
  ];
  const cells = rows.map(({ scenario, size, slowed, temper, bare, guarded, longestOwn }) => [
    scenario,
    size,
    slowed === 1 ? 'as it is' : `${slowed} × slowed`,
    temper,
    `**${(guarded.drawn / bare.drawn).toFixed(2)}**`,
    `**${(guarded.work / bare.work).toFixed(2)}**`,
    ...[guarded.drawn, bare.drawn, guarded.work, bare.work, longestOwn].map((ms) => ms?.toFixed(0) ?? ''),
  ]);
  return { text: `${table(head, cells)}\n\nTimed on ${machine()}.`, broken };
}

/** The first load of two new browsers, and the median of later ones; both browsers take turns. */
async function timeLoads(scenario: 'everyday' | 'dom-only', size: number, slowed: number): Promise<Row[]> {
  return withBrowsers(async ({ practice, guarded, bare }: Browsers) => {
    practice.use(HOST, scenario, { size });
    const once = async () => ({
      guarded: await timeLoad(guarded, size, slowed, true),
      bare: await timeLoad(bare, size, slowed, false),
    });
    const cold = await once();
    const warm: (typeof cold)[] = [];
    for (let visit = 0; visit < WARM_VISITS; visit++) warm.push(await once());
    const middle = (which: 'guarded' | 'bare'): Load => ({
      drawn: median(warm.map((pair) => pair[which].drawn)),
      work: median(warm.map((pair) => pair[which].work)),
    });
    const same = { scenario, size, slowed };
    const longestOwn = Math.min(await traceLoad(guarded, size, slowed), await traceLoad(guarded, size, slowed));
    return [
      { ...same, temper: 'cold', ...cold, longestOwn: null },
      { ...same, temper: 'warm', guarded: middle('guarded'), bare: middle('bare'), longestOwn },
    ];
  });
}

async function timeLoad(seller: Seller, size: number, slowed: number, isGuarded: boolean): Promise<Load> {
  const tab = await seller.newTab();
  try {
    const session = await devtoolsOf(tab);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    await session.send('Performance.enable');
    await session.send('Page.enable');
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${noteWhenDrawn})(${size})` });
    await tab.goto(`https://${HOST}/orders-v3`);
    await listDrawn(tab, size, isGuarded);
    const work = (await metricsOf(session))('TaskDuration');
    const drawn = await tab.evaluate(() => performance.getEntriesByName('bench:drawn')[0]?.startTime ?? Number.NaN);
    return { drawn, work: work * 1000 };
  } finally {
    await tab.close();
  }
}

/** In the page: marks the first frame in which the page has drawn all of its rows. */
function noteWhenDrawn(size: number): void {
  const look = () => {
    if (document.querySelectorAll('#orders-table .main-status').length === size) performance.mark('bench:drawn');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function traceLoad(seller: Seller, size: number, slowed: number): Promise<number> {
  const tab = await seller.newTab();
  try {
    const session = await devtoolsOf(tab);
    // The renderer of the site is there before the trace begins.
    await tab.goto(`https://${HOST}/orders-v3`);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    return await longestOwnTask(session, async () => {
      await tab.reload();
      await listDrawn(tab, size, true);
    });
  } finally {
    await tab.close();
  }
}
