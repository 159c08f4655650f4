import * as z from 'zod/mini';
import { pageParts } from '../rules-file/page-parts.ts';
import type { PageAdditions } from './page-additions.ts';

/** What a stored rules file says of pages; nothing where there is none, or none that can be read. */
export function pageAdditionsIn(found: unknown): PageAdditions {
  if (found === undefined) return NO_ADDITIONS;
  const stored = z.object({ file: z.object(pageParts()) });
  const { selectors, words, requests } = stored.safeParse(found).data?.file ?? NO_ADDITIONS;
  // It may have come with a backup from another browser.
  return { selectors: selectors.filter(({ css }) => isSelector(css)), words, requests };
}

const NO_ADDITIONS: PageAdditions = { selectors: [], words: [], requests: [] };

/** Whether this browser understands a selector. */
export function isSelector(css: string): boolean {
  try {
    return document.createDocumentFragment().querySelector(css) === null;
  } catch {
    return false;
  }
}
