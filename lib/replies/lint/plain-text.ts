/** A text as the rules read it, and the way back to the text as it was written. */
export interface PlainText {
  /** Lower case, without accents, in narrow characters and with one kind of full stop, dash and apostrophe. */
  readonly text: string;
  /** The place in the written text, in UTF-16 units, of a place in the plain one. */
  readonly placeOf: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** A character with the kana sound marks that belong to it: taken apart they would be other letters. */
const CHARACTER = /[\s\S][\u3099\u309A\uFF9E\uFF9F]?/gu;
/** What nobody sees and only breaks words up; the tag and variation characters among it. */
const UNSEEN = /^[\p{Cf}\p{Mn}\u115F\u3164]/u;
const ACCENTS = /\p{Mn}{1,9}/gu;
const LATIN = /\p{Script=Latin}/u;

/** Letters that only look like Latin ones, and signs of one meaning. */
const ALIKE = new Map([
  ...pairs('аеорсухіјѕԁһο', 'aeopcyxijsdho'),
  ...pairs('łøđı', 'lodi'),
  ...pairs('。․‧∙⸳', '.....'),
  ...pairs('‐‑‒–—−', '------'),
  ...pairs('’‘ʼ´`', "'''''"),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((character, index) => [character, to[index] ?? '']);
}

export function plainTextOf(written: string): PlainText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: character, index } of written.matchAll(CHARACTER)) {
    const plain = plainCharacter(character);
    text += plain;
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(index);
      ends.push(index + character.length);
    }
  }
  return {
    text,
    placeOf: (start, end) => ({ start: starts[start] ?? written.length, end: ends[end - 1] ?? starts[start] ?? 0 }),
  };
}

function plainCharacter(character: string): string {
  if (character.length === 1 && character <= '\x7F') return character === '`' ? "'" : character.toLowerCase();
  if (UNSEEN.test(character)) return '';
  const narrow = (ALIKE.get(character) ?? character).normalize('NFKC').toLowerCase();
  const bare = LATIN.test(narrow) ? narrow.normalize('NFD').replace(ACCENTS, '') : narrow;
  return ALIKE.get(bare) ?? bare;
}
