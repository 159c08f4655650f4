import { expect, test } from 'vitest';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';
import { BUILT_IN } from '../../../lib/replies/built-in-texts.ts';
import { checkTemplate } from '../../../lib/replies/check-template.ts';
import { lintReply } from '../../../lib/replies/lint/lint-reply.ts';
import { REPLY_LANGUAGES, TEMPLATE_IDS } from '../../../lib/replies/names.ts';
import { placeholderValues } from '../../../lib/replies/placeholder-values.ts';
import { parseDay } from '../../../lib/time/day.ts';
import { HOUR } from '../../../lib/time/instant.ts';

const SIGNATURES = [
  'Ann',
  "O'Neill & Söhne GmbH & Co. KG",
  '山田商店　佐藤',
  'Ürün Dünyası 24',
  `Fine ${'goods '.repeat(15)}`,
];
const ORDER_IDS = orderIdsIn('123-4567890-1234567 S01-0000000-0000000 000-1111111-9999999');
const MOMENTS = ['2026-01-01T07:59:59Z', '2026-08-31T21:59:59Z', '2026-12-31T23:59:59Z'].map((at) => Date.parse(at));

const cases = REPLY_LANGUAGES.flatMap((language) => TEMPLATE_IDS.map((purpose) => ({ language, purpose })));

test.each(cases)('$purpose in $language passes the lint, whatever its values', ({ language, purpose }) => {
  const faults = Object.values(MARKETPLACE_IDS).flatMap((marketplace, index) => {
    const orderId = ORDER_IDS[index % ORDER_IDS.length] ?? null;
    const shipBy = MOMENTS[index % MOMENTS.length];
    const values = placeholderValues(
      { orderId, shipBy, newDate: parseDay('2027-01-02') ?? undefined, cancelUntil: (shipBy ?? 0) + HOUR },
      {
        language,
        marketplace,
        zone: 'Asia/Kolkata',
        shopName: '',
        signature: SIGNATURES[index % SIGNATURES.length] ?? '',
      },
    );
    const { filled, text, findings } = checkTemplate(
      { purpose, text: BUILT_IN[language][purpose] },
      { orderId, values },
      lintReply,
    );
    expect(filled.ok).toBe(true);
    return findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
  });
  expect([...new Set(faults)]).toEqual([]);
});

test.each(REPLY_LANGUAGES)('in %s, only the replies to a buyer who asked would ask a buyer to cancel', (language) => {
  const asking = TEMPLATE_IDS.filter((purpose) =>
    lintReply(BUILT_IN[language][purpose], { orderId: null, buyerAsked: false }).some(
      ({ rule, severity }) => rule === 'asks-buyer-to-cancel' && severity === 'block',
    ),
  );
  expect(asking).toEqual(['use-official-request', 'early-self-cancel']);
});
