/** `kat-button[label][variant]` with a native button inside (evidence 1.7, 1.8): `disabled` on the host disables both. */
import { dress, element } from './element.ts';

const STYLE = `
button{border:1px solid #007587;border-radius:3px;background:#008296;color:#fff;padding:6px 18px;cursor:pointer}
button:disabled{opacity:.5;cursor:default}`;

class KatButton extends HTMLElement {
  static readonly observedAttributes = ['disabled'];
  readonly #button = element('button', '');

  connectedCallback(): void {
    if (this.shadowRoot) return;
    this.#button.textContent = this.getAttribute('label');
    this.#button.part.add('button');
    dress(this, STYLE, this.#button);
  }

  attributeChangedCallback(): void {
    this.#button.toggleAttribute('disabled', this.hasAttribute('disabled'));
  }
}

customElements.define('kat-button', KatButton);
