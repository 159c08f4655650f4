// What runs inside the page: each function stands alone.

/** One pass of the overlay over the page, in milliseconds. */
export interface Pass {
  rows: number;
  read: number;
  paint: number;
  /** From the start of reading to the end of painting, with the judging between. */
  whole: number;
}

/** The passes since the page's load or the last `forgetPasses`, in their order. */
export function passes(): Pass[] {
  const named = (name: string) =>
    performance.getEntriesByName(name, 'measure').filter((entry) => entry instanceof PerformanceMeasure);
  const paints = named('crg:paint');
  return named('crg:read').flatMap((read, index) => {
    const paint = paints[index];
    if (!paint) return [];
    const whole = paint.startTime + paint.duration - read.startTime;
    return [{ rows: Number(read.detail.rows), read: read.duration, paint: paint.duration, whole }];
  });
}

export function forgetPasses(): void {
  performance.clearMeasures('crg:read');
  performance.clearMeasures('crg:paint');
}

/**
 * The least that could be done by hand, in milliseconds: the same cells are read with plain selectors, and each row to
 * act on gets one host with a shadow root, a shared style sheet and one line of text.
 */
export function floor(toActOn: readonly string[]): number {
  const start = performance.now();
  const wanted = new Set(toActOn);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('p { margin: 0; color: #b12704; font: bold 12px sans-serif }');
  const facts: string[][] = [];
  for (const row of document.querySelectorAll('#orders-table tbody tr')) {
    const textOf = (css: string) => row.querySelector(css)?.textContent?.trim() ?? '';
    const id = textOf('.cell-body-title a[href*="/orders-v3/order/"]');
    facts.push([
      id,
      textOf('[data-test-id="oth-order-date"]'),
      textOf('[data-test-id="oth-order-details"]'),
      textOf('[data-test-id="oth-product-info"]'),
      textOf('[data-test-id="oth-customer-option"]'),
      textOf('.main-status'),
      textOf('.buyer-requested-cancel'),
    ]);
    if (!wanted.has(id)) continue;
    const host = document.createElement('crg-floor');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const line = document.createElement('p');
    line.textContent = 'Late by 4 h';
    root.append(line);
    row.querySelector('[data-test-id="oth-order-status"]')?.append(host);
  }
  const took = performance.now() - start;
  if (facts.length === 0) throw new Error('The floor found no rows: has the practice page changed?');
  return took;
}

/** Puts a new table in the place of the list's, as the page's own app does, and waits for the frame that shows it. */
export function drawAnew(markup: string): Promise<void> {
  const template = document.createElement('template');
  template.innerHTML = markup;
  document.querySelector('#orders-table')?.replaceWith(template.content);
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** The longest of the tasks that the browser calls long (50 ms or more) since the load, in milliseconds; 0 where none was. */
export function longestTask(): Promise<number> {
  return new Promise((resolve) => {
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask', buffered: true });
    setTimeout(() => resolve(longest), 100);
  });
}
