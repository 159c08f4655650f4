import type { Seller, Tab } from '../tests/e2e/browsers/tab.ts';
import { type Browsers, HOST, listDrawn, patiently } from './browsers.ts';
import { drawAnew, floor, forgetPasses, longestTask, passes } from './in-page.ts';
import { median, sum } from './statistics.ts';

/** Medians of several visits to the list, with the extension and without; milliseconds, or ratios of two. */
export interface ListTimes {
  readonly scenario: 'everyday' | 'dom-only';
  readonly size: number;
  readonly badges: number;
  /** One pass over orders that were never there before: read and paint apart, the floor, and the ratio to it. */
  readonly read: number;
  readonly paint: number;
  readonly floor: number;
  readonly ratio: number;
  /** The same where the page builds the very rows anew that stood there. */
  readonly equalRatio: number;
  /** All passes from the start of the load until every row is marked, against the floor run once on the loaded page. */
  readonly loadPasses: number;
  readonly loadRatio: number;
  /** The longest pass of the quietest load: other programs on the machine can only stretch a pass. */
  readonly longestPass: number;
  /** The longest task of a load with the extension and without. */
  readonly longestTask: number;
  readonly longestTaskBare: number;
}

const REDRAWS = 7;

/** Times the list at one size. Both browsers take turns, so that whatever else the machine does weighs on both alike. */
export async function timeList(
  { practice, guarded, bare }: Browsers,
  scenario: ListTimes['scenario'],
  size: number,
  visits: number,
): Promise<ListTimes> {
  practice.use(HOST, scenario, { size });
  const all: Visit[] = [];
  for (let visit = 0; visit < visits; visit++) all.push(await timeVisit(guarded, bare, size));
  const middle = (of: (visit: Visit) => number) => median(all.map(of));
  return {
    scenario,
    size,
    badges: middle(({ badges }) => badges),
    read: middle(({ unseen }) => median(unseen.map(({ read }) => read))),
    paint: middle(({ unseen }) => median(unseen.map(({ paint }) => paint))),
    floor: middle(({ unseen }) => median(unseen.map(({ floor }) => floor))),
    ratio: middle(({ unseen }) => ratioOf(unseen)),
    equalRatio: middle(({ equal }) => ratioOf(equal)),
    loadPasses: middle(({ load }) => load.length),
    loadRatio: middle(({ load, loadFloor }) => sum(load.map(({ read, paint }) => read + paint)) / loadFloor),
    longestPass: Math.min(...all.map(({ load }) => Math.max(...load.map(({ whole }) => whole)))),
    longestTask: middle((visit) => visit.longestTask),
    longestTaskBare: middle((visit) => visit.longestTaskBare),
  };
}

type Visit = Awaited<ReturnType<typeof timeVisit>>;

async function timeVisit(guarded: Seller, bare: Seller, size: number) {
  const ours = await openList(guarded);
  const theirs = await openList(bare);
  try {
    await listDrawn(ours, size, true);
    const load = await ours.evaluate(passes);
    const toActOn = await ours.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-crg-order]:has(crg-badge)')].flatMap(
        ({ dataset }) => dataset.crgOrder ?? [],
      ),
    );
    await listDrawn(theirs, size, false);
    const markup = await theirs.evaluate(() => document.querySelector('#orders-table')?.outerHTML ?? '');
    const loadFloor = await theirs.evaluate(floor, toActOn);
    const tasks = {
      longestTask: await ours.evaluate(longestTask),
      longestTaskBare: await theirs.evaluate(longestTask),
    };
    const redraw = async (shift: number): Promise<Redraw> => {
      await ours.evaluate(forgetPasses);
      await ours.evaluate(drawAnew, otherOrders(markup, shift));
      await ours.waitUntil(() => performance.getEntriesByName('crg:paint').length > 0);
      // One that something else asked for may come before it, and has nothing to read.
      const [pass] = (await ours.evaluate(passes)).toSorted((a, b) => b.whole - a.whole);
      if (!pass) throw new Error('A redraw of the list made no pass.');
      await theirs.evaluate(drawAnew, otherOrders(markup, shift));
      const ids = toActOn.map((id) => otherOrders(id, shift));
      return { read: pass.read, paint: pass.paint, floor: await theirs.evaluate(floor, ids) };
    };
    const unseen: Redraw[] = [];
    const equal: Redraw[] = [];
    for (let shift = 1; shift <= REDRAWS; shift++) {
      unseen.push(await redraw(shift));
      equal.push(await redraw(shift));
    }
    return { load, loadFloor, unseen, equal, badges: toActOn.length, ...tasks };
  } finally {
    await ours.close();
    await theirs.close();
  }
}

interface Redraw {
  readonly read: number;
  readonly paint: number;
  readonly floor: number;
}

function ratioOf(redraws: readonly Redraw[]): number {
  return median(redraws.map(({ read, paint, floor }) => (read + paint) / floor));
}

/** The same rows with other order ids: a page of orders that were never there before. */
function otherOrders(text: string, shift: number): string {
  return text.replace(/(\d{3}-\d{7})-(\d{7})/g, (_id, start: string, end: string) => {
    return `${start}-${String((Number(end) + shift * 1_000_003) % 10_000_000).padStart(7, '0')}`;
  });
}

async function openList(seller: Seller): Promise<Tab> {
  const tab = await seller.newTab();
  await tab.goto(`https://${HOST}/orders-v3`);
  return tab;
}

/** What the extension does on a page that throws its table away and builds it anew five times a second. */
export interface ChurnTimes {
  readonly size: number;
  readonly seconds: number;
  readonly rebuilds: number;
  readonly passes: number;
  /** Milliseconds. */
  readonly medianPass: number;
  readonly longestPass: number;
  readonly longestTask: number;
  readonly longestTaskBare: number;
}

const CHURN_SECONDS = 5;

export async function timeChurning({ practice, guarded, bare }: Browsers, size: number): Promise<ChurnTimes> {
  practice.use(HOST, 'churning', { size });
  const ours = await openList(guarded);
  await patiently(() => ours.waitUntil((rows) => document.querySelectorAll('[data-crg-order]').length === rows, size));
  await ours.evaluate(forgetPasses);
  const rebuilds = await ours.evaluate(countRebuilds, CHURN_SECONDS);
  const all = await ours.evaluate(passes);
  const tasks = await ours.evaluate(longestTask);
  await ours.close();
  const theirs = await openList(bare);
  await theirs.evaluate(countRebuilds, CHURN_SECONDS);
  const bareTasks = await theirs.evaluate(longestTask);
  await theirs.close();
  const whole = all.map((pass) => pass.whole);
  return {
    size,
    seconds: CHURN_SECONDS,
    rebuilds,
    passes: all.length,
    medianPass: median(whole),
    longestPass: Math.max(...whole),
    longestTask: tasks,
    longestTaskBare: bareTasks,
  };
}

/** In the page: how often the table is replaced within so many seconds. */
function countRebuilds(seconds: number): Promise<number> {
  return new Promise((resolve) => {
    const tables = new Set<Element | null>();
    const watch = new MutationObserver(() => tables.add(document.querySelector('#orders-table')));
    watch.observe(document.body, { childList: true, subtree: true });
    setTimeout(() => resolve(tables.size), seconds * 1000);
  });
}
