/**
 * Stand-ins for Katal's elements as evidence 1.8 and 5.1 know them: open shadow roots, native parts inside, a value that
 * is drawn in a later task, and a change event that the element itself makes. What they keep in their class is of the
 * page's world; the code under test may only use their DOM.
 */
class KatDropdown extends HTMLElement {
  static observedAttributes = ['value'];
  #value = '';
  readonly #header = document.createElement('div');
  readonly #list = document.createElement('div');

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    this.#header.className = 'select-header';
    this.#header.setAttribute('part', 'dropdown-header');
    this.#header.addEventListener('click', () => this.#toggle());
    root.append(this.#header, this.#list);
    this.#value = this.getAttribute('value') ?? '';
    if (this.hasAttribute('eager')) this.#drawOptions();
    this.#draw();
  }

  get value(): string {
    return this.#value;
  }

  attributeChangedCallback(_: string, __: string | null, value: string | null): void {
    if (this.shadowRoot && this.getAttribute('hears') !== 'clicks') this.#take(value ?? '');
  }

  get #choices(): { value: string; name: string; disabled?: boolean }[] {
    if (this.hasAttribute('options')) return JSON.parse(this.getAttribute('options') ?? '[]');
    return [...this.querySelectorAll('kat-option')].map((option) => ({
      value: option.getAttribute('value') ?? '',
      name: option.textContent ?? '',
      disabled: option.hasAttribute('disabled'),
    }));
  }

  #toggle(): void {
    const isOpen = this.toggleAttribute('open');
    queueMicrotask(() => (isOpen ? this.#drawOptions() : this.#list.replaceChildren()));
  }

  #drawOptions(): void {
    this.#list.replaceChildren(
      ...this.#choices.map(({ value, name, disabled }) => {
        const option = document.createElement('kat-option');
        option.setAttribute('value', value);
        option.textContent = name;
        option.toggleAttribute('disabled', disabled === true);
        option.addEventListener('click', () => {
          if (disabled || this.getAttribute('hears') === 'nothing') return;
          this.removeAttribute('open');
          if (!this.hasAttribute('eager')) this.#list.replaceChildren();
          this.#take(value);
          this.dispatchEvent(new CustomEvent('change', { bubbles: true, composed: true, detail: { value } }));
        });
        return option;
      }),
    );
  }

  #take(value: string): void {
    if (this.getAttribute('hears') === 'nothing') return;
    this.#value = value;
    setTimeout(() => this.#draw());
  }

  #draw(): void {
    this.#header.textContent = this.#choices.find((choice) => choice.value === this.#value)?.name ?? 'Select';
  }
}

/** A radio button or check box of Katal's: the native one inside, the group's other buttons set free by the element. */
class KatToggle extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const input = document.createElement('input');
    input.type = this.localName === 'kat-checkbox' ? 'checkbox' : 'radio';
    input.disabled = this.hasAttribute('disabled');
    this.attachShadow({ mode: 'open' }).append(input);
    input.addEventListener('change', () => {
      for (const other of document.querySelectorAll(`kat-radiobutton[name="${this.getAttribute('name')}"]`)) {
        const inner = other === this ? null : other.shadowRoot?.querySelector('input');
        if (inner) inner.checked = false;
      }
      this.dispatchEvent(new CustomEvent('change', { bubbles: true, composed: true }));
    });
  }
}

class KatTextarea extends HTMLElement {
  connectedCallback(): void {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).append(document.createElement('textarea'));
  }
}

class KatButton extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.getAttribute('label');
    this.attachShadow({ mode: 'open' }).append(button);
  }
}

export function defineKatal(): void {
  customElements.define('kat-dropdown', KatDropdown);
  customElements.define('kat-radiobutton', class extends KatToggle {});
  customElements.define('kat-checkbox', class extends KatToggle {});
  customElements.define('kat-textarea', KatTextarea);
  customElements.define('kat-button', KatButton);
}
