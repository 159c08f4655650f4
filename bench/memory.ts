// Whether memory stays flat: what is left over after the page has changed its list many times, with us and without.
import type { CDPSession } from 'playwright-core';
import { devtoolsOf } from '../tests/e2e/browsers/chromium.ts';
import type { Seller, Tab } from '../tests/e2e/browsers/tab.ts';
import { HOST, listDrawn, metricsOf, withBrowsers } from './browsers.ts';
import { table } from './report.ts';
import { machine, type Section } from './section.ts';

const ROWS = 100;
/** What is made once is made by then. */
const WARM_UP = 20;
const WORK = [
  { what: 'soft navigations', times: 100, work: turnPages },
  { what: 're-renders', times: 1000, work: renderAgain },
];
/** More than this is a leak, however little each time: a tenth of a row's elements, and a few kilobytes a time. */
const MOST_GROWTH = { nodes: 100, listeners: 20, kilobytes: 1500 };

interface Memory {
  readonly nodes: number;
  readonly listeners: number;
  readonly kilobytes: number;
}

export async function memorySection(): Promise<Section> {
  const grown = await withBrowsers(async ({ practice, guarded, bare }) => {
    practice.use(HOST, 'everyday', { size: ROWS });
    return { guarded: await growth(guarded, true), bare: await growth(bare, false) };
  });
  const broken: string[] = [];
  const rows = WORK.map(({ what, times }, index) => {
    const [ours, theirs] = [grown.guarded[index], grown.bare[index]];
    if (!ours || !theirs) throw new Error(`${what} were not measured.`);
    for (const part of ['nodes', 'listeners', 'kilobytes'] as const)
      if (ours[part] - Math.max(0, theirs[part]) > MOST_GROWTH[part])
        broken.push(`${times} ${what} leave ${ours[part]} ${part}, ${theirs[part]} without us`);
    return [
      `${times} ${what}`,
      ...[ours, theirs].flatMap(({ nodes, listeners, kilobytes }) => [nodes, listeners, kilobytes.toFixed(0)]),
    ];
  });
  const head = [
    'after',
    'nodes',
    'listeners',
    'heap kB',
    'nodes without us',
    'listeners without us',
    'heap kB without us',
  ];
  return { text: `${table(head, rows)}\n\nTimed on ${machine()}.`, broken };
}

/** By how much each kind of work makes the page's memory grow, after the browser has collected what it can. */
async function growth(seller: Seller, isGuarded: boolean): Promise<Memory[]> {
  const tab = await seller.newTab();
  try {
    await tab.goto(`https://${HOST}/orders-v3`);
    await listDrawn(tab, ROWS, isGuarded);
    const session = await devtoolsOf(tab);
    await session.send('Performance.enable');
    const grown: Memory[] = [];
    for (const { times, work } of WORK) {
      await work(tab, WARM_UP);
      const before = await memoryOf(session);
      await work(tab, times);
      const after = await memoryOf(session);
      grown.push({
        nodes: after.nodes - before.nodes,
        listeners: after.listeners - before.listeners,
        kilobytes: after.kilobytes - before.kilobytes,
      });
    }
    return grown;
  } finally {
    await tab.close();
  }
}

async function memoryOf(session: CDPSession): Promise<Memory> {
  // Twice: what the first collection lets go may hold on to more.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const read = await metricsOf(session);
  return { nodes: read('Nodes'), listeners: read('JSEventListeners'), kilobytes: read('JSHeapUsedSize') / 1000 };
}

/** To the next page of the list and back, so many times: the page draws its list anew without a load. */
async function turnPages(tab: Tab, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const shown = await tab.evaluate(() => {
      const link = document.querySelector<HTMLElement>(
        '.a-pagination .a-last:not(.a-disabled) a, .a-pagination .a-normal a',
      );
      if (!link) throw new Error('The list has one page only.');
      const shown = document.querySelector('.a-pagination .a-selected')?.textContent ?? '';
      link.click();
      return shown;
    });
    await tab.waitUntil((before) => {
      const now = document.querySelector('.a-pagination .a-selected')?.textContent ?? before;
      return now !== before && document.querySelectorAll('#orders-table .main-status').length > 0;
    }, shown);
  }
}

/** The page builds the same list anew, so many times. */
async function renderAgain(tab: Tab, times: number): Promise<void> {
  await tab.evaluate(async (times) => {
    for (let time = 0; time < times; time++) {
      const table = document.querySelector('#orders-table');
      const copy = table?.cloneNode(true);
      if (!(copy instanceof Element)) throw new Error('There is no list.');
      for (const badge of copy.querySelectorAll('crg-badge')) badge.remove();
      table?.replaceWith(copy);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  }, times);
}
