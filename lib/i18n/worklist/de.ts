import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const de: SameKeys<typeof en> = {
  selected: { one: '1 ausgewählt', other: '{count} ausgewählt' },
  open: 'Was ihre Stornierung bewirken würde, eine nach der anderen',
  label: 'CR Guard: die ausgewählten Bestellungen, eine nach der anderen',
  title: 'Vor dem Stornieren: eine nach der anderen',
  close: 'Schließen',
  progress: '{done} von {total} storniert',
  waiting: 'Aufzeichnung wird gelesen …',

  reason: 'Grund: {reason}',
  reason_items: 'Grund, nur für die angefragten Artikel: {reason}',
  reason_asked: 'Die Stornierungsseite fragt nach dem Anlass und findet den wahren Grund.',
  free: 'Zählt nicht',
  counts: 'Zählt',
  counts_to: 'Zählt: bis hier {rate}',
  same_sku: 'Auch eine Bestellung weiter oben ist von {sku}: Zwei in Folge können das Angebot kosten.',
  done: 'Storniert',

  room: {
    one: 'Spielraum für 1 Stornierung, die zählt.',
    other: 'Spielraum für {count} Stornierungen, die zählen.',
  },
  room_none: 'Kein Spielraum für eine Stornierung, die zählt.',
  over: { one: '1 davon würde die Grenze erreichen.', other: '{count} davon würden die Grenze erreichen.' },

  open_cancel: 'Stornierungsseite öffnen',
  open_order: 'Bestellung öffnen',
  new_tab: '{order}, in neuem Tab',
};
