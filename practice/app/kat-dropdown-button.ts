/** A Katal drop-down button as evidence 1.5 knows it: an open shadow root, the first action as a button, the rest behind `button.indicator`. */
import { element } from './kat/element.ts';

const STYLE = `
:host{display:inline-block;position:relative;font:13px Arial,sans-serif}
.wrap{display:flex}
button{font:inherit;background:#fff;border:1px solid #888c8c;color:#0f1111;padding:5px 10px;cursor:pointer;min-height:29px}
button:hover{background:#f7fafa}
.main{border-radius:3px 0 0 3px;border-right:0;max-width:130px;text-align:left}
.indicator{border-radius:0 3px 3px 0;width:28px;padding:0}
.options{display:none;position:absolute;z-index:20;right:0;min-width:180px;background:#fff;border:1px solid #d5d9d9;box-shadow:0 2px 5px rgba(15,17,17,.15)}
.options.open{display:block}
.option{display:block;width:100%;border:0;text-align:left;padding:7px 12px}`;

class KatDropdownButton extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    const actions: [name: string, title: string, address: string][] = JSON.parse(this.getAttribute('actions') ?? '[]');
    const style = document.createElement('style');
    style.textContent = STYLE;
    const wrap = element('div', 'wrap');
    const options = element('div', 'options');
    const indicator = element('button', 'indicator', '▾');
    indicator.setAttribute('aria-label', this.getAttribute('label') ?? '');
    indicator.addEventListener('click', () => options.classList.toggle('open'));
    for (const [index, [name, title, address]] of actions.entries()) {
      const button = element('button', index === 0 ? 'main' : 'option', title);
      button.dataset.action = name;
      button.addEventListener('click', () => location.assign(address));
      (index === 0 ? wrap : options).append(button);
    }
    wrap.append(indicator);
    root.append(style, wrap, options);
  }
}

customElements.define('kat-dropdown-button', KatDropdownButton);
