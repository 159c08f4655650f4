import { KNOWN_LABELS, type Reason } from './labels.ts';

/** One option as a made form offers it; `reason` is what the page itself takes it for. */
export interface MadeOption {
  readonly reason: Reason;
  readonly value: string;
  readonly label: string;
  readonly isDisabled?: boolean;
}

export const LAYOUTS = [
  'native select',
  'styled select',
  'select in a shadow root',
  'Katal drop-down of elements',
  'Katal drop-down of a list',
  'Katal drop-down that hears clicks alone',
  'radio buttons',
  'Katal radio buttons',
] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface MadeForm {
  /** Every value that the page's own listener heard. */
  readonly heard: string[];
  /** What the page would send now; empty for nothing chosen. */
  sent(): string;
}

export const SIX: readonly Reason[] = [
  'NoInventory',
  'BuyerCanceled',
  'GeneralAdjustment',
  'ShippingAddressUndeliverable',
  'CustomerExchange',
  'PricingError',
];

/** Options with codes as values and the language's labels, or `text 1`, `text 2` for labels that nobody knows. */
export function options(
  reasons: readonly Reason[] = SIX,
  { value = (reason: Reason, _: number): string => reason, language = 'en' } = {},
): MadeOption[] {
  return reasons.map((reason, index) => ({
    reason,
    value: value(reason, index),
    label: KNOWN_LABELS[language]?.[reason] ?? `text ${String.fromCharCode(65 + index)}`,
  }));
}

const asMarkup = (text: string) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const off = ({ isDisabled }: MadeOption) => (isDisabled ? ' disabled' : '');

function nativeSelect(made: readonly MadeOption[], placeholder: string): string {
  const first = placeholder === '' ? '' : `<option value="">${asMarkup(placeholder)}</option>`;
  const rest = made.map(
    (each) => `<option value="${asMarkup(each.value)}"${off(each)}>${asMarkup(each.label)}</option>`,
  );
  return `<select name="field">${first}${rest.join('')}</select>`;
}

function katDropdown(made: readonly MadeOption[], attributes = ''): string {
  const inside = made.map(
    (each) => `<kat-option value="${asMarkup(each.value)}"${off(each)}>${asMarkup(each.label)}</kat-option>`,
  );
  return `<kat-dropdown ${attributes}>${inside.join('')}</kat-dropdown>`;
}

const MARKUP: Readonly<Record<Layout, (made: readonly MadeOption[], placeholder: string) => string>> = {
  'native select': nativeSelect,
  'styled select': (made, placeholder) =>
    `<span class="a-dropdown-container">${nativeSelect(made, placeholder)}<span class="a-button-text"><span class="a-dropdown-prompt"></span></span></span>`,
  'select in a shadow root': () => '<x-field></x-field>',
  'Katal drop-down of elements': (made) => katDropdown(made),
  'Katal drop-down of a list': (made) => {
    const list = made.map(({ value, label, isDisabled }) => ({ value, name: label, disabled: isDisabled === true }));
    return `<kat-dropdown options="${asMarkup(JSON.stringify(list))}"></kat-dropdown>`;
  },
  'Katal drop-down that hears clicks alone': (made) => katDropdown(made, 'eager hears="clicks"'),
  'radio buttons': (made) =>
    made
      .map(
        (each) =>
          `<p><label><input type="radio" name="field" value="${asMarkup(each.value)}"${off(each)}> ${asMarkup(each.label)}</label></p>`,
      )
      .join(''),
  'Katal radio buttons': (made) =>
    made
      .map(
        (each) =>
          `<kat-radiobutton name="field" value="${asMarkup(each.value)}" label="${asMarkup(each.label)}"${off(each)}></kat-radiobutton>`,
      )
      .join(''),
};

/** Puts a cancel form into the test's document, with a page's script of its own that listens to it. */
export function showForm(layout: Layout, made: readonly MadeOption[], placeholder = 'Select an option'): MadeForm {
  document.body.innerHTML = `<main><form><div id="field">${MARKUP[layout](made, placeholder)}</div>
    <textarea name="text"></textarea><input type="submit" value="Submit"></form></main>`;
  const host = document.querySelector('x-field');
  if (host) {
    host.attachShadow({ mode: 'open' }).innerHTML = nativeSelect(made, placeholder);
  }
  const prompt = document.querySelector('.a-dropdown-prompt');
  const select = document.querySelector('select');
  const field = document.querySelector('#field');
  const heard: string[] = [];
  const mirror = () => {
    if (prompt) prompt.textContent = select?.selectedOptions[0]?.text ?? '';
  };
  mirror();
  field?.addEventListener('change', () => {
    mirror();
    heard.push(sent());
  });

  function sent(): string {
    const inner = document.querySelector('x-field')?.shadowRoot?.querySelector('select');
    const drop = document.querySelector('kat-dropdown');
    if (drop) return String(Reflect.get(drop, 'value'));
    const kat = [...document.querySelectorAll('kat-radiobutton')].find(
      (button) => button.shadowRoot?.querySelector('input')?.checked,
    );
    if (kat) return kat.getAttribute('value') ?? '';
    return (
      (inner ?? select)?.value ?? document.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value ?? ''
    );
  }
  return { heard, sent };
}
