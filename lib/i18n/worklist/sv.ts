import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const sv: SameKeys<typeof en> = {
  selected: { one: '1 vald', other: '{count} valda' },
  open: 'Vad annulleringen av dem skulle innebära, en i taget',
  label: 'CR Guard: de valda ordrarna, en i taget',
  title: 'Innan du annullerar: en i taget',
  close: 'Stäng',
  progress: '{done} av {total} annullerade',
  waiting: 'Läser registret …',

  reason: 'Orsak: {reason}',
  reason_items: 'Orsak, bara för de begärda artiklarna: {reason}',
  reason_asked: 'Annulleringssidan frågar varför och hittar den sanna orsaken.',
  free: 'Räknas inte',
  counts: 'Räknas',
  counts_to: 'Räknas: {rate} så här långt',
  same_sku: 'Även en order ovan gäller {sku}: två i rad kan göra att erbjudandet tas ner.',
  done: 'Annullerad',

  room: {
    one: 'Utrymme för 1 annullering som räknas.',
    other: 'Utrymme för {count} annulleringar som räknas.',
  },
  room_none: 'Inget utrymme för en annullering som räknas.',
  over: { one: '1 av dessa skulle nå gränsen.', other: '{count} av dessa skulle nå gränsen.' },

  open_cancel: 'Till annulleringen',
  open_order: 'Öppna ordern',
  new_tab: '{order}, i ny flik',
};
