import type { Redactor } from '../../diagnostics/redactor.ts';
import { type PageLanguage, readPageLanguage } from '../page-text/page-language.ts';
import { isWithin } from '../unshadowed.ts';
import { describeElement } from './describe-element.ts';
import { knownLanguage } from './known-language.ts';
import { marketplaceShape, textShape } from './text-shape.ts';

/** The account switcher, newest first (8.2: A): elsewhere a country may be where an order goes. */
const SWITCHER = '[class*="switcher"], [class*="partner-dropdown"], [id*="switcher"]';

/** Rows repeat their texts. */
const MOST_SHAPES = 5_000;

export interface PageDescription {
  readonly language: PageLanguage | null;
  element(element: Element): string;
  text(text: string, parent: Element): string;
}

/** Tells of the elements and texts of a page what may be told. */
export function describePage(root: Document, redactor: Redactor): PageDescription {
  const language = knownLanguage(readPageLanguage(root));
  const shapes = new Map<string, string>();
  const shapeOf = (text: string) => {
    const known = shapes.get(text);
    if (known !== undefined) return known;
    const made = textShape(text, language, redactor);
    if (shapes.size < MOST_SHAPES) shapes.set(text, made);
    return made;
  };
  return {
    language,
    element(element) {
      const line = describeElement(element, redactor, shapeOf);
      const declared = element === root.documentElement ? knownLanguage(element.getAttribute('lang')) : null;
      return declared ? line.replace('[lang]', `[lang=${declared}]`) : line;
    },
    text(text, parent) {
      const names = isWithin(parent, SWITCHER) ? marketplaceShape(text) : null;
      return names ?? shapeOf(text);
    },
  };
}
