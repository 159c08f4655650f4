import { expect, test } from 'vitest';
import { looksOfBytes } from '../../../../lib/files/in/looks-like.ts';
import { read } from './read.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each([
  ['excel', 'PK\x03\x04......xl/workbook.xml'],
  ['excel', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['zip', 'PK\x03\x04......report.txt'],
  ['compressed', '\x1f\x8b\x08'],
  ['pdf', '%PDF-1.7'],
  ['picture', '\x89PNG\r\n'],
  ['picture', '\xff\xd8\xff\xe0'],
  ['picture', 'RIFF....WEBPVP8'],
  ['empty', ''],
  [null, 'order-id\tsku'],
])('bytes that look like %s are told by how they begin', (looks, beginning) => {
  expect(looksOfBytes(bytes(beginning))).toBe(looks);
});

test.each([
  ['sign-in-page', '<!DOCTYPE html><html><form name="signIn" action="https://sellercentral.amazon.com/ap/signin">'],
  ['web-page', '\n <!doctype html><html><title>Reports</title>'],
  ['xml', '<?xml version="1.0"?><AmazonEnvelope>'],
  ['settlement-report', 'settlement-id\tsettlement-start-date\tdeposit-date\torder-id\n1\t2\t3\t4\n'],
  ['cancellation-file', 'TemplateType=OrderCancellation\tVersion=1.0/1.0.3\n'],
  ['other-table', 'seller-sku\tasin1\tprice\nA\tB\t3\n'],
  ['other-json', '{"orders": "none"}'],
  ['other-json', '[{"AmazonOrderId": "111-0000001-76543'],
  ['text', 'Dear seller,\nyour report is attached.\n'],
  ['empty', '\n\n'],
  ['binary', '\ufffd\u0001\ufffd\u0002'.repeat(10)],
])('text that looks like %s is not taken for a report', (looks, text) => {
  expect(read(text)).toMatchObject({ found: { kind: 'unrecognised', looks }, orders: [] });
});

test('a text without an end of line is given up on early', () => {
  const { found } = read('x'.repeat(150_000), 'x'.repeat(150_000));
  expect(found).toEqual({ kind: 'unrecognised', looks: 'text' });
});
