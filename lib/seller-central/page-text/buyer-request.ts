import type { AddedRequest } from '../../rules-file/page-parts.ts';
import { pageAdditions } from '../page-additions.ts';
import { languageOf } from './lexicon.ts';
import { normalizeText } from './normalize-text.ts';
import { request as de } from './words/de.ts';
import { request as en } from './words/en.ts';
import { request as es } from './words/es.ts';
import { request as fr } from './words/fr.ts';
import { request as it } from './words/it.ts';
import { request as ja } from './words/ja.ts';
import type { BuyerRequestPhrases } from './words/language-words.ts';
import { request as nl } from './words/nl.ts';
import { request as pl } from './words/pl.ts';
import { request as pt } from './words/pt.ts';
import { request as sv } from './words/sv.ts';
import { request as tr } from './words/tr.ts';
import { request as zh } from './words/zh.ts';

/** How each language says it, in the order of `Lexicon`'s. */
export const BUYER_REQUESTS: ReadonlyMap<string, BuyerRequestPhrases> = new Map(
  Object.entries({ en, de, fr, it, es, ja, zh, nl, pl, sv, pt, tr }),
);

/** A new line, or a full stop that isn't part of a name such as "Amazon.de". */
const SENTENCE_END = /\n+|(?<=[.!?])\s+|(?<=[。！？])/;

/** How far apart two fragments of a phrase may stand, and how far behind it a "no" still belongs to it, in characters. */
const GAP = '.{0,60}?';
const REACH = 8;

/** What the seller's rules file adds. */
let added: readonly AddedRequest[] = [];
pageAdditions.whenThere(({ requests }) => {
  added = requests.map(({ language, says, not, withdrawn }) => ({
    language,
    says: says.map((fragments) => fragments.map(normalizeText)),
    not: not.map(normalizeText),
    withdrawn: withdrawn.map(normalizeText),
  }));
});

interface Patterns {
  readonly says: RegExp;
  readonly not: RegExp;
}
const patterns = new Map<BuyerRequestPhrases, Patterns>();

function anyOf({ says }: BuyerRequestPhrases): string {
  return says.map((fragments) => fragments.map((fragment) => `(?:${fragment})`).join(GAP)).join('|');
}

function patternsOf(phrases: BuyerRequestPhrases): Patterns {
  let made = patterns.get(phrases);
  if (!made) {
    const says = new RegExp(`(?:${anyOf(phrases)})\\p{Script=Latin}*`, 'u');
    made = { says, not: new RegExp(phrases.not, 'u') };
    patterns.set(phrases, made);
  }
  return made;
}

let inAnyLanguage: RegExp | undefined;

/** Whether a text, of however many sentences, may hold such a statement: far cheaper than to ask whether it does. */
export function maySayBuyerRequestedCancel(text: string): boolean {
  const plain = normalizeText(text);
  inAnyLanguage ??= new RegExp([...BUYER_REQUESTS.values()].map(anyOf).join('|'), 'u');
  return inAnyLanguage.test(plain) || added.some((request) => saysAdded(plain, request));
}

/** By plain search, in time that grows with the text alone: a file from elsewhere brings no pattern. */
function saysAdded(text: string, { says }: AddedRequest): boolean {
  return says.some((fragments) => {
    let end = 0;
    return fragments.every((fragment) => {
      const start = text.indexOf(fragment, end);
      end = start + fragment.length;
      return start !== -1;
    });
  });
}

/** As `verdictOf`, by what a rules file says of some of the languages. */
function addedVerdict(sentence: string, requests: readonly AddedRequest[]): boolean | null {
  const saying = requests.filter((request) => saysAdded(sentence, request));
  if (saying.length === 0) return null;
  const isDenied = saying.some((each) => [...each.not, ...each.withdrawn].some((word) => sentence.includes(word)));
  return !sentence.endsWith('?') && !isDenied;
}

/** Whether a normalised sentence makes the statement or denies it; null where it speaks of something else. */
function verdictOf(sentence: string, phrases: BuyerRequestPhrases): boolean | null {
  const { says, not } = patternsOf(phrases);
  const match = says.exec(sentence);
  if (!match) return null;
  const end = match.index + match[0].length;
  const [tail = ''] = sentence.slice(end, end + REACH).split(/[,、;]/);
  const statement = sentence.slice(0, end) + tail;
  return !sentence.endsWith('?') && !not.test(statement) && !phrases.withdrawn.test(sentence);
}

/**
 * Whether a text, such as the banner over an order, says that the buyer formally asked to cancel (policy C3). A denial,
 * a condition, a question or a withdrawn request is no such statement. Phrases rather than sentences are looked for,
 * since only three of the banner's wordings are known; the page's language has the first word, and in its silence the
 * others, if none of them finds a denial.
 */
export function saysBuyerRequestedCancel(text: string, language: string | null): boolean {
  const own = BUYER_REQUESTS.get(languageOf(language));
  return text.split(SENTENCE_END).some((part) => {
    const sentence = normalizeText(part);
    const theirs = added.filter((request) => request.language === languageOf(language));
    const verdict = (own && verdictOf(sentence, own)) ?? addedVerdict(sentence, theirs);
    if (verdict !== null) return verdict;
    const verdicts = [
      ...[...BUYER_REQUESTS.values()].map((phrases) => verdictOf(sentence, phrases)),
      addedVerdict(sentence, added),
    ];
    return verdicts.includes(true) && !verdicts.includes(false);
  });
}
