import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../../lib/replies/json-lines.ts';
import { type Finding, REPLY_LANGUAGES, TEMPLATE_IDS } from '../../../lib/replies/names.ts';
import type { KeptTemplate } from '../../../lib/replies/template.ts';
import { readTemplateFile, writeTemplateFile } from '../../../lib/replies/template-file.ts';

const OWN: KeptTemplate = {
  id: 'own-1',
  purpose: 'order-again',
  language: 'de',
  name: 'Sorry',
  text: 'Zeile 1\nZeile 2',
};
const WORDED: KeptTemplate = { id: 'late-new-date', purpose: 'late-new-date', language: 'ja', text: '遅れます' };
const passes = () => ({ mayKeep: true, findings: [] });
const read = (content: string) => readTemplateFile(content, passes);
const lines = (...entries: string[]) =>
  `{"format": "cr-guard-replies",\n"version": 1,\n"templates": [\n${entries.join(',\n')}\n]}`;

describe('a file of templates', () => {
  test('gives back what was written to it', () => {
    const template: fc.Arbitrary<KeptTemplate> = fc.record({
      id: fc.stringMatching(/^own-[a-z0-9-]{1,60}$/).map((id): `own-${string}` => `own-${id.slice(4)}`),
      purpose: fc.constantFrom(...TEMPLATE_IDS),
      language: fc.constantFrom(...REPLY_LANGUAGES),
      name: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      text: fc.string({ unit: 'binary' }),
    });
    fc.assert(
      fc.property(fc.array(template), (templates) => {
        expect(read(writeTemplateFile(templates))).toEqual({ ok: true, templates });
      }),
    );
    expect(read(`\uFEFF${writeTemplateFile([OWN, WORDED])}`)).toEqual({ ok: true, templates: [OWN, WORDED] });
  });

  test.each([
    ['not JSON', '{"format": "cr-guard-replies",\n"version": 1,\n"templates": [}', { kind: 'syntax', line: 3 }],
    ['cut short', writeTemplateFile([OWN]).slice(0, -5), { kind: 'syntax', line: 5 }],
    ['an empty file', '', { kind: 'syntax', line: 1 }],
    ['another file', '[1]', { kind: 'shape', line: 1 }],
    ['a later version', writeTemplateFile([]).replace('1', '2'), { kind: 'shape', line: 1 }],
    ['no object', lines('7'), { kind: 'entry', line: 4, entry: 1, field: '' }],
    [
      'an unknown language',
      lines(JSON.stringify(OWN), JSON.stringify(OWN, null, 1), JSON.stringify({ ...OWN, language: 'xx' })),
      { kind: 'entry', line: 12, entry: 3, field: 'language' },
    ],
    ['an own one without a name', lines('{"id":"own-1"}'), { kind: 'entry', line: 4, entry: 1, field: 'purpose' }],
    [
      'ours under another purpose',
      lines(JSON.stringify({ ...WORDED, purpose: 'order-again' })),
      { kind: 'entry', line: 4, entry: 1, field: 'id' },
    ],
    [
      'more than a template holds',
      lines(JSON.stringify({ ...OWN, buyer: 'Ann' })),
      { kind: 'entry', line: 4, entry: 1, field: 'buyer' },
    ],
    ['too long a file', ' '.repeat(4_000_001), { kind: 'too-long', line: 1 }],
  ] as const)('is refused as a whole, with its line: %s', (_, content, problem) => {
    expect(read(content)).toEqual({ ok: false, problem });
  });

  test('is refused for a text that could not be kept in the editor', () => {
    const found = { rule: 'email', severity: 'block', start: 0, end: 1 } as const;
    const content = writeTemplateFile([WORDED, OWN]);
    const refusing = (findings: readonly Finding[]) => (template: KeptTemplate) =>
      template.id === OWN.id ? { mayKeep: false, findings } : passes();
    expect(readTemplateFile(content, refusing([found, { ...found, severity: 'warn' }]))).toEqual({
      ok: false,
      problem: { kind: 'text', line: 6, entry: 2, findings: [found] },
    });
    expect(readTemplateFile(content, refusing([]))).toEqual({
      ok: false,
      problem: { kind: 'entry', line: 6, entry: 2, field: 'text' },
    });
  });
});

describe('the line of a fault in JSON', () => {
  test('is one of the lines, for any text', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '\n}', '"', 'nul', '\t'), (json, at, fault) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + fault + json.slice(place);
        const reading = readJson(text);
        if (reading.ok) expect(reading.value).toEqual(JSON.parse(text));
        else expect(reading.line).toBeLessThanOrEqual(text.split('\n').length);
      }),
    );
  });

  test('is found though lists are nested beyond all reason', () => {
    expect(readJson(`${'['.repeat(100_000)}x`)).toEqual({ ok: false, line: 1 });
  });
});
