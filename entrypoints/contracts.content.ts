import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ListReport } from '../lib/diagnostics/format.ts';
import { inSlices, pause } from '../lib/overlay/diagnostics/in-slices.ts';
import { readForReport } from '../lib/seller-central/contracts/read-for-report.ts';
import { reportContracts } from '../lib/seller-central/contracts/report.ts';
import { provideContracts } from '../lib/seller-central/diagnostics-slots.ts';
import { MESSAGE_PATHS, matchPatterns, ORDER_PATHS } from '../lib/seller-central/matches.ts';

/** Tells a diagnostic what of the page was not read, and how each list of selectors keeps its contract; nothing until then. */
export default defineContentScript({
  matches: matchPatterns([...ORDER_PATHS, ...MESSAGE_PATHS, '/performance/dashboard*']),
  noScriptStartedPostMessage: true,
  main() {
    provideContracts(async (page) => {
      const read = readForReport(document, page);
      await pause();
      const contracts: ListReport[] = [];
      await inSlices(reportContracts(document, page, read), (report) => contracts.push(report) > 0);
      return { lost: read.lost, contracts };
    });
  },
});
