import { html } from '../app/html.ts';
import { framed } from './frame.ts';
import type { Visit } from './visit.ts';

/** The frame without content: what any unknown address gets. */
export function shellPage(visit: Visit): string {
  return framed(visit, 'Amazon', html`<div class="a-container"></div>`, null, null);
}
