import { analyse } from 'scslre';
import { parseSync } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shippedFiles, textOf } from './source.ts';

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Ways in which the time that a pattern takes may grow faster than the text. */
function faultsOf(pattern: Pattern): string[] {
  return analyse(pattern).reports.map(
    ({ type, character }) => `/${pattern.source}/${pattern.flags}: ${type} on ${JSON.stringify(character.pick)}`,
  );
}

function literalsIn(file: string): Pattern[] {
  const found: Pattern[] = [];
  const { program } = parseSync(file, textOf(file), { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  JSON.stringify(program, (key, value) => {
    if (key === 'regex') found.push({ source: value.pattern, flags: value.flags });
    return value;
  });
  return found;
}

test.each(shippedFiles.filter((file) => /\.tsx?$/.test(file) && literalsIn(file).length > 0))(
  'no pattern in %s takes longer than in proportion to the text, whatever the text',
  (file) => {
    expect(literalsIn(file).flatMap(faultsOf)).toEqual([]);
  },
);

const made: Pattern[] = [];
const plain = RegExp;

beforeAll(() => {
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [source, flags = '']) {
      made.push({ source: String(source), flags });
      return new target(source, flags);
    },
  });
});

afterAll(() => {
  globalThis.RegExp = plain;
});

test('nor does one that is put together of others', async () => {
  const files = shippedFiles.filter((file) => file.endsWith('.ts') && /\bRegExp\(/.test(textOf(file)));
  for (const file of files) await import(/* @vite-ignore */ `../../${file}`);
  const { BUYER_REQUESTS, maySayBuyerRequestedCancel, saysBuyerRequestedCancel } = await import(
    '../../lib/seller-central/page-text/buyer-request.ts'
  );
  const { labelOf } = await import('../../lib/seller-central/page-text/match-words.ts');
  const { cancelPatterns } = await import('../../lib/replies/lint/phrases.ts');
  for (const language of BUYER_REQUESTS.keys()) {
    saysBuyerRequestedCancel('Nothing of the kind', language);
    labelOf('No label', language);
  }
  maySayBuyerRequestedCancel('Nothing of the kind');
  cancelPatterns();
  expect(made.length).toBeGreaterThan(60);
  expect(made.flatMap(faultsOf)).toEqual([]);
});
