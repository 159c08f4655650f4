import type { DiagnosticsTranslate } from '../../i18n/diagnostics/index.ts';
import { type UnreadTranslate, unreadSentence } from '../../i18n/unread/index.ts';
import type { ReadingReport } from '../../seller-central/diagnostics-slots.ts';

/**
 * How a page was read, in words, where it was read in part or not at all: what is missing, and each list of selectors that
 * found nothing, or found what it should by another way than its first.
 */
export function readingLines(
  { health, lost, contracts }: ReadingReport,
  t: DiagnosticsTranslate,
  unread: UnreadTranslate,
): string[] {
  if (health !== 'partial' && health !== 'unreadable') return [];
  const facts = lost.flatMap(({ what, count }) => (what === 'form' ? [] : [[what, count] as const]));
  const lists = contracts.flatMap(({ list, holds, won }) => {
    if (!won) return holds ? [] : [t('list_lost', { list })];
    const { way, of, seen, isFromFile } = won;
    if (isFromFile) return [t('list_from_file', { list, year: seen })];
    return way > 1 ? [t('list_found', { list, way, of, year: seen })] : [];
  });
  return [
    unreadSentence(facts, unread),
    lost.some(({ what }) => what === 'form') ? unread('form') : '',
    ...lists,
  ].filter(Boolean);
}
