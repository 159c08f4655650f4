/** The contact page's own script (evidence 5.1): reasons, text, attachment, send, and the second step for another language. */
import { CONTACT_REASONS } from '../../words/messages.ts';
import { find, page } from '../data.ts';
import { html, type Markup } from '../html.ts';
import { draw } from './draw.ts';
import { closeBox, messageBox, textIn } from './message-box.ts';
import type { MessageData } from './message-data.ts';
import { sendMessage } from './send.ts';
import '../kat/index.ts';

const { options } = page;
const place = find('#ayb-contact-buyer');
const { words, contact, reads }: MessageData = JSON.parse(place.dataset.messages ?? '{}');
const model = { orderId: contact?.orderId ?? '', reason: null as string | null, text: '' };
window.practiceMessage = model;

function form(): Markup {
  return html`<div class="ayb-contact-buyer-header"><h2>${words.heading.replace('{name}', contact?.buyer ?? '')}</h2></div>
    ${reads === null ? null : html`<kat-tooltip><kat-label>${words.reads.replace('{language}', reads)}</kat-label></kat-tooltip>`}
    <kat-box class="page-card message-form"><div class="cancel-label">${words.chooseReason}</div>${CONTACT_REASONS.map(reasonOf)}
    <div data-part="body">${options.messageBoxFirst ? body() : null}</div></kat-box><div data-part="review"></div>`;
}

function reasonOf(reason: string, index: number): Markup {
  const label = words.reasons[CONTACT_REASONS[index] ?? 'other'];
  // Greyed reasons were seen (evidence 5.1, A); which ones depends on the order.
  const off = reason === 'invoice' ? html` disabled` : null;
  return options.messageLayout === 'katal'
    ? html`<kat-radiobutton light data-part="reason" name="contact-reason" value="cr-${index}" label="${label}"${off}></kat-radiobutton>`
    : html`<div><label><input type="radio" data-part="reason" name="contact-reason" value="cr-${index}"${off}><span class="a-label">${label}</span></label></div>`;
}

function body(): Markup {
  return html`${messageBox(words, 'contact-buyer-text-area')}
    <div class="contact-buyer-file-input"><label>${words.attach} <input type="file"></label></div><ul class="file-attachment-list"></ul>
    <kat-button class="ayb-contact-form-send-button" data-part="send" variant="primary" label="${words.send}"></kat-button>`;
}

const part = (name: string) => place.querySelector<HTMLElement>(`[data-part=${name}]`);

function hear({ target }: Event): void {
  const text = textIn(target);
  if (text !== null) model.text = text;
  const control = target instanceof HTMLElement ? target.closest<HTMLInputElement>('[data-part=reason]') : null;
  if (!control?.checked) return;
  model.reason = CONTACT_REASONS[Number(control.value.slice(3))] ?? null;
  const place = part('body');
  if (place?.childElementCount === 0) draw(place, body());
}

/** Where the buyer reads another language, the page shows the message once more before it goes (B). */
async function press({ target }: Event): Promise<void> {
  const name = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-part]')?.dataset.part : null;
  const review = part('review');
  if (!review || !model.text || !model.reason) return;
  if (name === 'send' && reads !== null) {
    draw(
      review,
      html`<kat-modal><div role="dialog"><h1>${words.review}</h1><p>${model.text}</p><kat-button data-part="confirm" label="${words.send}"></kat-button></div></kat-modal>`,
    );
  } else if ((name === 'send' || name === 'confirm') && (await sendMessage(model)))
    draw(place, html`<kat-alert variant="success">${words.sent}</kat-alert>`);
}

function start(): void {
  draw(place, form());
  closeBox(place);
}

for (const type of ['input', 'change']) place.addEventListener(type, hear);
place.addEventListener('click', press);
if (options.messagesAfterMs > 0) setTimeout(start, options.messagesAfterMs);
else start();
