import type { Diagnostic } from '../../lib/diagnostics/format.ts';
import { type Maker, madeOrderId, madeText } from './made-text.ts';

/** HTML's elements without an end tag. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const ELEMENT = /^([\w~-]+)(#[^.#[\s]+)?((?:\.[^.[\s]+)*)((?:\[[^\]]*\])*)/;
const SHAPE = /^(?:word|label|says|date|country|site|text)\(|^\{\d+\}/;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
/** What stood between the words of a name and could not be told. */
const named = (name: string) => withOrders(name).replace(/~/g, '-');
const withOrders = (text: string) => text.replace(/\{(\d+)\}/g, (_, number: string) => madeOrderId(number));

/**
 * A page as its diagnostic tells of it, as a file for the tests: same elements, names and shapes, with made-up texts, and
 * orders of which nobody has heard. Words that our readers know stand in it as on the page.
 */
export function madePage({ host, path, pageLanguage, skeleton }: Diagnostic): string {
  const numbers = skeleton.flatMap((line) => [...line.matchAll(/\{(\d+)\}/g)].map(([, number]) => Number(number)));
  const maker: Maker = { language: pageLanguage ?? 'en', orders: new Set(numbers).size, values: 0 };
  const html: string[] = ['<!doctype html>', `<!-- saved from url=https://${host}${madeAddress(path)} -->`];
  const open: { readonly depth: number; readonly end: string }[] = [];
  const closeTo = (depth: number) => {
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      html.push(' '.repeat(last.depth) + last.end);
      open.pop();
    }
  };
  for (const line of skeleton) {
    const body = line.trimStart();
    const depth = line.length - body.length;
    const indent = ' '.repeat(depth);
    closeTo(depth);
    if (body.startsWith('= ')) html.push(indent + escaped(madeText(body.slice(2), maker)));
    else if (body === '#shadow') {
      html.push(`${indent}<template shadowrootmode="open">`);
      open.push({ depth, end: '</template>' });
    } else {
      const [, tag = 'div', id = '', classes = '', attributes = ''] = ELEMENT.exec(body) ?? [];
      const name = named(tag);
      html.push(indent + startTag(name, id.slice(1), classes.split('.').filter(Boolean), attributes, maker));
      if (!VOID.has(name)) open.push({ depth, end: `</${name}>` });
    }
  }
  closeTo(0);
  return `${html.join('\n')}\n`;
}

function startTag(name: string, id: string, classes: readonly string[], attributes: string, maker: Maker): string {
  const written = [...attributes.matchAll(/\[([^\]=]+)(?:=([^\]]*))?\]/g)].map(([, key = '', value = '']) =>
    value === '' ? named(key) : `${named(key)}="${escaped(madeValue(key, value, maker))}"`,
  );
  const parts = [
    name,
    ...(id ? [`id="${escaped(named(id))}"`] : []),
    ...(classes.length > 0 ? [`class="${escaped(classes.map(named).join(' '))}"`] : []),
    ...written,
  ];
  return `<${parts.join(' ')}>`;
}

function madeValue(key: string, value: string, maker: Maker): string {
  if (key === 'href' || key === 'action') return madeAddress(value);
  return SHAPE.test(value) ? madeText(value, maker) : withOrders(value);
}

/** `/messaging/contact?orderID:{1}&marketplaceID` as an address; one that led elsewhere leads nowhere. */
function madeAddress(address: string): string {
  if (!address.startsWith('/')) return '#';
  const [path = '', query] = address.split('?');
  const pairs = (query ?? '').split('&').map((pair) => (pair.includes(':') ? pair.replace(':', '=') : `${pair}=`));
  return named(query === undefined ? path : `${path}?${pairs.join('&')}`);
}
