import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInstant, readOrderDate } from '../../../../lib/files/in/dates.ts';

test.each([
  ['2025-09-24T12:02:50+00:00', '2025-09-24T12:02:50Z'],
  ['2025-09-24T12:02:50+ 00:00', '2025-09-24T12:02:50Z'],
  ['2025-09-24T05:02:50 -07:00', '2025-09-24T12:02:50Z'],
  ['2025-09-24T21:02:50+0900', '2025-09-24T12:02:50Z'],
  ['2025-09-24T12:02:50.25Z', '2025-09-24T12:02:50.250Z'],
  ['2025-09-24 12:02Z', '2025-09-24T12:02:00Z'],
])('the moment "%s" is read with its offset', (text, moment) => {
  expect(readInstant(text)).toBe(Date.parse(moment));
});

test.each([
  '',
  '2025-09-24',
  '2025-09-24T12:02:50',
  '2025-02-30T00:00:00Z',
  '2025-09-24T24:00:00Z',
  '0000-01-01T00:00Z',
  'soon',
])('"%s" is no moment', (text) => {
  expect(readInstant(text)).toBeNull();
});

test('any moment is read back as it was written', () => {
  const moment = fc.date({ min: new Date('1995-01-02'), max: new Date('2099-12-30'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, offset) => {
      const sign = offset < 0 ? '-' : '+';
      const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
      const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
      const text = `${local}${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
      expect(readInstant(text)).toBe(date.getTime());
    }),
  );
});

test.each([
  ['2026-11-03', { day: '2026-11-03' }],
  ['2026/11/3', { day: '2026-11-03' }],
  ['2026-11-03 08:15:00', { day: '2026-11-03' }],
  ['Nov 3, 2026', { day: '2026-11-03' }],
  ['Tue, 3 November 2026 08:15', { day: '2026-11-03' }],
  ['11/23/2026', { day: '2026-11-23', shows: 'month-first' }],
  ['23.11.2026', { day: '2026-11-23', shows: 'day-first' }],
  ['11/03/2026', { 'month-first': '2026-11-03', 'day-first': '2026-03-11' }],
  ['11/11/2026', { day: '2026-11-11' }],
  ['2026-11-03T08:00:00Z', { at: Date.parse('2026-11-03T08:00:00Z') }],
  ['13/32/2026', null],
  ['never', null],
])('the date of an order "%s" is read as far as it is sure', (text, date) => {
  expect(readOrderDate(text)).toEqual(date);
});
