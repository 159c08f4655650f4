import fc from 'fast-check';
import { isKnownName } from '../../../lib/diagnostics/known-names.ts';

/** Digits that no shape is written with. */
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'12345678'), minLength: length, maxLength: length });
const letters = fc
  .string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 5, maxLength: 11 })
  .filter((word) => !isKnownName(word) && !word.startsWith('zz'));
const capital = letters.map((word) => word.charAt(0).toUpperCase() + word.slice(1));

const names = fc.oneof(
  fc.tuple(capital, capital).map((parts) => parts.join(' ')),
  letters,
  fc.constantFrom(
    'Björn Åkesson',
    'Hans Müller-Lüdenscheidt',
    'Zoë Nuñez Ibáñez',
    'Łukasz Żółkiewski',
    'Şükrü Çağlayan',
    'Siobhán O’Sullivan',
    '张伟明',
    '歐陽震華',
    '佐藤　健太郎',
    'ハヤシ ミキコ',
    '김철수현',
    'Дмитрий Иванов',
    'محمد عبد الله',
    'สมชาย ใจดี',
    'राजेश कुमार',
    'Γιώργος Παπαδόπουλος',
  ),
);
const addresses = fc.oneof(
  fc.tuple(capital, digits(2)).map(([street, number]) => `${street}straße ${number}b`),
  fc
    .tuple(digits(4), capital, capital)
    .map(([number, street, town]) => `${number} ${street} Ave, ${town}, CA 8${number}`),
  fc.tuple(digits(1), digits(2)).map(([chome, house]) => `東京都渋谷区神南${chome}丁目${house}番地`),
);
const emails = fc.tuple(letters, letters).map(([user, host]) => `${user}.${host}@${host}mail.example`);
const phones = fc.oneof(
  digits(10).map((number) => `+4${number}`),
  fc.tuple(digits(3), digits(3), digits(4)).map(([area, first, last]) => `(${area}) ${first}-${last}`),
  digits(8).map((number) => (number.match(/../g) ?? []).join(' ')),
);
const ids = fc.oneof(
  fc.tuple(digits(3), digits(7), digits(7)).map((parts) => parts.join('-')),
  digits(9).map((number) => `B0${number.slice(1)}`),
  digits(16).map((number) => `1Z${number}`),
  fc.tuple(capital, digits(4)).map(([word, number]) => `${word.toUpperCase()}-QX-${number}`),
);
const messages = fc
  .tuple(names, letters, digits(5))
  .map(([name, word, code]) => `Hello, this is ${name}. Please cancel my ${word}, the gate code is ${code}.`);

/** What nobody but buyer, seller and Amazon may know, each piece another. */
export const personalData = fc.record({
  name: names,
  address: addresses,
  email: emails,
  phone: phones,
  id: ids,
  message: messages,
});
export type PersonalData = typeof personalData extends fc.Arbitrary<infer Data> ? Data : never;

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Every form under which a piece of data could be found again: as it is, its words, and encoded. */
export function formsOf(text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u);
  const forms = [text, ...words, encodeURIComponent(text), btoa(String.fromCharCode(...bytes)), hex];
  return [...new Set(forms.map(folded))].filter((form) => isTelling(form));
}

/** Words that any page has tell nothing, nor do pieces so short that any text holds them; of other scripts each sign tells. */
function isTelling(form: string): boolean {
  return !isKnownName(form) && form.length >= (/^[ -~]*$/.test(form) ? 5 : 2);
}

/** The forms of a piece of data that stand in a text, whatever stands between their characters and in either case. */
export function foundIn(text: string, data: PersonalData): string[] {
  const all = folded(text);
  const words = new Set((text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(folded));
  return Object.values(data)
    .flatMap(formsOf)
    .filter((form) => (form.length >= 8 ? all.includes(form) : words.has(form)));
}
