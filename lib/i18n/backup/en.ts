import type { Catalog } from '../translate.ts';

/** What is said of backups and erasing. */
export const en = {
  title: 'Backup and erasing',
  save: 'Save a backup',
  save_hint:
    'One file with the record, your settings and your templates, for another computer or for safety. It holds order ids, SKUs and dates, and no names, addresses or messages.',
  saving: 'Writing …',
  saved: { one: 'Saved: {count} entry.', other: 'Saved: {count} entries.' },
  left_out: { one: '{count} damaged entry is not in it.', other: '{count} damaged entries are not in it.' },
  restore: 'Restore a backup',
  restore_hint:
    'Adds what a backup knows to what is here; nothing that is known here is lost, and settings that you changed here stay. Reminders stay as they are.',
  restoring: 'Restoring …',
  restored: { one: 'Restored: {count} entry.', other: 'Restored: {count} entries.' },
  foreign: 'This is not a backup of CR Guard. Nothing was changed.',
  newer: 'This backup is from a newer CR Guard. Update this one first. Nothing was changed.',
  broken: 'This backup is damaged or cut off. Nothing was changed.',
  damaged: 'This backup is damaged at line {line}. Nothing was changed.',
  damaged_inside: 'An entry of this backup cannot be used. Nothing was changed.',
  record: 'The browser’s store failed: {problem} Restore again to go on.',
  record_saving: 'The browser’s store failed: {problem}',
  erase: 'Erase everything …',
  erase_hint:
    'Record, settings and templates in this browser. Close Seller Central’s tabs first: what they show is recorded again.',
  erase_ask: 'Erase everything that CR Guard keeps in this browser? It cannot be undone.',
  erase_yes: 'Erase now',
  erase_no: 'Keep it',
  erased: 'Erased: nothing is kept any more.',
  erase_blocked: 'Erased but for a part that another window holds open. It goes when that window is closed.',
} as const satisfies Catalog;
