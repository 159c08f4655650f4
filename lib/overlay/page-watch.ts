import { createChangePace } from './change-pace.ts';
import { loadMoment } from './load-moment.ts';
import { observePage, type PageObserver, type PagePass } from './page-observer.ts';
import type { PageTiming } from './page-rest.ts';
import type { PageVisit } from './run-on-page.ts';

/** The longest delay that a browser's timer holds without overflowing, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** One look at the page. */
export interface Look extends PagePass {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Takes down whether what the page is for has changed, and tells how it stands. Asked once a look. */
  timing(isTouched: boolean): PageTiming;
}

/** When the clock alone changes what is shown, epoch milliseconds; moments that are over, and null, are none. */
export type Moments = readonly (number | null)[];

/**
 * Looks at the page of a visit after each change of it, when it has loaded, and at the next of the moments that the look
 * before has named; nothing polls. `beforeLayout` is called as by `observePage`.
 */
export function watchPage(
  { signal, startedAt }: PageVisit,
  look: (look: Look) => Moments,
  beforeLayout?: () => void,
): PageObserver {
  const pace = createChangePace(startedAt);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pass = ({ changed }: PagePass) => {
    const now = Date.now();
    const loaded = loadMoment();
    const loadedAt = loaded && Math.max(loaded, startedAt);
    const timing = (isTouched: boolean) => ({ now, loadedAt, ...pace(now, isTouched) });
    const next = Math.min(...look({ changed, now, timing }).map((at) => (at && at > now ? at : Infinity)));
    clearTimeout(timer);
    if (next < Infinity) timer = setTimeout(observer.request, Math.min(LONGEST, next - Date.now()));
  };
  const observer = observePage(document, pass, signal, beforeLayout);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  // A look while the page loaded could not yet say how long that took.
  addEventListener('load', () => setTimeout(observer.request), { signal });
  return observer;
}
