// How long the lint takes for a message of the longest allowed length, in each language.
import { readFileSync } from 'node:fs';
import { lintReply } from '../lib/replies/lint/lint-reply.ts';
import { LONGEST_MESSAGE } from '../lib/replies/lint/rules/too-long.ts';
import { REPLY_LANGUAGES, type ReplyLanguage } from '../lib/replies/names.ts';
import { table } from './report.ts';
import type { Section } from './section.ts';
import { stopwatch } from './stopwatch.ts';

const ROUNDS = 100;
/** Milliseconds for 2,000 characters. Told, as other times are; it breaks nothing. */
const BUDGET = 5;

/** Sentences of the corpus, good and bad, as many as a message holds. */
function longMessage(language: ReplyLanguage): string {
  const path = new URL(`../tests/fixtures/replies/corpus/${language}.json`, import.meta.url);
  const { tuned }: { tuned: { text: string }[] } = JSON.parse(readFileSync(path, 'utf8'));
  const text = tuned.map((entry) => entry.text).join('\n');
  return text.repeat(Math.ceil(LONGEST_MESSAGE / text.length)).slice(0, LONGEST_MESSAGE);
}

function lint(text: string): void {
  lintReply(text, { orderId: null, buyerAsked: false });
}

export function repliesSection(): Section {
  const sinceStart = stopwatch();
  lint(longMessage('en'));
  const first = sinceStart() * 1000;
  const rows = REPLY_LANGUAGES.map((language) => {
    const text = longMessage(language);
    const seconds = stopwatch();
    for (let round = 0; round < ROUNDS; round++) lint(text);
    return [language, ((seconds() * 1000) / ROUNDS).toFixed(2)];
  });
  const text = table(['language', 'ms of processor time'], rows);
  return {
    text: `${text}\n\nThe budget is ${BUDGET} ms. The first text of a page costs ${first.toFixed(0)} ms, since the patterns are made then.`,
  };
}
