import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

/** Fills a message of the overlay. */
export type OverlayTranslate = Translate<typeof en>;

/** The overlay's own words. */
export function overlayWords(language: string, lookup: Lookup): OverlayTranslate {
  return createTranslate<typeof en>('overlay', language, lookup);
}
