import browser from 'webextension-polyfill';
import { type Diagnostic, diagnosticText, LINE_COST, MOST_LINES, MOST_UNITS } from '../../lib/diagnostics/format.ts';
import { createRedactor } from '../../lib/diagnostics/redactor.ts';
import { readUiWords } from '../../lib/i18n/ui-words.ts';
import { inSlices } from '../../lib/overlay/diagnostics/in-slices.ts';
import { skeletonOf } from '../../lib/overlay/diagnostics/skeleton.ts';
import { describeAddress } from '../../lib/seller-central/diagnostics/describe-element.ts';
import { describePage } from '../../lib/seller-central/diagnostics/describe-page.ts';
import {
  type Collector,
  type Judge,
  type ReadingReport,
  withContracts,
} from '../../lib/seller-central/diagnostics-slots.ts';
import { pageAdditions } from '../../lib/seller-central/page-additions.ts';
import type { PageName } from '../../lib/seller-central/pages.ts';
import { describeTappedJson } from './tapped-json.ts';

const HEALTHS = ['waiting', 'ok', 'partial', 'unreadable', 'signed-out'] as const;
const MOST_TIMINGS = 20;
/** More rows than a page shows: what is above is not our own measure. */
const MOST_ROWS = 2_000;

/** How far the overlay says that it read the page; the page may have written there too. */
export function healthOnPage(): (typeof HEALTHS)[number] | 'none' {
  return HEALTHS.find((health) => health === document.documentElement.dataset.crgHealth) ?? 'none';
}

/** Tells how the page that is shown now is built, without a text, a value or an id; the page can be used meanwhile. */
export const collectDiagnostic: Collector = async (page) => {
  const redactor = createRedactor();
  const description = describePage(document, redactor);
  const skeleton: string[] = [];
  let units = 0;
  let cut = false;
  await inSlices(skeletonOf(document.documentElement, description), (line) => {
    units += line.length + LINE_COST;
    cut = skeleton.length >= MOST_LINES || units > MOST_UNITS;
    if (!cut) skeleton.push(line);
    return !cut;
  });
  const { language: uiLanguage } = await readUiWords(['diagnostics']);
  const report = await reportOn(page);
  const text = diagnosticText({
    extension: browser.runtime.getManifest().version,
    browser: browserName(navigator.userAgent),
    host: location.host,
    path: describeAddress(location.href, location.href, redactor),
    page,
    ...report,
    uiLanguage,
    pageLanguage: description.language,
    added: countAdditions(),
    timings: lastTimings(),
    json: await describeTappedJson(redactor),
    cut,
    skeleton,
  });
  return { text, report };
};

/** The script that tells it loads with this one, long before anybody can ask. */
async function reportOn(page: PageName): Promise<ReadingReport> {
  let judged: ReturnType<Judge> | undefined;
  withContracts((judge) => {
    judged = judge(page);
  });
  return { health: healthOnPage(), ...((await judged) ?? { lost: [], contracts: [] }) };
}

/** Of the seller's rules file, if it is in force here. */
function countAdditions(): number {
  let added = 0;
  pageAdditions.whenThere(({ selectors, words, requests }) => {
    added = selectors.length + words.length + requests.length;
  });
  return added;
}

/** "Firefox 140", "Edg 120", "Chrome 120". */
function browserName(userAgent: string): string {
  const [, name, version] = /(Firefox|Edg|OPR|Chrome)\/(\d{1,5})(?!.*(?:Edg|OPR)\/)/.exec(userAgent) ?? [];
  return name ? `${name} ${version}` : 'unknown';
}

/** Our own measures of the last passes. The page could have left some of these names: of theirs no more than numbers are taken. */
function lastTimings(): Diagnostic['timings'] {
  return ['crg:read', 'crg:paint'].flatMap((name) =>
    performance
      .getEntriesByName(name, 'measure')
      .slice(-MOST_TIMINGS / 2)
      .map((entry) => `${name} ${rowsOf(entry)} rows ${entry.duration.toFixed(1)} ms`),
  );
}

function rowsOf(entry: PerformanceEntry): number {
  const detail: unknown = 'detail' in entry ? entry.detail : null;
  const rows: unknown = typeof detail === 'object' && detail !== null && 'rows' in detail ? detail.rows : 0;
  return typeof rows === 'number' ? Math.min(MOST_ROWS, Math.max(0, Math.trunc(rows))) : 0;
}
