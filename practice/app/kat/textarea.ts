/** `kat-textarea` (evidence 1.8, B): a native textarea in an open shadow root, the text kept by the host. */
import { dress, element, tellChange } from './element.ts';

const STYLE =
  ':host{max-width:100%}textarea{box-sizing:border-box;width:460px;max-width:100%;padding:6px 8px;border:1px solid #888c8c;border-radius:3px}';

class KatTextarea extends HTMLElement {
  static readonly observedAttributes = ['value'];
  #value = '';
  readonly #field = document.createElement('textarea');

  connectedCallback(): void {
    if (this.shadowRoot) return;
    this.#field.rows = 3;
    this.#field.part.add('textarea');
    this.#field.setAttribute('aria-label', this.getAttribute('label') ?? '');
    // Input events leave the shadow root by themselves.
    this.#field.addEventListener('input', () => this.#keep(this.#field.value));
    this.#field.addEventListener('change', () => tellChange(this));
    dress(this, STYLE, element('div', 'label', this.getAttribute('label') ?? ''), this.#field);
  }

  attributeChangedCallback(_name: string, _old: string | null, next: string | null): void {
    this.#keep(next ?? '');
  }

  get value(): string {
    return this.#value;
  }

  set value(next: string) {
    this.#keep(next);
  }

  #keep(text: string): void {
    this.#value = text;
    if (this.#field.value !== text) this.#field.value = text;
  }
}

customElements.define('kat-textarea', KatTextarea);
