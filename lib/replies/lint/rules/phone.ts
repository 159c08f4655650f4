import { placesOf } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { wordsPattern } from '../stems.ts';
import { OTHER_NUMBERS, TELEPHONES } from '../words/numbers.ts';

/** Digits that are plainly something else; they are covered with letters before telephone numbers are looked for. */
const NO_PHONE = new RegExp(
  [
    /(?:\d{3}|[a-z]\d\d)-\d{7}-\d{7}/, // order id
    /(?:19|20)\d\d[-/.年] ?\d{1,2}[-/.月] ?\d{1,2}日?(?!\d)/,
    /(?<![\d./-])\d{1,2}[-/.] ?\d{1,2}[-/.] ?(?:19|20)\d\d(?!\d)/,
    /(?<![\d./-])\d{1,2}[-/.]\d{1,2}[-/.]\d\d(?![\d]|[./-]\d)/,
    /(?<!\d)\d{1,2}[:h]\d\d(?::\d\d)?(?: ?- ?\d{1,2}[:h]\d\d)?(?!\d)/,
    /(?:[$€£¥₹₺]|(?<![a-z])(?:usd|eur|gbp|jpy|kr|sek|pln|zl|try|tl|inr|rs|aed|sar|egp|sgd|aud|cad|mxn|brl|zar)\.?) ?\d[\d., ']{0,14}\d/,
    /\d[\d., ']{0,14}\d ?(?:[$€£¥₹₺%円元个件个]|(?:usd|eur|euros?|gbp|jpy|kr|sek|pln|zl|try|tl|inr|rs|aed|sar|egp|sgd|aud|cad|mxn|brl|zar|kg|g|mg|ml|l|mm|cm|m|km|w|v|mah|pcs|x)(?![a-z]))/,
    /(?<![\d-]|\d\)? )\d{5}-\d{4}(?![\d-])/, // ZIP+4
    /(?<![\d-])\d{5}-\d{3}(?![\d-])/, // CEP
    /〒 ?\d{3}-?\d{4}/,
    /(?<!\d)(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d(?!\d)/, // from year to year
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** Groups of digits with what people put between them; a number glued to letters is a part's or a parcel's. */
const CANDIDATE = /(?<![\d#]|[a-z\d][-_/.]?)(?:\+ ?|\(\+?)?\d(?:[ ()./·-]{0,3}\d){5,19}(?!\d|[-_]?[a-z]|[.,]\d)/g;

/** National forms that have no leading zero to be known by (marketplaces' numbering plans, as general knowledge, 2026-11). */
const NATIONAL = [
  /^(?:1[ .-])?\(?[2-9]\d\d\)?[ .-]{1,2}[2-9]\d\d[ .-]\d{4}$/, // US, CA
  /^\(?\d\d\)?[ -]9?\d{4}-\d{4}$/, // BR
  /^\(?[1-9]\d\)? \d{4} \d{4}$/, // MX
  /^[6-9]\d\d[ .-]\d{3}[ .-]\d{3}$|^[6-9]\d\d(?: \d\d){3}$|^9\d \d{3} \d\d \d\d$/, // ES
  /^3\d\d[ ./-]\d{3}[ .-]?\d{3,4}$/, // IT
  /^[4-8]\d\d[ -]\d{3}[ -]\d{3}$|^[1-9]\d \d{3} \d\d \d\d$/, // PL
  /^[6-9]\d{4}[ -]\d{5}$/, // IN
  /^[689]\d{3} \d{4}$/, // SG
  /^1[3-9]\d[ -]?\d{4}[ -]?\d{4}$/, // CN, where many sellers live
];
/** A zero in front, as most countries dial at home; bare digits only at the lengths of whole numbers. */
const WITH_ZERO = /^\(?0[1-9][\d ()./·-]{5,16}$/;
const PARCEL_GROUPS = /^\d{4}([ -])\d{4}\1\d{4}$/;

const CALLED = wordsPattern(TELEPHONES);
const NUMBERED = wordsPattern(OTHER_NUMBERS);

const FEWEST_DIGITS = 6;
const MOST_DIGITS = 15;
const CUE_REACH = 30;

/** Amazon's rules allow no telephone number in a message (policy F, M; 2026-11). */
export const phone: Rule = ({ plain, withoutEmails }) => {
  const text = withoutEmails.replace(NO_PHONE, (number) => 'n'.repeat(number.length));
  return [...text.matchAll(CANDIDATE)]
    .filter(({ 0: number, index }) => isPhone(number, text.slice(Math.max(0, index - CUE_REACH), index)))
    .map(({ 0: number, index }) => ({ severity: 'block', ...plain.placeOf(index, index + number.length) }));
};

function isPhone(number: string, before: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) return false;
  if (/^\(?\+/.test(number)) return digits >= 8;
  const called = lastOf(CALLED, before);
  if (called !== -1 || /[☎☏📞📱]/u.test(before)) return called >= lastOf(NUMBERED, before);
  if (lastOf(NUMBERED, before) !== -1) return false;
  if (WITH_ZERO.test(number))
    return /^\d{1,20}$/.test(number) ? digits === 10 || digits === 11 : digits >= 8 && !PARCEL_GROUPS.test(number);
  return NATIONAL.some((form) => form.test(number)) || (/^00[1-9]/.test(number) && digits >= 11 && /\D/.test(number));
}

/** Where the last word of a kind begins; -1 for none. */
function lastOf(kind: RegExp, before: string): number {
  return placesOf(kind, before).at(-1)?.[0] ?? -1;
}
