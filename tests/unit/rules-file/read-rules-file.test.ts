import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTemplate } from '../../../lib/replies/check-template.ts';
import { lintReply } from '../../../lib/replies/lint/lint-reply.ts';
import {
  LONGEST_FILE,
  type RulesFileReading,
  readRulesFile,
  writeRulesFile,
} from '../../../lib/rules-file/read-rules-file.ts';

const HEAD = { format: 'cr-guard-rules', version: 1, name: 'Mend', date: '2026-12-01' };
const SELECTOR = { list: 'manage-orders.table', place: 'front', css: '#list', seen: 2026, confidence: 'C' };
const WORD = { subject: 'orders', language: 'ko', key: 'unshipped', texts: ['미발송'] };
const ROW = {
  countries: ['DE'],
  from: '2027-01-01',
  set: { actBy: { unit: 'days', count: 5 } },
  source: 'SC G201722390',
  confidence: 'H',
  checked: '2026-12-01',
};
const LETTER = { id: 'own-a', purpose: 'late-new-date', language: 'en', name: 'A', text: 'Your order is late.' };

const read = (content: string): RulesFileReading =>
  readRulesFile(content, {
    isSelector: (css) => css !== '#unknown',
    check: (template) =>
      checkTemplate(
        template,
        { orderId: null, values: { orderId: '111-2222222-3333333', newDate: '3 February' } },
        lintReply,
      ),
  });
const readParts = (parts: object) => read(JSON.stringify({ ...HEAD, ...parts }));

/** The sample in the documentation, without its notes. */
const SAMPLE = /```json\n([\s\S]+?)```/.exec(readFileSync('docs/rules-file.md', 'utf8'))?.[1] ?? '';

test('the sample of the documentation can be imported, brings every part, and is the same when saved again', () => {
  const reading = read(SAMPLE);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  for (const part of ['selectors', 'words', 'requests', 'rules', 'templates'] as const)
    expect(reading.file[part].length).toBeGreaterThan(0);
  expect(read(writeRulesFile(reading.file))).toEqual(reading);
});

test('a part that is absent adds nothing', () => {
  const none = { selectors: [], words: [], requests: [], rules: [], templates: [] };
  expect(readParts({})).toEqual({ ok: true, file: { ...HEAD, ...none } });
});

const WHOLE: [string, string, kind: string, line: number][] = [
  ['a file that is too large', ' '.repeat(LONGEST_FILE + 1), 'too-large', 1],
  ['a text that breaks off', `{\n"format": "cr-guard-rules",\n`, 'syntax', 3],
  ['ever deeper brackets', '['.repeat(200_000), 'syntax', 1],
  ['another file', '{"format": "cr-guard-replies", "version": 1}', 'foreign', 1],
  ['a list', '[]', 'foreign', 1],
  ['a file for a newer version', JSON.stringify({ ...HEAD, version: 2 }), 'newer', 1],
];

test.each(WHOLE)('%s is refused as a whole', (_, content, kind, line) => {
  expect(read(content)).toEqual({ ok: false, problems: [{ kind, line, path: '' }] });
});

