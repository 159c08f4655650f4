import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { table } from './report.ts';
import { machine, type Section } from './section.ts';
import { median } from './statistics.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const RUNS = 15;
/** The popup's figures at the largest record take no more than so many times what they take at the smallest (docs/architecture.md, Budgets). */
const MOST_RATIO = 2;

interface Times {
  /** Median milliseconds: the figures that the popup shows, the rate among them. */
  readonly snapshot: number;
  /** Recording 500 orders, half of them new. */
  readonly record: number;
}

/** What the record costs as it grows, in a real browser. Filling it takes minutes; `sizes` may be smaller. */
export async function ledgerSection(sizes: readonly number[] = SIZES): Promise<Section> {
  const times = await timeLedger(sizes);
  const [smallest] = times.values();
  if (!smallest) throw new Error('No size of a record was given.');
  const rows = [...times].map(([size, { snapshot, record }]) => [
    size,
    snapshot.toFixed(0),
    `**${(snapshot / smallest.snapshot).toFixed(2)}**`,
    record.toFixed(0),
    `**${(record / smallest.record).toFixed(2)}**`,
  ]);
  const head = ['orders', "the popup's figures ms", '÷ smallest', '500 orders recorded ms', '÷ smallest'];
  const broken = [...times]
    .filter(([, { snapshot }]) => snapshot / smallest.snapshot > MOST_RATIO)
    .map(([size]) => `the popup's figures take more than ${MOST_RATIO} times as long at ${size} orders`);
  return { text: `${table(head, rows)}\n\nTimed on ${machine()}.`, broken };
}

/** Fills the records through the ledger's own code and times them in turn, so that other work weighs on all alike. */
async function timeLedger(sizes: readonly number[]): Promise<Map<number, Times>> {
  const script = await bundle(fileURLToPath(new URL('ledger-page.ts', import.meta.url)));
  // A profile on the disk: what a private one stores stays in memory.
  const browser = await chromium.launchPersistentContext('', {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    chromiumSandbox: false,
  });
  try {
    const page = await browser.newPage();
    await page.route('https://ledger.test/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    await page.goto('https://ledger.test/');
    await page.addScriptTag({ content: script });
    for (const size of sizes) await fill(page, size);
    const runs: Map<number, Times>[] = [];
    for (let run = 0; run < RUNS; run++) {
      const times = new Map<number, Times>();
      for (const size of sizes) times.set(size, await time(page, size, run));
      runs.push(times);
    }
    const middle = (size: number, of: keyof Times) => median(runs.map((run) => run.get(size)?.[of] ?? Number.NaN));
    return new Map(sizes.map((size) => [size, { snapshot: middle(size, 'snapshot'), record: middle(size, 'record') }]));
  } finally {
    await browser.close();
  }
}

async function fill(page: Page, size: number): Promise<void> {
  const step = 50_000;
  const start = Date.now();
  for (let from = 0; from < size; from += step) {
    await page.evaluate(([size, from, until]) => ledgerBench.fill(size, from, until), [
      size,
      from,
      Math.min(size, from + step),
    ] as const);
    console.log(
      `${Math.min(size, from + step)} of ${size} orders recorded after ${Math.round((Date.now() - start) / 1000)} s`,
    );
  }
}

function time(page: Page, size: number, run: number): Promise<Times> {
  return page.evaluate(([size, run]) => ledgerBench.time(size, run), [size, run] as const);
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'chrome120', rollupOptions: { input: entry, output: { format: 'iife' } } },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const code = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []));
  if (code.length !== 1) throw new Error(`The bench made ${code.length} scripts: it needs one.`);
  return code.join('');
}
