import { page } from '../data.ts';
import type { Markup } from '../html.ts';
import { renameMarkup } from '../rename.ts';

/** Draws into a place, under meaningless names where the scenario wants them. */
export function draw(where: Element, { markup }: Markup): void {
  where.innerHTML = page.options.layout === 'renamed' ? renameMarkup(markup) : markup;
}
