import * as z from 'zod/mini';
import { LIST_NAMES } from './list-names.ts';
import { isBoundedSelector, MOST_SELECTOR } from './selector.ts';
import { WORD_KEYS } from './word-keys.ts';

/** How many of each part a file may bring: our own choices, each several times what a mend of every page would take. */
export const MOST = { selectors: 100, words: 300, requests: 20, rules: 60, templates: 60 } as const;

export const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
/** ISO 639, without region or script: as the page's words are kept. */
const language = () => z.string().check(z.regex(/^[a-z]{2,3}$/));

const addedSelector = () =>
  z.strictObject({
    list: z.enum(LIST_NAMES),
    /** Before our own generations of the list, or after them. */
    place: z.enum(['front', 'behind']),
    css: text(MOST_SELECTOR).check(z.refine(isBoundedSelector, 'unbounded')),
    /** The year in which it was last seen on a page. */
    seen: z.int().check(z.gte(2019), z.lte(2100)),
    confidence: z.enum(['A', 'B', 'C', 'D']),
  });
export type AddedSelector = Readonly<z.infer<ReturnType<typeof addedSelector>>>;

/** Without a letter or digit nothing would be left to compare: every text of a page would begin with it. */
const told = (most: number) => text(most).check(z.regex(/[\p{L}\p{N}]/u));

/** A text as Amazon writes it. */
const texts = () => z.array(told(120)).check(z.minLength(1), z.maxLength(10));
const addedWord = () =>
  z.discriminatedUnion('subject', [
    z.strictObject({
      subject: z.literal('orders'),
      language: language(),
      key: z.enum(WORD_KEYS.orders),
      texts: texts(),
    }),
    z.strictObject({ subject: z.literal('forms'), language: language(), key: z.enum(WORD_KEYS.forms), texts: texts() }),
  ]);
export type AddedWord = Readonly<z.infer<ReturnType<typeof addedWord>>>;

const fragments = () => z.array(told(60)).check(z.minLength(1), z.maxLength(4));
const addedRequest = () =>
  z.strictObject({
    language: language(),
    /** Each a list of fragments that follow one another in a sentence which says that the buyer asked to cancel. */
    says: z.array(fragments()).check(z.minLength(1), z.maxLength(10)),
    /** What turns the sentence into its opposite, and what says that the request is no more. */
    not: z.array(told(60)).check(z.maxLength(30)),
    withdrawn: z.array(told(60)).check(z.maxLength(30)),
  });
export type AddedRequest = Readonly<z.infer<ReturnType<typeof addedRequest>>>;

export const listOf = <Entry extends z.core.$ZodType>(entry: Entry, most: number) =>
  z._default(z.array(entry).check(z.maxLength(most)), []);

/** What a rules file brings to the reading of pages. Made when it is wanted: each page loads this, and few sellers have a file. */
export const pageParts = () => ({
  selectors: listOf(addedSelector(), MOST.selectors),
  words: listOf(addedWord(), MOST.words),
  requests: listOf(addedRequest(), MOST.requests),
});
