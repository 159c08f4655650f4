import { STOP } from './protocol.ts';

/** Takes the tap out of the page for good: the seller switched it off, or the extension is going. */
export function stopPageTap(target: Document): void {
  target.dispatchEvent(new CustomEvent(STOP));
}
