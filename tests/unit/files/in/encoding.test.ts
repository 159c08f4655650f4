import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEncodingGuess, type Encoding } from '../../../../lib/files/in/encoding.ts';
import { printReport } from '../../../fixtures/files/print-report.ts';
import { item, order, read } from './read.ts';

const guess = (...pieces: Uint8Array[]): Encoding => {
  const guessing = createEncodingGuess();
  for (const piece of pieces) guessing.add(piece);
  return guessing.end();
};

/** Writes text in an encoding that is no more than a table: by asking the decoder of each one or two bytes. */
function encodeBy(encoding: Encoding, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let lead = 255; lead >= 0; lead--) {
    for (let trail = 255; trail > 63; trail--) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  for (let byte = 0; byte < 256; byte++) table.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  return Uint8Array.from([...text].flatMap((sign) => table.get(sign) ?? [63]));
}
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
};

const western = printReport('unshipped-orders', [order(1, { items: [item(1, { sku: 'Größe-é-ñ' })] })]);
const japanese = printReport('unshipped-orders', [
  order(1, { channel: 'Amazon.co.jp', items: [item(1, { sku: '手袋ｱ-カナ', request: '注文を間違えました' })] }),
]).replaceAll(/Zoë|Rue de l’Été/g, '山田太郎');

describe('the guess', () => {
  test.each<[string, Uint8Array, Encoding]>([
    ['plain ASCII', new TextEncoder().encode('order-id\tsku\n'), 'utf-8'],
    ['UTF-8', new TextEncoder().encode(western + japanese), 'utf-8'],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${western}`), 'utf-8'],
    ['UTF-16, little end first, with its mark', utf16(`\uFEFF${japanese}`, true), 'utf-16le'],
    ['UTF-16, big end first, with its mark', utf16(`\uFEFF${japanese}`, false), 'utf-16be'],
    ['UTF-16 without a mark', utf16(japanese, true), 'utf-16le'],
    ['UTF-16, big end first, without a mark', utf16(western, false), 'utf-16be'],
    ['Windows-31J', encodeBy('shift_jis', japanese), 'shift_jis'],
    ['Windows-1252', encodeBy('windows-1252', western), 'windows-1252'],
    ['nothing', new Uint8Array(), 'utf-8'],
  ])('for %s is right, in whatever pieces it comes, and every text is read back', (_, bytes, encoding) => {
    expect(guess(bytes)).toBe(encoding);
    fc.assert(
      fc.property(fc.nat(bytes.length), (cut) => {
        expect(guess(bytes.slice(0, cut), bytes.slice(cut))).toBe(encoding);
      }),
      { numRuns: 20 },
    );
  });

  test('needs no more than one letter in the last row of a long file', () => {
    const rows = new TextEncoder().encode('111-1111111-1111111\tA\n'.repeat(5000));
    expect(guess(rows, Uint8Array.of(0xe9, 0x0a))).toBe('windows-1252');
    expect(guess(rows, encodeBy('shift_jis', 'カ\n'))).toBe('shift_jis');
  });

  test('takes French, German and Polish names for no Japanese', () => {
    for (const words of ['Éloïse Lefèvre à Saint-Étienne', 'Müßiggänger Straße', 'Élève ‰ – “quoted” …']) {
      expect(guess(encodeBy('windows-1252', words.repeat(50)))).toBe('windows-1252');
    }
  });
});

test.each<[Encoding, string, string]>([
  ['shift_jis', japanese, '手袋ｱ-カナ'],
  ['windows-1252', western, 'Größe-é-ñ'],
  ['gb18030', japanese.replace('ｱ', ''), '手袋-カナ'],
])('a report in %s is read with its letters', (encoding, text, sku) => {
  const { orders } = read(new TextDecoder(encoding).decode(encodeBy(encoding, text)));
  expect(orders[0]?.items[0]?.sku).toBe(sku);
});