const ENTRIES: [string, object, path: string, kind: object][] = [
  ['an unknown part', { code: 'alert(1)' }, 'code', { kind: 'unknown-field' }],
  ['an unknown field', { selectors: [{ ...SELECTOR, js: '' }] }, 'selectors[0].js', { kind: 'unknown-field' }],
  ['a missing field', { words: [WORD, { ...WORD, texts: undefined }] }, 'words[1].texts', { kind: 'missing' }],
  ['an unknown list', { selectors: [{ ...SELECTOR, list: 'x' }] }, 'selectors[0].list', { kind: 'value' }],
  ['a dear selector', { selectors: [{ ...SELECTOR, css: '*' }] }, 'selectors[0].css', { kind: 'selector' }],
  [
    'a selector that no browser knows',
    { selectors: [{ ...SELECTOR, css: '#unknown' }] },
    'selectors[0].css',
    { kind: 'selector' },
  ],
  ['a word of the other subject', { words: [{ ...WORD, key: 'NoInventory' }] }, 'words[0].key', { kind: 'value' }],
  [
    'a text beyond measure',
    { words: [{ ...WORD, texts: ['x'.repeat(121)] }] },
    'words[0].texts[0]',
    { kind: 'too-much', most: 120 },
  ],
  ['too many entries', { words: Array(301).fill(WORD) }, 'words', { kind: 'too-much', most: 300 }],
  ['a text that says nothing', { words: [{ ...WORD, texts: ['a', ' : '] }] }, 'words[0].texts[1]', { kind: 'value' }],
  [
    'a fragment that stands in every sentence',
    { requests: [{ language: 'ko', says: [['\u200b']], not: [], withdrawn: [] }] },
    'requests[0].says[0][0]',
    { kind: 'value' },
  ],
  [
    'a pattern',
    { requests: [{ language: 'ko', says: [['a']], not: { regex: '.*' }, withdrawn: [] }] },
    'requests[0].not',
    { kind: 'value' },
  ],
  [
    'a target over 100 %',
    { rules: [{ ...ROW, set: { target: 2 } }] },
    'rules[0].set.target',
    { kind: 'too-much', most: 1 },
  ],
  ['a day that never was', { rules: [{ ...ROW, from: '2027-02-30' }] }, 'rules[0].from', { kind: 'value' }],
  ['a row without a rule', { rules: [{ ...ROW, set: {} }] }, 'rules[0].set', { kind: 'value' }],
  ['an unknown purpose', { templates: [{ ...LETTER, purpose: 'x' }] }, 'templates[0].purpose', { kind: 'value' }],
  [
    'a reply that may not be sent',
    { templates: [{ ...LETTER, text: 'Mail me: a@example.com' }] },
    'templates[0].text',
    { kind: 'text' },
  ],
];

test.each(ENTRIES)('%s refuses the file, and is told with its place', (_, parts, path, kind) => {
  const reading = readParts({ selectors: [SELECTOR], words: [WORD], rules: [ROW], templates: [LETTER], ...parts });
  expect(reading).toMatchObject({ ok: false, problems: [{ path, ...kind }] });
});

test('every fault is told, each with the line of its entry', () => {
  const text = JSON.stringify({ ...HEAD, selectors: [SELECTOR, { ...SELECTOR, seen: 0 }], words: [{}] }, null, 1);
  const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
  const reading = read(text);
  expect(reading.ok || reading.problems.map(({ path, line }) => [path, line])).toEqual([
    ['selectors[1].seen', lineOf('"seen": 0') - 4],
    ['words[0].subject', lineOf('{}')],
  ]);
});

test('a file touches no prototype', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    for (const text of [
      `{"format":"cr-guard-rules","version":1,"name":"a","date":"2026-12-01","${key}":{"polluted":1}}`,
      JSON.stringify({ ...HEAD, rules: [ROW] }).replace('"set":{', `"set":{"${key}":{"polluted":1},`),
    ])
      expect(read(text)).toMatchObject({ ok: false, problems: [{ kind: 'unknown-field' }] });
  }
  expect('polluted' in {}).toBe(false);
});

test('anything at all is answered with a file or its faults, never with an exception', () => {
  const strange = fc.oneof(fc.json(), fc.constantFrom('__proto__', '1e999', '-0', '\u0000'));
  const parts = fc.record(
    {
      selectors: fc.anything(),
      words: fc.anything(),
      requests: fc.anything(),
      rules: fc.anything(),
      templates: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(strange, fc.string({ unit: 'binary' })), (text) => {
      expect(read(text).ok).toBe(false);
    }),
  );
  fc.assert(
    fc.property(parts, (found) => {
      const reading = read(
        JSON.stringify({ ...HEAD, ...found }, (_, value) => (typeof value === 'bigint' ? null : value)),
      );
      expect(reading.ok || reading.problems.length > 0).toBe(true);
    }),
  );
});
