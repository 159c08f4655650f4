export function element(tag: string, name: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = text;
  return made;
}

/** Opens the host's shadow root, dressed like the rest of Katal. */
export function dress(host: HTMLElement, style: string, ...children: Element[]): void {
  const sheet = document.createElement('style');
  sheet.textContent = BASE + style;
  host.attachShadow({ mode: 'open' }).append(sheet, ...children);
}

/** What a Katal element tells the page after a person changed it; native change events end at the shadow root. */
export function tellChange(host: HTMLElement): void {
  host.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

const BASE = `
:host{display:inline-block;font:13px/19px "Amazon Ember",Arial,"Noto Sans CJK JP","Noto Sans CJK SC",sans-serif;color:#0f1111}
label,.label{display:block;font-weight:700;margin-bottom:4px}
button,select,textarea,input{font:inherit;color:inherit}
`;
