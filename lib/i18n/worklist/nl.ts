import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const nl: SameKeys<typeof en> = {
  selected: { one: '1 geselecteerd', other: '{count} geselecteerd' },
  open: 'Wat het annuleren ervan zou doen, één voor één',
  label: 'CR Guard: de geselecteerde bestellingen, één voor één',
  title: 'Voor u annuleert: één voor één',
  close: 'Sluiten',
  progress: '{done} van {total} geannuleerd',
  waiting: 'Logboek wordt gelezen …',

  reason: 'Reden: {reason}',
  reason_items: 'Reden, alleen voor de gevraagde artikelen: {reason}',
  reason_asked: 'De annuleringspagina vraagt naar de aanleiding en vindt de ware reden.',
  free: 'Telt niet mee',
  counts: 'Telt mee',
  counts_to: 'Telt mee: tot hier {rate}',
  same_sku: 'Ook een bestelling hierboven is van {sku}: twee op rij kunnen de aanbieding kosten.',
  done: 'Geannuleerd',

  room: {
    one: 'Ruimte voor 1 annulering die meetelt.',
    other: 'Ruimte voor {count} annuleringen die meetellen.',
  },
  room_none: 'Geen ruimte voor een annulering die meetelt.',
  over: { one: '1 hiervan zou de grens bereiken.', other: '{count} hiervan zouden de grens bereiken.' },

  open_cancel: 'Naar de annulering',
  open_order: 'Bestelling openen',
  new_tab: '{order}, in nieuw tabblad',
};
