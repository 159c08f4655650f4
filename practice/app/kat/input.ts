/** `kat-input[placeholder]` (evidence 5.2, C): a native input in an open shadow root. */
import { dress } from './element.ts';

class KatInput extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const field = document.createElement('input');
    field.placeholder = this.getAttribute('placeholder') ?? '';
    field.setAttribute('aria-label', field.placeholder);
    dress(this, 'input{box-sizing:border-box;width:100%;padding:6px 8px}:host{display:block}', field);
  }
}

customElements.define('kat-input', KatInput);
