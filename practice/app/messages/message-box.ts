/** The box that a message is written in, in each form that a layout gives it, and what the page hears of it. */

import type { MessageWords } from '../../words/messages.ts';
import { page } from '../data.ts';
import { html, type Markup } from '../html.ts';

/** `.contact-buyer-text-area kat-textarea` (evidence 5.1, A); the inbox's own box was not found (5.2, a hole). */
export function messageBox({ text }: MessageWords, around: string): Markup {
  switch (page.options.layout === 'unknown' ? 'closed' : page.options.messageLayout) {
    case 'katal':
      return html`<div class="${around}"><kat-textarea data-part="text" label="${text}"></kat-textarea></div>`;
    case 'native':
      return html`<div class="${around}"><label class="cancel-label" for="message-text">${text}</label><textarea id="message-text" data-part="text" rows="5"></textarea></div>`;
    case 'editable':
      return html`<div class="${around}"><div class="cancel-label">${text}</div><div class="message-editable" data-part="text" role="textbox" aria-multiline="true" aria-label="${text}" contenteditable="true"></div></div>`;
    case 'closed':
      return html`<div class="${around}"><div data-part="closed"></div></div>`;
  }
}

/** A box in a closed shadow root, which no program can find. */
export function closeBox(place: ParentNode): void {
  const host = place.querySelector<HTMLElement>('[data-part=closed]');
  host?.attachShadow({ mode: 'closed' }).append(document.createElement('textarea'));
}

/** The text as the page's listener finds it in the element that the event names. */
export function textIn(target: EventTarget | null): string | null {
  if (!(target instanceof HTMLElement) || target.dataset.part !== 'text') return null;
  return 'value' in target ? String(target.value) : target.innerText;
}
