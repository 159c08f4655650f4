import type { Tab } from './browsers/tab.ts';

/**
 * What the browser saw moving in the page since its load, each in words with the node's name first. Chromium alone
 * measures this; Firefox knows of none. What stands inside our own elements is named to nobody.
 */
export function layoutShifts(tab: Tab): Promise<string[]> {
  return tab.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return resolve([]);
        type Source = { node?: Node | null; previousRect: DOMRect; currentRect: DOMRect };
        const entries: PerformanceEntry[] = [];
        const observer = new PerformanceObserver((list) => void entries.push(...list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        // Without a shift the observer never speaks: after two frames it has what there is.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            entries.push(...observer.takeRecords());
            observer.disconnect();
            const read = performance.getEntriesByName('crg:read')[0]?.startTime;
            resolve(
              entries.flatMap((entry) =>
                ((Reflect.get(entry, 'sources') ?? []) as Source[]).map(
                  ({ node, previousRect, currentRect }) =>
                    `${node?.nodeName ?? 'our own'} from ${previousRect.y} to ${currentRect.y} after ${entry.startTime} ms, our first pass after ${read} ms`,
                ),
              ),
            );
          }),
        );
      }),
  );
}
