import type { AddedRequest, AddedSelector, AddedWord } from '../rules-file/page-parts.ts';
import { worldSlot } from './world-slot.ts';

/** What the seller's rules file adds to the reading of pages; all lists are empty where there is no file. */
export interface PageAdditions {
  readonly selectors: readonly AddedSelector[];
  readonly words: readonly AddedWord[];
  readonly requests: readonly AddedRequest[];
}

/** Read from the browser's store by a script of its own, once a page: what changes in the store holds from the next load on. */
export const pageAdditions = /* @__PURE__ */ worldSlot<PageAdditions>('page-additions');
