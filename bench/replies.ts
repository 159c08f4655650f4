// How long the lint takes for a message of the longest allowed length, in each language.
import { readFileSync } from 'node:fs';
import { lintReply } from '../lib/replies/lint/lint-reply.ts';
import { LONGEST_MESSAGE } from '../lib/replies/lint/rules/too-long.ts';
import { REPLY_LANGUAGES, type ReplyLanguage } from '../lib/replies/names.ts';
import { table } from './report.ts';
import type { Section } from './section.ts';

const ROUNDS = 100;
/** Milliseconds for 2,000 characters (issue: reply within the rules). Told, as other times are; it breaks nothing. */
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

/** Milliseconds of the processor's time: a busy machine stretches the clock's. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function repliesSection(): Section {
  const first = processorTime(() => lint(longMessage('en')));
  const rows = REPLY_LANGUAGES.map((language) => {
    const text = longMessage(language);
    const time = processorTime(() => {
      for (let round = 0; round < ROUNDS; round++) lint(text);
    });
    return [language, (time / ROUNDS).toFixed(2)];
  });
  const text = table(['language', 'ms of processor time'], rows);
  return {
    text: `${text}\n\nThe budget is ${BUDGET} ms. The first text of a page costs ${first.toFixed(0)} ms, since the patterns are made then.`,
  };
}
