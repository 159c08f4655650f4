import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceSheet } from '../../../lib/files/out/evidence-sheet.ts';
import { arbitraryCancellation } from '../evidence/arbitrary-cancellations.ts';

const ZONE = 'America/Los_Angeles';

/** A reader of CSV by the grammar of RFC 4180 alone. */
function parse(sheet: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted = '', end] of sheet.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    row.push(quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const cellsOf = (sheet: string): Record<string, string>[] => {
  const [heads = [], ...rows] = parse(sheet.slice(1));
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index] ?? ''])));
};

test('what is written is what is read again, in any spreadsheet as text', () => {
  fc.assert(
    fc.property(fc.array(arbitraryCancellation, { maxLength: 10 }), (cancellations) => {
      const sheet = evidenceSheet(cancellations, ZONE);
      expect(sheet.startsWith('\u{FEFF}"order-id",')).toBe(true);
      const rows = cellsOf(sheet);
      const plain = (text = '') => text.replace(/^'/, '');
      expect(rows.map((row) => [row['order-id'], row['rate-effect'], plain(row['reason-code'])])).toEqual(
        cancellations.map(({ orderId, cost, reason }) => [orderId, cost, reason ?? '']),
      );
      expect(rows.map(({ skus }) => plain(skus))).toEqual(cancellations.map(({ skus }) => plain(skus.join(' | '))));
      for (const text of rows.flatMap(Object.values)) expect(text).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
    }),
  );
});

test.each(['=1+1', '+1', '-1', '@x', '\t=x', '\rx', ' =1', '＝1'])('the cell %j becomes text', (sku) => {
  const [cancellation] = fc.sample(arbitraryCancellation, 1);
  if (!cancellation) throw new Error('nothing was made');
  expect(cellsOf(evidenceSheet([{ ...cancellation, skus: [sku] }], ZONE))[0]?.skus).toBe(`'${sku}`);
});

test('times are those of the clock in the marketplace, which is named beside them', () => {
  const [cancellation] = fc.sample(arbitraryCancellation, 1);
  if (!cancellation) throw new Error('nothing was made');
  const at = Date.parse('2026-11-01T09:30:00Z');
  expect(cellsOf(evidenceSheet([{ ...cancellation, at }], ZONE))[0]).toMatchObject({
    time: '2026-11-01 01:30:00',
    'time-zone': ZONE,
  });
});
