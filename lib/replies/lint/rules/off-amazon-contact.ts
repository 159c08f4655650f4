import { isNegated, placesOf } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { isIn, wordsPattern } from '../stems.ts';
import { INVITES, MESSENGERS, MESSENGERS_WITHOUT_SPACES } from '../words/contacts.ts';

const NAMES = new RegExp(`(?<![a-z0-9])(?:${MESSENGERS})(?![a-z0-9])|${MESSENGERS_WITHOUT_SPACES}`, 'g');
const INVITE = wordsPattern(INVITES);
/** A handle right after the name. */
const HANDLE = /^[^.!?;\n]{0,12}?(?:@[a-z0-9]|: ?[a-z0-9+@]|\+?\d{6})/;
/** How much of the sentence around a name is read for an invitation. */
const REACH = 45;
const EARLIER_SENTENCES = /^[\s\S]{0,45}[.!?;\n]/;
const REST = /^[^.!?;\n]{0,45}/;

/** Names that are common words too: in their own spelling, with a word before or after them that only fits a messenger. */
const AMBIGUOUS =
  /(?<=(?:\b(?:on|via|per|über|par|sur|por|su|tramite|op|på|przez|na|no|pelo|our|my|add|unser|mein)\s))(?:LINE|Line|Signal|Messenger)(?![\p{L}\p{N}])|(?<![A-Za-z])(?:LINE|Signal|Messenger)(?=\s?(?:ID|@|で友|友だち|友達|の友|に登録|に追加|(?:から|で)(?:お問|ご?連絡)|加))/gu;

/**
 * Amazon's rules keep the contact on Amazon: no phone, no e-mail (policy F, M; 2026-11), and so no messenger. A product may
 * bear a messenger's name; an invitation or a handle beside it makes the difference.
 */
export const offAmazonContact: Rule = ({ written, plain: { text, placeOf } }) => {
  const invited = placesOf(NAMES, text, (start, end) => {
    const before = text.slice(Math.max(0, start - REACH), start).replace(EARLIER_SENTENCES, '');
    const after = REST.exec(text.slice(end, end + REACH))?.[0] ?? '';
    const invites = isIn(INVITE, before) || isIn(INVITE, after);
    return HANDLE.test(after) || (invites && !isNegated(text, start - before.length, end));
  });
  const ambiguous = [...written.matchAll(AMBIGUOUS)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));
  return [...invited.map(([start, end]) => placeOf(start, end)), ...ambiguous].map((place) => ({
    severity: 'block',
    ...place,
  }));
};
