import { NOTES, type Note } from '../../../lib/files/in/notes.ts';
import type { FilesTranslate } from '../../../lib/i18n/files/index.ts';
import { keyed } from '../../../lib/i18n/keyed.ts';

/** `Lines 12 to 15`; JSON has entries in place of lines. */
export function placeWords({ first, last }: Note, isJson: boolean, t: FilesTranslate): string {
  if (first === last) return t(isJson ? 'place' : 'line', { line: first });
  return t(isJson ? 'places' : 'lines', { first, last });
}

/** `mended: the last cells are missing …` */
export function noteWords({ why, column }: Pick<Note, 'why' | 'column'>, t: FilesTranslate): string {
  const words = why === 'unreadable' ? t('unreadable', { column }) : t(keyed(why));
  return t('note', { done: t(NOTES[why]), why: words });
}

/**
 * The notes as a sheet, one row for each run of lines: first, last, what was done, why. It begins with the mark by which
 * spreadsheets know UTF-8. Names of columns alone come from the file, and only of those that we know.
 */
export function notesSheet(notes: readonly Note[], t: FilesTranslate): string {
  const words = new Map<string, string>();
  const rows = notes.map((note) => {
    const key = note.why + note.column;
    const known = words.get(key) ?? `"${noteWords(note, t).replaceAll('"', '""')}"`;
    words.set(key, known);
    return `${note.first},${note.last},${known}`;
  });
  return `\uFEFF${rows.join('\r\n')}\r\n`;
}
