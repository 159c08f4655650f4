import { describe, expect, test } from 'vitest';
import { CORPUS, judge } from './corpus.ts';

const parts = ['tuned', 'heldOut', 'afterwards'] as const;

describe.each(CORPUS)('in $language', (corpus) => {
  test.each(parts.flatMap((part) => corpus[part]))('the lint judges “$text”', (entry) => {
    expect(judge(entry)).toEqual({ missed: [], wrong: [] });
  });

  test('there are texts to judge, good and bad', () => {
    const all = parts.flatMap((part) => corpus[part]);
    expect(all.length).toBeGreaterThanOrEqual(25);
    expect(all.filter(({ rules }) => rules.length === 0).length).toBeGreaterThanOrEqual(10);
  });
});
