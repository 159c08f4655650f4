import type { Health } from './health.ts';

export interface PageMarks {
  setHealth(health: Health): void;
}

/** Sets `data-crg-page` and `data-crg-health` on the document's root; both go when `signal` fires, unless another page's have come. */
export function markPage(page: string, signal: AbortSignal): PageMarks {
  let { dataset } = document.documentElement;
  dataset.crgPage = page;
  dataset.crgHealth = 'waiting';
  signal.addEventListener(
    'abort',
    () => {
      // Each page has a script of its own, and the next page's may have begun before this one's ends.
      if (dataset.crgPage !== page) return;
      delete dataset.crgPage;
      delete dataset.crgHealth;
    },
    { once: true },
  );
  return {
    setHealth(health) {
      // A page that writes itself anew has another root.
      if (dataset !== document.documentElement.dataset) {
        dataset = document.documentElement.dataset;
        dataset.crgPage = page;
      }
      if (dataset.crgHealth !== health) dataset.crgHealth = health;
    },
  };
}
