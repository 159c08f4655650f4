import type { DiagnosticsTranslate } from '../../i18n/diagnostics/index.ts';
import type { SayUnread } from '../../i18n/unread/index.ts';
import type { ReadingReport } from '../../seller-central/diagnostics-slots.ts';

/**
 * How a page was read, in words, where it was read in part or not at all: what is missing, the lists of selectors that
 * did not find what the page must show, and each that found it by another way than its first.
 */
export function readingLines(
  { health, lost, contracts }: ReadingReport,
  t: DiagnosticsTranslate,
  unread: SayUnread,
): string[] {
  if (health !== 'partial' && health !== 'unreadable') return [];
  const missing = contracts.filter(({ holds }) => !holds).map(({ list }) => list);
  const otherwise = contracts.map(({ list, isNeeded, holds, won }) => {
    if (!holds || !won) return '';
    // A year is no number: it has no separators.
    const year = String(won.seen);
    if (won.isFromFile) return t('list_from_file', { list, year });
    return isNeeded && won.way > 1 ? t('list_found', { list, way: won.way, of: won.of, year }) : '';
  });
  return [
    unread(lost.map(({ what, count }) => [what, count])),
    missing.length > 0 ? t('lists_lost', { lists: missing.join(', ') }) : '',
    ...otherwise,
  ].filter(Boolean);
}
