import { expect, test } from 'vitest';
import { TextMemory } from '../../../../lib/seller-central/page-text/text-memory.ts';
import { WORDS } from '../../../../lib/seller-central/page-text/words.ts';

test('what was found in a text is known again, nothing found included', () => {
  const memory = new TextMemory<string | null>(4);
  memory.set('Shipped', 'shipped');
  memory.set('Blue', null);
  expect(['Shipped', 'Blue', 'Red'].map((text) => memory.get(text))).toEqual(['shipped', null, undefined]);
});

test('a page can make it neither large nor long', () => {
  const memory = new TextMemory<number>(4);
  const texts = Array.from({ length: 100 }, (_, at) => `text ${at}`);
  for (const [at, text] of texts.entries()) memory.set(text, at);
  expect(texts.filter((text) => memory.get(text) !== undefined).length).toBeLessThanOrEqual(4);
  const long = 'long '.repeat(10_000);
  memory.set(long, 1);
  expect(memory.get(long)).toBeUndefined();
});

test('a page that names another language each time leaves nothing behind', () => {
  const made = countMaps(() => {
    for (let at = 0; at < 500; at++)
      WORDS.meaningOf('Shipped', `q${String.fromCharCode(97 + (at % 26))}${at}`, ['shipped']);
  });
  expect(made).toBeLessThan(30);
});

/** How many maps are made meanwhile. */
function countMaps(work: () => void): number {
  const { Map: own } = globalThis;
  let made = 0;
  globalThis.Map = class<K, V> extends own<K, V> {
    constructor(entries?: Iterable<readonly [K, V]> | null) {
      super(entries);
      made += 1;
    }
  };
  work();
  globalThis.Map = own;
  return made;
}
