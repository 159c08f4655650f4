import type { Health } from './health.ts';

export interface PageMarks {
  setHealth(health: Health): void;
}

/** Sets `data-crg-page` and `data-crg-health` on the document's root; both go when `signal` fires. */
export function markPage(page: string, signal: AbortSignal): PageMarks {
  const { dataset } = document.documentElement;
  dataset.crgPage = page;
  dataset.crgHealth = 'waiting';
  signal.addEventListener(
    'abort',
    () => {
      delete dataset.crgPage;
      delete dataset.crgHealth;
    },
    { once: true },
  );
  return {
    setHealth(health) {
      if (dataset.crgHealth !== health) dataset.crgHealth = health;
    },
  };
}
