/**
 * `kat-radiobutton[value][name][label]`. Scripts find its native input by `kat-radiobutton input[type=radio]` (evidence 5.1,
 * A), so with `light` it stands in the page; without, in a shadow root like the rest of Katal. Radios in shadow roots
 * know nothing of each other: the hosts keep the group.
 */
import { dress, element, tellChange } from './element.ts';

const STYLE = 'label{display:flex;gap:6px;align-items:center;font-weight:400;margin:0;padding:3px 0;cursor:pointer}';

class KatRadiobutton extends HTMLElement {
  #checked = false;
  #input: HTMLInputElement | undefined;

  connectedCallback(): void {
    if (this.#input) return;
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name: this.getAttribute('name'), value: this.value });
    input.addEventListener('change', () => {
      this.checked = input.checked;
      tellChange(this);
    });
    const label = element('label', 'kat-radio');
    label.append(input, element('span', '', this.getAttribute('label') ?? ''));
    if (this.hasAttribute('light')) this.replaceChildren(label);
    else dress(this, STYLE, label);
    this.#input = input;
    if (this.hasAttribute('checked')) this.checked = true;
  }

  get value(): string {
    return this.getAttribute('value') ?? '';
  }

  get checked(): boolean {
    return this.#checked;
  }

  set checked(next: boolean) {
    if (next) for (const other of this.#group()) if (other !== this) other.checked = false;
    this.#checked = next;
    this.toggleAttribute('checked', next);
    if (this.#input) this.#input.checked = next;
  }

  #group(): KatRadiobutton[] {
    const all = [...document.querySelectorAll('kat-radiobutton')].filter((one) => one instanceof KatRadiobutton);
    return all.filter((one) => one.getAttribute('name') === this.getAttribute('name'));
  }
}

customElements.define('kat-radiobutton', KatRadiobutton);
