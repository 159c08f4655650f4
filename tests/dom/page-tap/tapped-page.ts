import type { JSDOM } from 'jsdom';
import { installPageTap } from '../../../lib/page-tap/install.ts';
import { listenToPageJson } from '../../../lib/page-tap/listen.ts';
import { OBSERVED, type ObservedResponse } from '../../../lib/page-tap/protocol.ts';
import { stopPageTap } from '../../../lib/page-tap/stop.ts';
import { isOrderJson } from '../../../lib/seller-central/page-json/endpoints.ts';

declare const jsdom: JSDOM;

/** Moves the test's page to an address of `origin`. */
export function openPage(origin: string): void {
  jsdom.reconfigure({ url: `${origin}/orders-v3` });
}

export function tap(): void {
  installPageTap(window, isOrderJson);
}

/** Listens until `stop`. `next` gives the copies in their order, each once, and waits for one that is still to come. */
export function listen() {
  const controller = new jsdom.window.AbortController();
  const copies: ObservedResponse[] = [];
  let wake = () => {};
  let given = 0;
  listenToPageJson(
    document,
    (response) => {
      copies.push(response);
      wake();
    },
    controller.signal,
  );
  return {
    copies,
    stop: () => controller.abort(),
    async next(): Promise<ObservedResponse> {
      for (;;) {
        const copy = copies[given];
        if (copy) {
          given += 1;
          return copy;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

/** Counts the tap's events as the page could, before any listener sorts out the ones it has heard. */
export function countEvents(): { events: number } {
  const seen = { events: 0 };
  document.addEventListener(OBSERVED, () => {
    seen.events += 1;
  });
  return seen;
}

export function untap(): void {
  stopPageTap(document);
}
