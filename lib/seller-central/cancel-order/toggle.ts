import { textRuns } from './deep-dom.ts';
import { press } from './write.ts';

/** A radio button or check box, native or Katal's. */
export interface Toggle {
  readonly element: Element;
  readonly value: string;
  readonly texts: readonly string[];
  isOn(): boolean;
  isDisabled(): boolean;
  /** Presses it as a person would. */
  press(): void;
}

export function nativeToggle(input: HTMLInputElement): Toggle {
  return {
    element: input,
    value: input.value,
    get texts() {
      const labels = [...(input.labels ?? [])].flatMap(textRuns);
      const named = input.getAttribute('aria-label');
      return labels.length > 0 ? labels : named ? [named] : textBehind(input);
    },
    isOn: () => input.checked,
    isDisabled: () => input.matches(':disabled'),
    press: () => press(input),
  };
}

/** Some pages put the words beside the button and join them in nothing. */
function textBehind(input: HTMLInputElement): string[] {
  const next = input.nextSibling;
  const text = next instanceof Element ? textRuns(next) : [next?.textContent?.trim() ?? ''];
  return text.filter((words) => words !== '');
}

/** A Katal element with a native input in it or in its open shadow root, or a part that takes the press (1.8, 5.1: B). */
export function katToggle(host: Element): Toggle {
  const found = host.shadowRoot?.querySelector('input') ?? host.querySelector('input');
  // In another namespace an element may bear the name, and have no value.
  const inner = found instanceof HTMLInputElement ? found : null;
  const isMarked = (name: string) => host.hasAttribute(name) && host.getAttribute(name) !== 'false';
  return {
    element: host,
    value: host.getAttribute('value') ?? inner?.value ?? '',
    get texts() {
      const label = host.getAttribute('label');
      return label ? [label] : textRuns(host);
    },
    isOn: () => inner?.checked ?? (isMarked('checked') || host.getAttribute('aria-checked') === 'true'),
    isDisabled: () => isMarked('disabled') || inner?.disabled === true,
    press: () => press(inner ?? host.shadowRoot?.querySelector('[part~="checkbox-check"]') ?? host),
  };
}

/** Any of the page's radio buttons and check boxes. */
export function toggleOf(element: Element): Toggle {
  return element instanceof HTMLInputElement ? nativeToggle(element) : katToggle(element);
}
