import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lintReply } from '../../../../lib/replies/lint/lint-reply.ts';

const phonesIn = (text: string) =>
  lintReply(text, { orderId: null, buyerAsked: true })
    .filter(({ rule }) => rule === 'phone')
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ['US', '(415) 555-0132'],
  ['US', '1-800-555-0132'],
  ['US', '415.555.0132'],
  ['CA', '+1 604 555 0132'],
  ['MX', '55 5555 0132'],
  ['BR', '(11) 95555-0132'],
  ['UK', '020 7946 0958'],
  ['UK', '07700900123'],
  ['DE', '030/901820'],
  ['DE', '+49 (0)171 5550132'],
  ['FR', '06 12 34 56 78'],
  ['FR', '06.12.34.56.78'],
  ['IT', '347 555 0132'],
  ['IT', '06 555 01324'],
  ['ES', '612 345 678'],
  ['NL', '06-12345678'],
  ['SE', '070-555 01 32'],
  ['PL', '512 345 678'],
  ['BE', '0470 12 34 56'],
  ['IE', '085 123 4567'],
  ['TR', '0532 555 01 32'],
  ['AE', '050 123 4567'],
  ['SA', '0551234567'],
  ['EG', '010 1234 5678'],
  ['IN', '98765 43210'],
  ['IN', '+91-9876543210'],
  ['JP', '090-5555-0132'],
  ['JP', '０３－５５５５－０１３２'],
  ['SG', '9123 4567'],
  ['AU', '0412 345 678'],
  ['ZA', '082 123 4567'],
  ['CN', '13812345678'],
])('a telephone number of %s is found: %s', (_country, number) => {
  expect(phonesIn(`Hello, ${number}. Thank you!`)).toEqual([number]);
});

test('bare digits are a telephone number after the word for one', () => {
  for (const text of ['Call 4155550132', 'Tel. 5550132', '電話 5550132', '手机 5550132', 'téléphone : 5550132'])
    expect(phonesIn(text), text).toHaveLength(1);
  for (const text of ['Order 4155550132', 'Tracking 0155550132', '注文番号 0155550132', 'Rechnung 030 901820'])
    expect(phonesIn(text), text).toEqual([]);
});

const digits = (count: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${count - 1}}$`));
const number = (min: number, max: number) => fc.integer({ min, max });
const two = (value: number) => String(value).padStart(2, '0');
const day = fc.tuple(number(2020, 2030), number(1, 12), number(1, 28));

const INNOCENT: Record<string, fc.Arbitrary<string>> = {
  'an order id': fc.tuple(digits(3), digits(7), digits(7)).map((groups) => groups.join('-')),
  'an ISO date': day.map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  'a European date and time': day.map(([y, m, d]) => `${two(d)}.${two(m)}.${y} 14:05`),
  'an American date': day.map(([y, m, d]) => `${m}/${d}/${y}`),
  'a Japanese date': day.map(([y, m, d]) => `${y}年${m}月${d}日`),
  'a span of hours': fc.tuple(number(8, 12), number(13, 20)).map(([from, to]) => `${from}:00-${to}:30`),
  'a price': number(1, 9_999_999).map(
    (cents) => `${(cents / 100).toLocaleString('en', { minimumFractionDigits: 2 })} EUR`,
  ),
  'a price in dollars': number(1, 99_999_999).map((amount) => `$${amount.toLocaleString('en')}`),
  'a price in yen': number(1, 99_999_999).map((amount) => `${amount.toLocaleString('en')}円`),
  'an American postal code': fc.tuple(digits(5), digits(4)).map(([a, b]) => `WA ${a}-${b}`),
  'a Brazilian postal code': fc.tuple(digits(5), digits(3)).map((groups) => groups.join('-')),
  'a Japanese postal code': fc.tuple(digits(3), digits(4)).map(([a, b]) => `〒${a}-${b}`),
  'a postal code': digits(5),
  'an ASIN': fc.stringMatching(/^B0[0-9A-Z]{8}$/),
  'a quantity': number(1, 9999).map((count) => `${count} x`),
  'a weight': number(1, 99_999).map((grams) => `${grams} g`),
  'a parcel of UPS': fc.stringMatching(/^1Z[0-9A-Z]{6}[0-9]{10}$/),
  'a parcel of USPS': digits(22).map((all) => all.replace(/(.{4})/g, '$1 ').trim()),
  'a parcel of Yamato': fc.tuple(digits(4), digits(4), digits(4)).map((groups) => groups.join('-')),
  'a parcel of DHL': digits(20),
  'a parcel of Royal Mail': digits(9).map((all) => `AB${all}GB`),
};

test.each(Object.entries(INNOCENT))('%s is no telephone number', (_what, arbitrary) => {
  const around = fc.constantFrom(['It is ', '.'], ['', ''], ['Es ist ', ' heute'], ['これは', 'です。'], ['(', ')']);
  fc.assert(
    fc.property(arbitrary, around, (text, [before, after]) => {
      expect(phonesIn(`${before}${text}${after}`)).toEqual([]);
    }),
  );
});
