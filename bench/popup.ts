// How long the popup takes to its first figure, with the background's worker alive and dead.
import { devtoolsOf } from '../tests/e2e/browsers/chromium.ts';
import { HOST, listDrawn, withBrowsers } from './browsers.ts';
import { table } from './report.ts';
import { machine, type Section } from './section.ts';
import { median } from './statistics.ts';

const OPENINGS = 11;
const ORDERS = 100;

export async function popupSection(): Promise<Section> {
  const times = await withBrowsers(async ({ practice, guarded }) => {
    practice.use(HOST, 'everyday', { size: ORDERS });
    const list = await guarded.newTab();
    await list.goto(`https://${HOST}/orders-v3`);
    await listDrawn(list, ORDERS, true);
    await list.close();
    const popup = await guarded.openExtensionPage('popup.html');
    const session = await devtoolsOf(popup);
    await session.send('Page.enable');
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${noteFirstFigure})()` });
    const open = async () => {
      await popup.reload();
      await popup.waitUntil(() => performance.getEntriesByName('bench:figure').length > 0);
      return popup.evaluate(() => performance.getEntriesByName('bench:figure')[0]?.startTime ?? Number.NaN);
    };
    const alive: number[] = [];
    const dead: number[] = [];
    await open();
    for (let opening = 0; opening < OPENINGS; opening++) {
      alive.push(await open());
      await guarded.killWorker();
      dead.push(await open());
    }
    return { alive: median(alive), dead: median(dead) };
  });
  const rows = [
    ['alive', times.alive.toFixed(0), '1'],
    ['dead', times.dead.toFixed(0), `**${(times.dead / times.alive).toFixed(2)}**`],
  ];
  const head = ['the worker is', 'ms from opening to the first figure', 'times the living'];
  return { text: `${table(head, rows)}\n\nA record of ${ORDERS} orders. Timed on ${machine()}.` };
}

/** In the popup: marks the first moment at which the rate stands on it. */
function noteFirstFigure(): void {
  const look = () => {
    if (document.querySelector('[data-testid="rate"]')) performance.mark('bench:figure');
    else setTimeout(look, 1);
  };
  look();
}
