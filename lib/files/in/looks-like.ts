/** What a file that is not read looks like, so that the seller knows what went wrong. */
export const LOOKS = [
  'empty',
  'sign-in-page',
  'web-page',
  'excel',
  'zip',
  'compressed',
  'pdf',
  'picture',
  'settlement-report',
  'cancellation-file',
  'xml',
  'other-json',
  'large-json',
  'other-table',
  'text',
  'binary',
] as const;
export type Looks = (typeof LOOKS)[number];

/** How the files that are no text begin: a text at a place, one character for each byte. */
const BEGINNINGS: readonly (readonly [at: number, text: string, Looks])[] = [
  [0, 'PK\x03\x04', 'zip'],
  [0, '\xd0\xcf\x11\xe0', 'excel'],
  [0, '\x1f\x8b', 'compressed'],
  [0, '%PDF', 'pdf'],
  [0, '\x89PNG', 'picture'],
  [0, '\xff\xd8\xff', 'picture'],
  [0, 'GIF8', 'picture'],
  [8, 'WEBP', 'picture'],
  [0, 'II*\0', 'picture'],
  [0, 'MM\0*', 'picture'],
  [4, 'ftypheic', 'picture'],
  [4, 'ftypavif', 'picture'],
];

/** Tells a file that is no text by its first bytes (a few thousand of them); null for one that may be a report. */
export function looksOfBytes(head: Uint8Array): Looks | null {
  if (head.length === 0) return 'empty';
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join('');
  const [, , looks = null] = BEGINNINGS.find(([at, beginning]) => text.startsWith(beginning, at)) ?? [];
  // A workbook is a zip in which the parts stand under xl/.
  return looks === 'zip' && text.includes('xl/') ? 'excel' : looks;
}

/** Tells a text in which no header of ours was found. */
export function looksOfText(head: string): Looks {
  const start = head.trimStart().slice(0, 20_000).toLowerCase();
  if (start === '') return 'empty';
  if (/^(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html)/.test(start)) {
    return /ap\/signin|ap_email|ap_password|name="signin"|amazon sign-in/.test(start) ? 'sign-in-page' : 'web-page';
  }
  if (start.startsWith('<')) return 'xml';
  if (/^templatetype=/.test(start)) return 'cancellation-file';
  if (/^"?settlement-id\b/.test(start)) return 'settlement-report';
  const [first = '', second = ''] = start.split(/\r\n|[\r\n]/);
  const cuts = (line: string, delimiter: string) => line.split(delimiter).length;
  if (['\t', ',', ';'].some((delimiter) => cuts(first, delimiter) > 2 && cuts(second, delimiter) > 2)) {
    return 'other-table';
  }
  const strange = Array.from(start.slice(0, 2000)).filter(isStrange).length;
  return strange > 10 ? 'binary' : 'text';
}

/** Signs that no text has: what is left of bytes that were read in some encoding. */
function isStrange(sign: string): boolean {
  return sign === '\ufffd' || (sign < ' ' && !/\s/.test(sign));
}
