/** The control that a seller chooses the reason with, in each form that a layout gives it. */
import { html, type Markup } from '../html.ts';
import type { CancelLayout } from './layouts.ts';

export interface ReasonControl {
  layout: CancelLayout;
  /** The control's label, which another language's page has in its own words. */
  label: string;
  prompt: string;
  choices: readonly (readonly [value: string, text: string])[];
  /** The row of the item whose reason it is; null for the order's. */
  row: number | null;
}

/** `data-part` and `data-row` stand for the references that a framework keeps in its script: nobody else may lean on them. */
export function reasonControl({ layout, label, prompt, choices, row }: ReasonControl): Markup {
  const part = html`data-part="reason"${row === null ? null : html` data-row="${row}"`}`;
  const options = choices.map(([value, text]) => html`<option value="${value}">${text}</option>`);
  const kat = html`<kat-dropdown ${part} label="${label}" placeholder="${prompt}" value=""`;
  const face = html`<span class="a-button-inner"><span class="a-button-text"><span class="a-dropdown-prompt" data-part="prompt">${prompt}</span><i class="a-icon a-icon-dropdown"></i></span></span>`;
  const caption = html`<div class="cancel-label">${label}</div>`;
  switch (layout.reason) {
    case 'aui-mirror':
      // First value and nesting as on the neighbour page (evidence 3.1, C).
      return html`${caption}<span class="a-dropdown-container" data-test-id="cancel-reason-dropdown"><select class="a-native-dropdown" ${part} aria-label="${label}"><option value="Select an option">${prompt}</option>${options}</select><span class="a-button a-button-dropdown" aria-hidden="true">${face}</span></span>`;
    case 'select':
      return html`${row === null ? caption : null}<select class="cancel-select" ${part} aria-label="${label}"><option value="">${prompt}</option>${options}</select>`;
    case 'aui-popover':
      return html`${caption}<span class="a-dropdown-container"><select class="a-native-dropdown cancel-unseen" ${part} tabindex="-1" aria-hidden="true"><option value="">${prompt}</option>${options}</select><span class="a-button a-button-dropdown" data-part="opener" role="button" tabindex="0" aria-haspopup="true" aria-label="${label}">${face}</span>
        <div class="a-popover a-dropdown" data-part="popover" hidden><ul class="a-nostyle a-list-link">${choices.map(([value, text]) => html`<li class="a-dropdown-item"><a class="a-dropdown-link" href="javascript:void(0)" data-value="${JSON.stringify({ stringVal: value })}">${text}</a></li>`)}</ul></div></span>`;
    case 'radios':
      return html`<fieldset class="cancel-group"><legend>${label}</legend>${choices.map(([value, text]) => html`<div class="a-radio"><label><input type="radio" name="cancel-choice" value="${value}" ${part}><span class="a-label a-radio-label">${text}</span></label></div>`)}</fieldset>`;
    case 'kat-radios':
      return html`<div class="cancel-label" id="cancel-reasons">${label}</div><div role="radiogroup" aria-labelledby="cancel-reasons">${choices.map(([value, text]) => html`<div><kat-radiobutton ${part} name="cancel-choice" value="${value}" label="${text}"></kat-radiobutton></div>`)}</div>`;
    case 'kat-dropdown':
      return html`${kat} options="${JSON.stringify(choices)}"></kat-dropdown>`;
    case 'kat-dropdown-native':
      return html`${kat} native options="${JSON.stringify(choices)}"></kat-dropdown>`;
    case 'kat-dropdown-slotted':
      return html`${kat}>${choices.map(([value, text]) => html`<kat-option value="${value}">${text}</kat-option>`)}</kat-dropdown>`;
    case 'tiles':
      return html`${caption}<div class="cancel-tiles">${choices.map(([value, text]) => html`<div class="cancel-tile" data-part="tile" data-choice="${value}">${text}</div>`)}</div>`;
  }
}
