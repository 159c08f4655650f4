/** `kat-checkbox[label]` with `div[part="checkbox-check"]` inside (evidence 1.8, C): no native input, a click toggles it. */
import { dress, element, tellChange } from './element.ts';

const STYLE = `
[part]{width:16px;height:16px;box-sizing:border-box;border:1px solid #888c8c;border-radius:3px;line-height:14px;text-align:center;cursor:pointer}
[aria-checked=true]{background:#008296;color:#fff}
[aria-checked=true]::before{content:"✓"}`;

class KatCheckbox extends HTMLElement {
  #checked = false;

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const box = element('div', '');
    box.part.add('checkbox-check');
    Object.assign(box, { role: 'checkbox', tabIndex: 0, ariaLabel: this.getAttribute('label'), ariaChecked: 'false' });
    const toggle = () => {
      this.#checked = !this.#checked;
      this.toggleAttribute('checked', this.#checked);
      box.ariaChecked = String(this.#checked);
      tellChange(this);
    };
    box.addEventListener('click', toggle);
    box.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      toggle();
    });
    dress(this, STYLE, box);
  }

  get checked(): boolean {
    return this.#checked;
  }
}

customElements.define('kat-checkbox', KatCheckbox);
