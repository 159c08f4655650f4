import type { Path, Seller } from '../../tests/e2e/browsers/tab.ts';
import type { Sight } from './sights.ts';

/** The practice's steps, each with what the seller does in it, and the height of its picture. */
const STEPS: readonly { readonly name: string; readonly act: Path; readonly height: number }[] = [
  { name: 'practice-1-marks', act: ['crg-summary', '[data-testid=count-buyer-cancel]'], height: 820 },
  { name: 'practice-2-request', act: '[data-testid=submit]', height: 640 },
  { name: 'practice-3-out-of-stock', act: ['crg-cancel-guard', '[data-because=out-of-stock]'], height: 640 },
  { name: 'practice-4-reply', act: ['crg-replies', '[data-template=out-of-stock-notice]'], height: 1010 },
  { name: 'practice-5-popup', act: ['crg-practice-popup', '[data-testid=cause-buyer]'], height: 960 },
];

/** The first page, and every step of the practice once the seller did what it asks; the marks before, to have them all. */
export function practiceSights(seller: Seller): Sight[] {
  const welcome: Sight = {
    name: 'welcome',
    size: [1280, 760],
    open: async (colorScheme) => {
      const tab = await seller.openExtensionPage('welcome.html');
      await tab.prefer({ colorScheme });
      await tab.read('.permissions', () => null);
      return tab;
    },
  };
  const steps = STEPS.map(
    ({ name, act, height }, index): Sight => ({
      name,
      size: [1280, height],
      open: async (colorScheme) => {
        const tab = await seller.openExtensionPage('tour.html');
        await tab.prefer({ colorScheme });
        await tab.setViewport(1280, height);
        for (let step = 0; step < index; step++) await tab.click('.ways button:last-child');
        if (index > 0) {
          await tab.click(act);
          await tab.waitUntil(() => document.querySelector('[data-testid=told]')?.textContent);
        }
        return tab;
      },
    }),
  );
  return [welcome, ...steps];
}
