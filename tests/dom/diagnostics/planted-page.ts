import type { PersonalData } from './personal-data.ts';

/** Each piece as it is, in its parts, and as pages encode it. */
const waysToWrite = (text: string): string[] => [
  text,
  text.toUpperCase(),
  text.replace(/\s+/g, '-'),
  text.replace(/\s+/g, '_'),
  text.replace(/\s+/g, ''),
  `row-${text}-title`,
  encodeURIComponent(text),
  btoa(encodeURIComponent(text)),
  [...text].join(' '),
  [...text].join('-'),
];

const ATTRIBUTES = [
  ...['class', 'id', 'data-test-id', 'data-testid', 'data-buyer', 'aria-label', 'title', 'alt', 'placeholder'],
  ...['value', 'label', 'name', 'role', 'type', 'style', 'for', 'slot', 'part', 'variant', 'lang', 'content', 'srcdoc'],
];

/** Plants data in every place of the document that can hold any, and in its JSON, which is returned. */
export function plant(data: PersonalData): unknown {
  document.documentElement.setAttribute('lang', data.name);
  document.documentElement.dataset.crgHealth = data.message;
  document.title = data.message;
  document.body.replaceChildren(
    ...Object.values(data)
      .flatMap(waysToWrite)
      .map((text) => planted(text)),
    document.createElement('iframe'),
  );
  performance.mark('start');
  performance.measure('crg:read', { detail: { rows: data.phone, who: data.name }, start: 'start' });
  performance.measure(`crg:read ${data.name}`, { start: 'start' });
  return jsonOf(data);
}

function planted(text: string): Element {
  const holder = document.createElement('div');
  holder.append(...ATTRIBUTES.map((name) => withAttribute(document.createElement('td'), name, text)));
  for (const [tag, name, value] of [
    ['a', 'href', `/orders-v3/order/${text}?orderID=${text}#${text}`],
    ['a', 'href', `https://shop.example/${text}`],
    ['a', 'href', `mailto:${text}`],
    ['option', 'value', text],
    ['input', 'value', text],
    ['form', 'action', text],
  ] as const)
    holder.append(withAttribute(document.createElement(tag), name, value));
  const plain = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  holder.append(
    document.createElement(`x-${plain || 'x'}`),
    withAttribute(document.createElement('i'), `data-${plain}`, ''),
  );
  // In one text, in two, and between the words that readers look for.
  const [first, ...others] = [...text];
  holder.append(text, document.createElement('br'), first ?? '', others.join(''));
  for (const before of [
    'Ship by: ',
    'Ship by: Nov 19, 2026 ',
    'Seller: ',
    'Unshipped ',
    '9 Nov 2026 10:00 ',
    'Amazon.de ',
  ])
    holder.append(withText(before + text), withText(text + before));
  holder.append(document.createComment(text));
  for (const tag of ['script', 'style', 'template', 'textarea', 'noscript', 'svg', 'button', 'kat-label'])
    holder.append(withText(text, tag));
  const template = document.createElement('template');
  template.content.append(withText(text));
  const host = document.createElement('kat-box');
  host.attachShadow({ mode: 'open' }).append(withAttribute(withText(text), 'class', text));
  holder.append(template, host);
  return holder;
}

function withAttribute(element: Element, name: string, value: string): Element {
  try {
    element.setAttribute(name, value);
  } catch {
    // No browser takes such a name either.
  }
  return element;
}

function withText(text: string, tag = 'span'): Element {
  const element = document.createElement(tag);
  // A script that is put in would be run.
  if (tag === 'script') element.setAttribute('type', 'application/json');
  element.textContent = text;
  return element;
}

function jsonOf(data: PersonalData): unknown {
  const texts = Object.values(data).flatMap(waysToWrite);
  const byText = Object.fromEntries(texts.map((text) => [text, { [text]: text, amount: texts.length }]));
  return { orders: [byText, texts, [[data]]], ['__proto__']: data, buyerName: data.name, total: 12345678 };
}
