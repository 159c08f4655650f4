/** An element: its name, what stands in it, and its attributes. */
export type Xml = readonly [
  name: string,
  content: string | readonly Xml[],
  attributes?: Readonly<Record<string, string>>,
];

/** The document as text, indented, with LF. Text and attributes are escaped; everything beyond ASCII as references. */
export function printXml(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, '')}`;
}

function print([name, content, attributes = {}]: Xml, indent: string): string {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  const inside =
    typeof content === 'string'
      ? escaped(content)
      : `\n${content.map((child) => print(child, `${indent}  `)).join('')}${indent}`;
  return `${indent}<${open}>${inside}</${name}>\n`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']|[^\x20-\x7E]/gu, (character) => `&#${character.codePointAt(0)};`);
}
