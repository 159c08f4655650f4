// What the extension adds to the delay between the seller's click or key and the frame that follows it.
import { devtoolsOf } from '../tests/e2e/browsers/chromium.ts';
import type { Seller } from '../tests/e2e/browsers/tab.ts';
import { HOST, listDrawn, withBrowsers } from './browsers.ts';
import { table } from './report.ts';
import { machine, type Section } from './section.ts';
import { median } from './statistics.ts';

const SIZES = [15, 500];
const TOUCHES = 40;

type Kind = 'click' | 'keydown';

export async function touchSection(): Promise<Section> {
  const cells: (string | number)[][] = [];
  for (const size of SIZES)
    for (const slowed of [1, 4]) {
      const times = await withBrowsers(async ({ practice, guarded, bare }) => {
        practice.use(HOST, 'everyday', { size });
        return {
          guarded: await timeTouches(guarded, size, slowed, true),
          bare: await timeTouches(bare, size, slowed, false),
        };
      });
      for (const kind of ['click', 'keydown'] as const)
        cells.push([
          kind === 'click' ? 'click' : 'key press',
          size,
          slowed === 1 ? 'as it is' : '4 × slowed',
          `**${(times.guarded[kind] / times.bare[kind]).toFixed(2)}**`,
          times.guarded[kind].toFixed(1),
          times.bare[kind].toFixed(1),
        ]);
    }
  const head = ['what', 'rows', 'processor', 'with ÷ without', 'ms', 'without us'];
  return { text: `${table(head, cells)}\n\nTimed on ${machine()}.` };
}

/** Median milliseconds from the event to the end of the frame that follows it. */
async function timeTouches(
  seller: Seller,
  size: number,
  slowed: number,
  isGuarded: boolean,
): Promise<Record<Kind, number>> {
  const tab = await seller.newTab();
  try {
    await tab.goto(`https://${HOST}/orders-v3`);
    await listDrawn(tab, size, isGuarded);
    await (await devtoolsOf(tab)).send('Emulation.setCPUThrottlingRate', { rate: slowed });
    await tab.evaluate(noteDelays);
    for (let touch = 0; touch < TOUCHES; touch++) {
      await tab.click('#myo-search-input');
      await tab.press('a');
    }
    await tab.waitUntil((least) => performance.getEntriesByName('bench:keydown').length >= least, TOUCHES);
    const durations = (name: string) =>
      tab.evaluate((name) => performance.getEntriesByName(name).map(({ duration }) => duration), name);
    return { click: median(await durations('bench:click')), keydown: median(await durations('bench:keydown')) };
  } finally {
    await tab.close();
  }
}

/** In the page: measures each click and key from its own time to the task after the next frame. */
function noteDelays(): void {
  for (const kind of ['click', 'keydown'])
    addEventListener(
      kind,
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => performance.measure(`bench:${kind}`, { start: timeStamp }))),
      { capture: true },
    );
}
