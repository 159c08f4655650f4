import * as fc from 'fast-check';
import { expect } from 'vitest';
import { BODY_LIMIT, encode, OBSERVED } from '../../lib/page-tap/protocol.ts';
import { listen, openPage } from '../dom/page-tap/tapped-page.ts';
import { hostileText } from './hostile-texts.ts';
import { hostileValue } from './hostile-values.ts';
import { throwAt } from './throw-at.ts';

const ORIGIN = 'https://sellercentral.amazon.com';
openPage(ORIGIN);

const whole = { url: `${ORIGIN}/orders-api/search`, status: 200, contentType: 'application/json', body: '{}', at: 1 };
const head = fc.record({ number: hostileValue, url: hostileValue, status: hostileValue, at: hostileValue });
const detail = fc.oneof(
  hostileValue,
  fc.tuple(head, hostileText).map(([parts, body]) => `${JSON.stringify({ ...whole, whole: true, ...parts })}\n${body}`),
  fc.tuple(fc.nat(9), hostileText).map(([number, body]) => encode({ ...whole, body }, number)),
);

throwAt(
  'events that a page forges, by the dozen, give responses of its own origin in their order, or nothing',
  fc.array(detail, { minLength: 1, maxLength: 30 }),
  150,
  (details) => {
    const overlay = listen();
    for (const each of details) document.dispatchEvent(new CustomEvent(OBSERVED, { detail: each }));
    overlay.stop();
    expect(overlay.copies.length).toBeLessThanOrEqual(details.length);
    for (const { url, body, at } of overlay.copies) {
      expect(new URL(url).origin).toBe(ORIGIN);
      expect(body?.length ?? 0).toBeLessThanOrEqual(BODY_LIMIT);
      expect(at).toBeLessThanOrEqual(Date.now());
    }
  },
);
