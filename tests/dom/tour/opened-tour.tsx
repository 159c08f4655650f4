import { render } from 'preact';
import { act } from 'preact/test-utils';
import { App } from '../../../entrypoints/tour/App.tsx';
import { createTourWords } from '../../../entrypoints/tour/words.ts';
import type { UiLanguage } from '../../../lib/i18n/translate.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { makeShop } from '../../../lib/tour/made-up-shop.ts';
import { lookupIn } from '../lookup-in.ts';

export const NOW = Date.parse('2026-11-18T20:00:00Z');
export const SHOP = makeShop(MARKETPLACE_IDS.US, NOW);

export function wordsIn(language: UiLanguage) {
  return createTourWords(language, lookupIn(language));
}

/** Does something, then lets every effect that hangs on it come to pass. */
async function after(deed: () => void): Promise<void> {
  await act(deed);
  await act(() => new Promise((resolve) => setImmediate(resolve)));
}

/** The page's elements that a selector names, those in our own shadow roots too. */
function all(selector: string, root: ParentNode = document): HTMLElement[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? all(selector, shadowRoot) : [],
  );
  return [...root.querySelectorAll<HTMLElement>(selector), ...inside];
}

export const tour = {
  async open(language: UiLanguage = 'en'): Promise<void> {
    globalThis.scrollTo = () => {};
    render(null, document.body);
    await after(() => render(<App words={wordsIn(language)} shop={SHOP} />, document.body));
  },
  all,
  one: (selector: string): HTMLElement | undefined => all(selector)[0],
  told: (): string => document.querySelector('[data-testid=told]')?.textContent ?? '',
  click: (selector: string) => after(() => all(selector)[0]?.click()),
  /** Goes on so many steps. */
  async next(steps = 1): Promise<void> {
    for (let step = 0; step < steps; step++) await tour.click('.ways button:last-child');
  },
  fill: (selector: string, value: string) =>
    after(() => {
      const control = all(selector)[0];
      if (control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement) control.value = value;
      for (const type of ['input', 'change']) control?.dispatchEvent(new Event(type, { bubbles: true }));
    }),
};
