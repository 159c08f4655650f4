import { defineContentScript } from 'wxt/utils/define-content-script';
import * as z from 'zod/mini';
import { listenToPageJson } from '../lib/page-tap/listen.ts';
import type { ObservedResponse } from '../lib/page-tap/protocol.ts';
import { stopPageTap } from '../lib/page-tap/stop.ts';
import { readPageScope } from '../lib/seller-central/account.ts';
import { provideTapped } from '../lib/seller-central/diagnostics-slots.ts';
import { matchPatterns, ORDER_PATHS } from '../lib/seller-central/matches.ts';
import { sharedPageOrders } from '../lib/seller-central/page-json/page-orders.ts';
import { readPageResponse } from '../lib/seller-central/page-json/read-response.ts';
import { readingTold } from '../lib/seller-central/page-json/reading-told.ts';
import { followPageJsonSwitch } from '../lib/settings/page-json-switch.ts';

/** Reads what the tap copied of the page's JSON, for all of our scripts on the page. */
export default defineContentScript({
  matches: matchPatterns(ORDER_PATHS),
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    // Compiling schemas to code is forbidden here, and trying it would show up as a policy violation.
    z.config({ jitless: true });
    const pageOrders = sharedPageOrders();
    provideTapped(() => keptResponses().map((response) => ({ ...response, told: () => readingTold(read(response)) })));
    void followPageJsonSwitch(
      (listening) =>
        listenToPageJson(document, (response) => pageOrders.add(read(response), response, location.href), listening),
      () => stopPageTap(document),
      signal,
    );
  },
});

const read = (response: ObservedResponse) => readPageResponse(response, readPageScope(document, location.host));

/** What the tap still has of the page's answers: it hands that over as soon as somebody listens. */
function keptResponses(): ObservedResponse[] {
  const kept: ObservedResponse[] = [];
  const listening = new AbortController();
  listenToPageJson(document, (response) => kept.push(response), listening.signal);
  listening.abort();
  return kept;
}
