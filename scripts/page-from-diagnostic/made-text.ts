import { wordOf } from '../../lib/seller-central/diagnostics/page-words.ts';
import { MARKETPLACES } from '../../lib/seller-central/marketplaces.ts';
import { BUYER_REQUESTS } from '../../lib/seller-central/page-text/buyer-request.ts';
import { languageOf } from '../../lib/seller-central/page-text/lexicon.ts';

/** What a made page is written with; one is made for each page. */
export interface Maker {
  /** BCP 47; English where the page told none. */
  readonly language: string;
  /** How many orders the page speaks of. */
  readonly orders: number;
  /** Values behind labels, such as SKUs, that were made so far: no two may be one. */
  values: number;
}

/** A made-up order's id. */
export function madeOrderId(number: string): string {
  return `114-1000000-${number.padStart(7, '0')}`;
}

const FILLING: Readonly<Record<string, string>> = {
  latin: 'lorem ipsum dolor ',
  han: '某某',
  kana: 'なにか',
  hangul: '무엇',
  cyrillic: 'нечто ',
  arabic: 'شيء ',
};

/** A text of the given shape: known words as the page writes them, all other made up. */
export function madeText(shape: string, maker: Maker): string {
  return shape
    .split(' + ')
    .map((part) => madePart(part, maker))
    .join(' ');
}

function madePart(shape: string, maker: Maker): string {
  const [, kind = '', inside = '', rest = ''] = /^(\w+)\((.*?)\)(?: (.*))?$/.exec(shape) ?? [];
  switch (kind) {
    case 'word':
      return wordOf(inside) ?? inside;
    case 'label':
      return rest ? `${wordOf(inside)}: ${madeValue(rest, maker)}` : `${wordOf(inside)}:`;
    case 'says':
      return madeRequest(maker.language);
    case 'date':
      // The parentheses of a weekday may stand in a date.
      return madeDate(shape.slice('date('.length, -1), maker.language);
    case 'country':
      return new Intl.DisplayNames('en', { type: 'region' }).of(inside === 'UK' ? 'GB' : inside) ?? inside;
    case 'site':
      return `Amazon.${Object.values(MARKETPLACES).find(({ country }) => country === inside)?.domain}`;
    case 'text':
      return madeFilling(inside.split(' '), maker);
    default:
      return /^\{\d+\}$/.test(shape) ? madeOrderId(shape.slice(1, -1)) : '';
  }
}

/** What follows a label: a number is one, and any other text is one of its kind. */
function madeValue(shape: string, maker: Maker): string {
  maker.values += 1;
  const isText = shape.startsWith('text(') && !/^text\(\d+ digits\)/.test(shape);
  return isText ? `${madePart(shape, maker)}-${maker.values}` : madePart(shape, { ...maker, orders: 1 });
}

/** The buyer's request as the language is known to say it. */
function madeRequest(language: string): string {
  const phrases = BUYER_REQUESTS.get(languageOf(language)) ?? BUYER_REQUESTS.get('en');
  const [fragments = []] = phrases?.says ?? [];
  const plain = (fragment: string) => fragment.split('|').find((each) => !/[[?(]/.test(each)) ?? fragment;
  return fragments.map(plain).join(/^(?:ja|zh)/.test(language) ? '' : ' ');
}

/** Days that are Wednesdays of November 2026 whether a date writes one digit or two: the 4th and the 11th. */
function madeDate(pattern: string, language: string): string {
  const wednesday = Date.UTC(2026, 10, 11);
  const named = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(wednesday);
  return pattern
    .replace(/9+/g, (digits) => ({ 1: '4', 2: '11', 3: '111', 4: '2026' })[digits.length] ?? '2026')
    .replace(/\bwd\b/g, named({ weekday: 'short' }).replace('.', ''))
    .replace(/\bmon\b/g, named({ month: 'long' }))
    .replace(/~/g, ' ');
}

/** As long as three quarters of the length that the shape tells at most. */
function madeFilling([length = '1', ...scripts]: string[], { orders }: Maker): string {
  const size = Math.max(1, Math.round(Number(length) * 0.75));
  const number = scripts.includes('digits') ? String(orders) : '';
  const letters = scripts
    .filter((script) => script !== 'digits')
    .map((script) => FILLING[script] ?? '–')
    .join('');
  if (letters === '') return number || '–';
  const room = Math.max(1, size - number.length - 1);
  const filling = letters
    .repeat(Math.ceil(room / letters.length))
    .slice(0, room)
    .trim();
  return number ? `${number} ${filling}` : filling;
}
