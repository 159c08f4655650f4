import { monthOf, weekdayNamed } from '../page-text/date-names.ts';
import { languageOf } from '../page-text/lexicon.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { isZoneAbbreviation } from '../page-text/zone-abbreviations.ts';

/** What stands in dates and times and is no name of a day or month: part of the form. */
const FORM =
  /^(?:am|pm|a|p|m|h|de|del|of|at|to|um|bis|à|au|al|st|nd|rd|th|年|月|日|时|時|上午|下午|凌晨|清晨|早上|中午|傍晚|晚上|ص|م|午前|午後|년|월|일|오전|오후)$/;

/** The form of a date: `mon` and `wd` for names of months and weekdays, `9`s for digits, `x` for any other word. */
export function datePattern(text: string, language: PageLanguage | null): string {
  const languages = [...(language ? [languageOf(language)] : []), 'en'];
  const wordIn = (word: string) => {
    if (FORM.test(word.toLowerCase()) || isZoneAbbreviation(word)) return word;
    if (weekdayNamed(word, languages) !== null) return 'wd';
    return monthOf(word, languages) === null ? 'x' : 'mon';
  };
  return text
    .replace(/[^\p{L}\p{M}\p{N} .,:/()+–-]/gu, '~')
    .replace(/年|月|日|[\p{L}\p{M}]+|\p{N}+/gu, (part) =>
      /\p{N}/u.test(part) ? '9'.repeat(Math.min(4, part.length)) : wordIn(part),
    );
}
