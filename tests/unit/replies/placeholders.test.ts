import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';
import { BUILT_IN } from '../../../lib/replies/built-in-texts.ts';
import { REPLY_LANGUAGES } from '../../../lib/replies/names.ts';
import { placeholderValues, type ReplyPlace } from '../../../lib/replies/placeholder-values.ts';
import { fillKnown, fillTemplate, PLACEHOLDERS } from '../../../lib/replies/placeholders.ts';
import { parseDay } from '../../../lib/time/day.ts';

const [orderId] = orderIdsIn('123-4567890-1234567');
if (!orderId) throw new Error('no order id');

const place = (changes: Partial<ReplyPlace> = {}): ReplyPlace => ({
  language: 'en',
  marketplace: MARKETPLACE_IDS.US,
  zone: 'America/Los_Angeles',
  shopName: '',
  signature: '',
  ...changes,
});

describe('filling', () => {
  test('puts each value where its name stands, as often as it stands there', () => {
    expect(fillTemplate('{orderId}, {shopName}, {orderId}', { orderId: '1', shopName: 'A & B' })).toEqual({
      ok: true,
      text: '1, A & B, 1',
    });
  });

  test('is held where a value is missing or empty, and names each once', () => {
    expect(fillTemplate('{newDate} {orderId} {newDate} {product}', { orderId: '1', product: ' \u200b ' })).toEqual({
      ok: false,
      missing: ['product', 'newDate'],
      unknown: [],
    });
  });

  test('is held where something else stands in braces', () => {
    expect(fillTemplate('Hello {name}, {} {order id}', {})).toEqual({
      ok: false,
      missing: [],
      unknown: ['name', '', 'order id'],
    });
  });

  test('is shown as far as it goes, with the names that are left', () => {
    expect(fillKnown('{orderId} {name} {newDate}', { orderId: '1' })).toEqual({
      text: '1 {name} {newDate}',
      left: new Set(['name', 'newDate']),
    });
  });

  test('goes without the line of a signature that is not known, and without that line alone', () => {
    const regards = 'Regards\n{signature}\n';
    expect(fillTemplate(regards, {})).toEqual({ ok: true, text: 'Regards' });
    expect(fillTemplate(regards, { signature: 'Ann' })).toEqual({ ok: true, text: 'Regards\nAnn' });
    expect(fillTemplate('Regards, {signature}', {})).toMatchObject({ ok: false, missing: ['signature'] });
  });

  test('takes a value for text, whatever it holds', () => {
    const odd = fillTemplate('{product}|{shopName}', {
      product: '{orderId}$& <b>x</b>\r\nline\u2028two\u0000\u202e',
      shopName: '{signature}',
      orderId: '123',
    });
    expect(odd).toEqual({ ok: true, text: '(orderId)$& <b>x</b> line two|(signature)' });
  });

  test('never lets a brace through', () => {
    const value = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(value, fc.constantFrom(...REPLY_LANGUAGES), (any, language) => {
        const values = Object.fromEntries(PLACEHOLDERS.map((name) => [name, any]));
        const filled = Object.values(BUILT_IN[language]).map((text) => fillTemplate(text, values));
        expect(filled.flatMap((one) => (one.ok ? (one.text.match(/[{}]/g) ?? []) : []))).toEqual([]);
      }),
    );
  });
});

describe('values', () => {
  const shipBy = Date.parse('2026-11-29T07:59:59Z');

  test.each([
    [{}, 'November 28, 2026'],
    [{ marketplace: MARKETPLACE_IDS.UK }, '28 November 2026'],
    [{ language: 'de', marketplace: MARKETPLACE_IDS.DE, zone: 'Europe/Berlin' }, '29. November 2026'],
    [{ language: 'ja', marketplace: MARKETPLACE_IDS.JP, zone: 'Asia/Tokyo' }, '2026年11月29日'],
    [{ language: 'es', marketplace: MARKETPLACE_IDS.MX }, '28 de noviembre de 2026'],
  ] as const)("name days in the buyer's language and the marketplace's zone: %o", (changes, day) => {
    expect(placeholderValues({ orderId, shipBy }, place(changes)).shipBy).toBe(day);
  });

  test('name a new date as the day that was chosen, in every zone', () => {
    const newDate = parseDay('2026-12-01') ?? undefined;
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles'])
      expect(placeholderValues({ orderId, newDate }, place({ zone })).newDate).toBe('December 1, 2026');
  });

  test('name the hour until which the buyer can cancel with its zone', () => {
    const { cancelUntil = '' } = placeholderValues({ orderId, cancelUntil: shipBy }, place());
    expect(cancelUntil.replace(/\s/g, ' ')).toBe('11:59 PM PST');
  });

  test('name the marketplace in the language of the buyer', () => {
    expect(placeholderValues({ orderId }, place({ language: 'de', marketplace: MARKETPLACE_IDS.UK })).marketplace).toBe(
      'Amazon Vereinigtes Königreich',
    );
  });

  test('leave out what is not known, and sign with the shop where there is no signature', () => {
    expect(
      placeholderValues({ orderId: null, shipBy }, place({ zone: null, marketplace: null, shopName: 'Books' })),
    ).toMatchObject({
      orderId: '',
      shipBy: '',
      newDate: '',
      cancelUntil: '',
      product: '',
      marketplace: '',
      signature: 'Books',
    });
  });

  test.each([
    ['Blue mug', 'Blue mug'],
    ['Mug '.repeat(40), `${'Mug '.repeat(15).trim()}…`],
    ['a'.repeat(70), `${'a'.repeat(59)}…`],
    ['杯'.repeat(70), `${'杯'.repeat(59)}…`],
    ['👨‍👩‍👧'.repeat(61), `${'👨‍👩‍👧'.repeat(59)}…`],
  ])('shorten a product at the end of a word, never inside a character: %s', (product, short) => {
    expect(placeholderValues({ orderId, product }, place()).product).toBe(short);
  });
});
