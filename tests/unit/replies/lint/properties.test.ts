import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lintReply } from '../../../../lib/replies/lint/lint-reply.ts';
import { plainTextOf } from '../../../../lib/replies/lint/plain-text.ts';
import { LINT_RULES } from '../../../../lib/replies/names.ts';
import { CORPUS, ORDER } from './corpus.ts';

const sentences = CORPUS.flatMap(({ tuned, heldOut }) => [...tuned, ...heldOut]).map(({ text }) => text);
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), {
    maxLength: 5,
  })
  .map((parts) => parts.join(' '));
const anyContext = fc.record({ orderId: fc.constantFrom(ORDER, null), buyerAsked: fc.boolean() });

test('whatever is written, findings are in order, within the text, and apart from others of their rule', () => {
  fc.assert(
    fc.property(anyText, anyContext, (text, context) => {
      const findings = lintReply(text, context);
      const starts = findings.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      for (const { start, end } of findings) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      for (const rule of LINT_RULES) {
        const ends = findings.filter((finding) => finding.rule === rule);
        for (const [index, { start }] of ends.entries())
          expect(start).toBeGreaterThanOrEqual(ends[index - 1]?.end ?? 0);
      }
      expect(lintReply(text, context)).toEqual(findings);
    }),
    { numRuns: 300 },
  );
});

test('each place of the plain text is found again in the written one', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = plainTextOf(text);
      for (let at = 0; at < plain.text.length; at++) {
        const { start, end } = plain.placeOf(at, at + 1);
        expect(plainTextOf(text.slice(start, end)).text).toContain(plain.text[at]);
      }
    }),
  );
});

test('a hostile name is text like any other', () => {
  for (const name of [
    '$&',
    '(?:',
    '*+?',
    '__proto__',
    'constructor',
    '\\u{110000}',
    "'; --",
    '\uD800',
    'a'.repeat(5000),
  ])
    expect(() => lintReply(`Hello ${name}, ${ORDER}`, { orderId: ORDER, buyerAsked: false })).not.toThrow();
});

test('no pattern that judges a text may repeat without a limit, so the time stays linear', () => {
  const sources = new Set<string>();
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (text) {
    sources.add(this.source);
    return exec.call(this, text);
  };
  try {
    for (const { tuned } of CORPUS)
      for (const { text, buyerAsked = false } of tuned) lintReply(text, { orderId: ORDER, buyerAsked });
  } finally {
    RegExp.prototype.exec = exec;
  }
  expect(sources.size).toBeGreaterThan(50);
  const bare = [...sources].map((source) => source.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_'));
  expect(bare.filter((source) => /[*+]|\{\d+,\}/.test(source))).toEqual([]);
});
