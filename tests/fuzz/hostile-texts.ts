import * as fc from 'fast-check';

/** Names that an object has before anyone gave it any. */
export const OBJECT_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

/** Texts that have broken readers before: here each stands for a kind. */
const KINDS = [
  '',
  ...OBJECT_NAMES,
  '\u202e114-0000000-0000001\u202c',
  '114\u200b-1000000\u2060-0000001',
  '𝟏𝟏𝟒-𝟏𝟎𝟎𝟎𝟎𝟎𝟎-𝟎𝟎𝟎𝟎𝟎𝟎𝟏 👩‍👩‍👧‍👦',
  '\ud800 lone \udfff',
  'e\u0301'.repeat(500),
  '\0\u0001\u001b[31m',
  '"><img src=x onerror="taken=1"><script>taken=1</script>',
  'javascript:taken=1',
  '{{constructor.constructor("taken=1")()}}',
  '99999999999999999999-12-31',
  '31/02/2026 25:61 PM',
  'NaN',
  '-0',
  '1e400',
  '%E0%A4%A',
  'https://[::1',
  'x-lvariant-',
  'Ship by date: Ship by date: Ship by date:',
  'Cancellation reason：'.repeat(50),
] as const;

/** Runs that a pattern with two ways through them takes for ever over. */
const RUNS = [' ', '\t', '(', '-', ':', '.', '1', 'a', 'no', 'A ', '"', '[A=', '年', '\u3000', '\u0301'];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...KINDS),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .tuple(fc.constantFrom(...RUNS), fc.constantFrom(40, 3000), fc.constantFrom('', '!', '\0'))
    .map(([run, times, end]) => run.repeat(times) + end),
);

/** A million characters of one cell; few runs can afford them. */
export const hugeText: fc.Arbitrary<string> = fc.constantFrom(...RUNS).map((run) => run.repeat(1_000_000 / run.length));
