// What copying the page's own JSON costs the page, against a browser in which nobody copies.
import { devtoolsOf } from '../tests/e2e/browsers/chromium.ts';
import type { Seller } from '../tests/e2e/browsers/tab.ts';
import { HOST, listDrawn, metricsOf, withBrowsers } from './browsers.ts';
import { table } from './report.ts';
import { machine, type Section } from './section.ts';
import { median } from './statistics.ts';

const SIZES = [15, 100, 500];
const READS = 20;

interface Reads {
  /** Median milliseconds until the page has its parsed JSON. */
  readonly read: number;
  /** Work of the page's thread for one read, with all that follows it. */
  readonly work: number;
  readonly kilobytes: number;
}

export async function pageJsonSection(): Promise<Section> {
  const cells: (string | number)[][] = [];
  for (const size of SIZES) {
    const { guarded, bare } = await withBrowsers(async ({ practice, ...browsers }) => {
      practice.use(HOST, 'everyday', { size });
      return {
        guarded: await timeReads(browsers.guarded, size, true),
        bare: await timeReads(browsers.bare, size, false),
      };
    });
    cells.push([
      size,
      bare.kilobytes.toFixed(0),
      `**${(guarded.read / bare.read).toFixed(2)}**`,
      ...[guarded.read, bare.read, guarded.work - bare.work].map((ms) => ms.toFixed(1)),
    ]);
  }
  const head = ['orders', 'kB of JSON', 'read, with ÷ without', 'read ms', 'without us', 'our work afterwards, ms'];
  return { text: `${table(head, cells)}\n\nTimed on ${machine()}.` };
}

/** The page's own search, asked again and again by the page, after the list has come to rest. */
async function timeReads(seller: Seller, size: number, isGuarded: boolean): Promise<Reads> {
  const tab = await seller.newTab();
  try {
    await tab.goto(`https://${HOST}/orders-v3`);
    await listDrawn(tab, size, isGuarded);
    const session = await devtoolsOf(tab);
    await session.send('Performance.enable');
    const workSoFar = async () => (await metricsOf(session))('TaskDuration') * 1000;
    const before = await workSoFar();
    const { times, length } = await tab.evaluate(readAgain, READS);
    const work = ((await workSoFar()) - before) / READS;
    return { read: median(times), work, kilobytes: length / 1000 };
  } finally {
    await tab.close();
  }
}

/** In the page: reads the list's own JSON as the page does, and lets each reading's consequences run out. */
async function readAgain(reads: number): Promise<{ times: number[]; length: number }> {
  const [search] = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/orders-api/search'));
  if (!search) throw new Error('The page asked for no JSON.');
  const length = (await (await fetch(search.name)).arrayBuffer()).byteLength;
  const times: number[] = [];
  for (let read = 0; read < reads; read++) {
    const response = await fetch(search.name);
    const start = performance.now();
    await response.json();
    times.push(performance.now() - start);
    for (let frame = 0; frame < 4; frame++)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  return { times, length };
}
