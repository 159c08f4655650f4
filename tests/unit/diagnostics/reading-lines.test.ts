import { expect, test } from 'vitest';
import type { ListReport, WinningWay } from '../../../lib/diagnostics/format.ts';
import { CATALOGS } from '../../../lib/i18n/catalogs.ts';
import { diagnosticsWords } from '../../../lib/i18n/diagnostics/index.ts';
import { flatTexts } from '../../../lib/i18n/translate.ts';
import { unreadWords } from '../../../lib/i18n/unread/index.ts';
import { readingLines } from '../../../lib/views/diagnostics/reading-lines.ts';

const texts = new Map([
  ...flatTexts('diagnostics', CATALOGS.en.diagnostics),
  ...flatTexts('unread', CATALOGS.en.unread),
]);
const lookup = (key: string) => texts.get(key) ?? '';

const way: WinningWay = { way: 1, of: 3, seen: 2026, confidence: 'A', isFromFile: false };
const report = (list: string, told: Partial<ListReport> = {}): ListReport => ({
  ...{ list, isNeeded: true, holds: true, won: way, finds: '1 0 0', lost: null },
  ...told,
});
const CONTRACTS = [
  report('first.way'),
  report('older.way', { won: { ...way, way: 2, seen: 2025 } }),
  report('of.no.need', { isNeeded: false, won: { ...way, way: 2 } }),
  report('from.file', { isNeeded: false, won: { ...way, seen: 2027, isFromFile: true } }),
  report('gone.one', { holds: false, won: null, lost: 'status' }),
  report('gone.too', { holds: false, won: null }),
];
const LOST = [
  { what: 'status', count: 3 },
  { what: 'form', count: 1 },
] as const;

const linesOf = (health: string) =>
  readingLines({ health, lost: LOST, contracts: CONTRACTS }, diagnosticsWords('en', lookup), unreadWords('en', lookup));

test.each(['partial', 'unreadable'])(
  'of a page that is %s it is told what is missing, and what was found otherwise',
  (health) => {
    expect(linesOf(health)).toEqual([
      'Not read here: status (3). Check it yourself. A part of this form could not be read: check it yourself.',
      'Not found: gone.one, gone.too',
      'older.way: found by way 2 of 3, last seen in 2025',
      'from.file: found by your rules file, last seen in 2027',
    ]);
  },
);

test.each(['ok', 'waiting', 'signed-out', 'none'])('of a page that is %s nothing is told in words', (health) => {
  expect(linesOf(health)).toEqual([]);
});
