import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonShape } from '../../../lib/diagnostics/json-shape.ts';
import { isKnownName } from '../../../lib/diagnostics/known-names.ts';
import { createRedactor } from '../../../lib/diagnostics/redactor.ts';

test.each([
  'oth-order-status',
  'kat-dropdown-button',
  'buyerRequestedCancel',
  'myo-table-action-column',
  'isBuyerRequestedCancel',
  'NoInventory',
  'h1',
  '_order__row',
])('%s, a name that pages give, comes out as it is', (name) => {
  expect(createRedactor().name(name)).toBe(name);
});

test.each([
  ['row-114-1234567-1234567', 'row-9-9-9'],
  ['114-1234567-1234567', '{1}'],
  ['B0CX23V2ZK', 'zza9zzb9zzc9zzd'],
  ['Hans_Müller', 'zza_zzb'],
  ['hans@mueller.example', 'zza~zzb~example'],
  ['佐藤健太郎', 'zza'],
  ['SiobhánO’Sullivan', 'zza~zzb'],
  ['%E4%BD%90', '~zza9~zzb~9'],
])('%s comes out as %s', (name, told) => {
  expect(createRedactor().name(name)).toBe(told);
});

test('the same unknown word is told by the same sign, and no other word by it', () => {
  const words = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 3 }).filter((word) => !isKnownName(word)),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(words, (each) => {
      const { name } = createRedactor();
      const told = each.map(name);
      expect(new Set(told).size).toBe(each.length);
      expect(each.map((word) => name(word.toUpperCase()))).toEqual(told);
    }),
  );
});

test('of any name nothing comes out but words of the list, signs for others, and marks between them', () => {
  const names = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.base64String(), fc.emailAddress());
  fc.assert(
    fc.property(names, (name) => {
      const told = createRedactor().name(name);
      expect(told).toMatch(/^(?:[A-Za-z]+|[a-z]\d|9|[-_~]|\d?[a-z]|\{1\})*$/i);
      const words = told.replace(/zz[a-z]+/g, ' ').match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
      expect(words.filter((word) => word.length > 2 && !isKnownName(word))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('JSON is told by its keys and types; lists by their least and greatest length, and keys that are data as one', () => {
  const json = {
    orders: [
      { amazonOrderId: '114-1234567-1234567', items: [], cancellationDate: null },
      { amazonOrderId: '114-7654321-7654321', items: [{ sku: 'QX-1' }, { sku: 'QX-2' }], cancellationDate: 1_700_000 },
    ],
    '114-1234567-1234568-x': { name: 'Hans' },
    '114-7654321-7654322-x': { name: 4 },
  };
  expect(jsonShape(json, createRedactor())).toEqual([
    '$: object',
    '$.orders: array 2',
    '$.orders[]: object',
    '$.orders[].amazonOrderId: string',
    '$.orders[].items: array 0-2',
    '$.orders[].cancellationDate: null|number',
    '$.orders[].items[]: object',
    '$.orders[].items[].sku: string',
    '$.9-9-9-zza: object',
    '$.9-9-9-zza.name: number|string',
  ]);
});

test('any JSON at all is told within bounds', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 40 }), (text) => {
      expect(jsonShape(JSON.parse(text), createRedactor()).length).toBeLessThanOrEqual(1_500);
    }),
  );
  const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
  expect(jsonShape(deep, createRedactor()).length).toBeLessThan(30);
  const wide = JSON.parse(`[${Array.from({ length: 100_000 }, () => '{"a":1}').join()}]`);
  expect(jsonShape(wide, createRedactor())).toEqual(['$: array 100000', '$[]: object', '$[].a: number']);
});
