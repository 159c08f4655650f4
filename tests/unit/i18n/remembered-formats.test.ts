import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFormats } from '../../../lib/i18n/format.ts';
import { createRememberedFormats } from '../../../lib/i18n/remembered-formats.ts';
import { HOUR } from '../../../lib/time/instant.ts';

test('what is remembered is written as it is without a memory, in every zone and for every moment', () => {
  const plain = createFormats('en');
  const formats = createRememberedFormats('en');
  const zones = fc.constantFrom('America/Los_Angeles', 'Europe/Berlin', 'Asia/Tokyo');
  const moments = fc.integer({ min: 0, max: 40 }).map((hours) => Date.UTC(2026, 10, 20) + hours * HOUR);
  fc.assert(
    fc.property(moments, zones, (at, zone) => {
      expect(formats.day(at, zone)).toBe(plain.day(at, zone));
      expect(formats.time(at, zone)).toBe(plain.time(at, zone));
      expect(formats.moment(at, zone)).toBe(plain.moment(at, zone));
      expect(formats.moment(at)).toBe(plain.moment(at));
      expect(formats.span(at % (9 * 24 * HOUR))).toBe(plain.span(at % (9 * 24 * HOUR)));
    }),
  );
});
