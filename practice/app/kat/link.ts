/** `kat-link[label][href]` (evidence 5.2, C): the link itself in an open shadow root. */
import { dress } from './element.ts';

class KatLink extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const link = document.createElement('a');
    link.textContent = this.getAttribute('label');
    link.href = this.getAttribute('href') ?? '#';
    dress(this, 'a{color:#007185}', link);
  }
}

customElements.define('kat-link', KatLink);
