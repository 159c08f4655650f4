import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';

/** What the record costs at 10,000 orders and at 1,000,000, in a real browser. Times are milliseconds. */
export interface LedgerTimes {
  small: { snapshot: number; record: number };
  large: { snapshot: number; record: number };
}

const SMALL = 10_000;
const LARGE = 1_000_000;
const RUNS = 15;

/** Fills both records through the ledger's own code and times them in turn. Takes minutes; `large` may be less than a million. */
export async function timeLedger(large = LARGE, say: (words: string) => void = () => {}): Promise<LedgerTimes> {
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
    await fill(page, SMALL, say);
    await fill(page, large, say);
    const runs: LedgerTimes[] = [];
    // In turn, so that whatever else the machine does weighs on both alike.
    for (let run = 0; run < RUNS; run++) {
      runs.push({ small: await time(page, SMALL, run), large: await time(page, large, run) });
    }
    const times = (size: keyof LedgerTimes) => ({
      snapshot: median(runs.map((run) => run[size].snapshot)),
      record: median(runs.map((run) => run[size].record)),
    });
    return { small: times('small'), large: times('large') };
  } finally {
    await browser.close();
  }
}

async function fill(page: Page, size: number, say: (words: string) => void): Promise<void> {
  const step = 50_000;
  const start = Date.now();
  for (let from = 0; from < size; from += step) {
    await page.evaluate(([size, from, until]) => ledgerBench.fill(size, from, until), [
      size,
      from,
      Math.min(size, from + step),
    ] as const);
    say(`${Math.min(size, from + step)} of ${size} orders recorded after ${Math.round((Date.now() - start) / 1000)} s`);
  }
}

function time(page: Page, size: number, run: number): Promise<{ snapshot: number; record: number }> {
  return page.evaluate(([size, run]) => ledgerBench.time(size, run), [size, run] as const);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
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

if (import.meta.main) {
  const { small, large } = await timeLedger(Number(process.argv[2] ?? LARGE), console.log);
  for (const name of ['snapshot', 'record'] as const) {
    const ratio = (large[name] / small[name]).toFixed(2);
    console.log(`${name}: ${small[name].toFixed(1)} ms small, ${large[name].toFixed(1)} ms large, ratio ${ratio}`);
  }
}
