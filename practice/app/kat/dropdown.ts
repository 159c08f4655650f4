/**
 * `kat-dropdown` after evidence 1.7 and 1.8 (B, C): `label` and `value` on the host, the choice in `.select-header`, the
 * choices as `kat-option` elements in the open shadow root, or slotted from the page, or (`native`) a select in there.
 * Its own state is what counts; the `value` attribute sets that state and follows it.
 */
import { dress, element, tellChange } from './element.ts';

const STYLE = `
:host{position:relative;min-width:260px}
.select-header,select{box-sizing:border-box;width:100%;padding:5px 28px 5px 10px;border:1px solid #888c8c;border-radius:3px;background:#fff;cursor:pointer}
.select-header::after{content:"▾";position:absolute;right:10px}
.select-options{display:none;position:absolute;z-index:20;left:0;right:0;background:#fff;border:1px solid #d5d9d9;box-shadow:0 2px 5px rgba(15,17,17,.15)}
.select-options.open{display:block}
kat-option,::slotted(kat-option){display:block;padding:6px 10px;cursor:pointer}
kat-option[selected],::slotted(kat-option[selected]){background:#e3f4f6}`;

class KatDropdown extends HTMLElement {
  static readonly observedAttributes = ['value'];
  #value = '';
  #header: HTMLElement | undefined;
  #select: HTMLSelectElement | undefined;

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const label = element('div', 'label', this.getAttribute('label') ?? '');
    const choices: [value: string, text: string][] = JSON.parse(this.getAttribute('options') ?? '[]');
    if (this.hasAttribute('native')) dress(this, STYLE, label, this.#makeSelect(choices));
    else dress(this, STYLE, label, ...this.#makeList(choices));
    if (label.textContent === '') label.remove();
    this.#show(this.getAttribute('value') ?? '');
  }

  attributeChangedCallback(_name: string, _old: string | null, next: string | null): void {
    this.#show(next ?? '');
  }

  get value(): string {
    return this.#value;
  }

  set value(next: string) {
    if (this.getAttribute('value') === next) this.#show(next);
    else this.setAttribute('value', next);
  }

  #choose(value: string): void {
    if (value === this.#value) return;
    this.value = value;
    tellChange(this);
  }

  #show(value: string): void {
    this.#value = value;
    if (this.#select) this.#select.value = value;
    if (!this.#header) return;
    this.#header.textContent = this.getAttribute('placeholder');
    for (const option of this.#options()) {
      const chosen = option.getAttribute('value') === value;
      option.role = 'option';
      option.toggleAttribute('selected', chosen);
      option.setAttribute('aria-selected', String(chosen));
      if (chosen) this.#header.textContent = option.textContent;
    }
  }

  #options(): HTMLElement[] {
    const slotted = this.querySelectorAll<HTMLElement>('kat-option');
    return [...(slotted.length > 0 ? slotted : (this.shadowRoot?.querySelectorAll<HTMLElement>('kat-option') ?? []))];
  }

  #makeSelect(choices: readonly [value: string, text: string][]): HTMLElement {
    const select = document.createElement('select');
    select.setAttribute('aria-label', this.getAttribute('label') ?? '');
    for (const [value, text] of [['', this.getAttribute('placeholder') ?? ''] as const, ...choices]) {
      select.append(new Option(text, value));
    }
    select.addEventListener('change', () => this.#choose(select.value));
    this.#select = select;
    return select;
  }

  #makeList(choices: readonly [value: string, text: string][]): HTMLElement[] {
    const header = element('div', 'select-header');
    const list = element('div', 'select-options');
    const open = (on: boolean) => {
      list.classList.toggle('open', on);
      header.setAttribute('aria-expanded', String(on));
    };
    Object.assign(header, { role: 'combobox', tabIndex: 0, ariaLabel: this.getAttribute('label') });
    list.role = 'listbox';
    for (const [value, text] of choices) {
      const option = element('kat-option', '', text);
      option.setAttribute('value', value);
      list.append(option);
    }
    list.append(document.createElement('slot'));
    header.addEventListener('click', () => open(!list.classList.contains('open')));
    header.addEventListener('keydown', (event) => this.#follow(event, open));
    list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('kat-option') : null;
      if (!option) return;
      open(false);
      this.#choose(option.getAttribute('value') ?? '');
    });
    open(false);
    this.#header = header;
    return [header, list];
  }

  #follow(event: KeyboardEvent, open: (on: boolean) => void): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const options = this.#options();
    const at = options.findIndex((option) => option.getAttribute('value') === this.#value);
    if (step) this.#choose(options.at(Math.max(0, at + step))?.getAttribute('value') ?? this.#value);
    else if (event.key === 'Enter' || event.key === ' ') open(true);
    else if (event.key === 'Escape') open(false);
    else return;
    event.preventDefault();
  }
}

customElements.define('kat-dropdown', KatDropdown);
