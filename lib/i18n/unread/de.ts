import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const de: SameKeys<typeof en> = {
  not_read: 'Hier nicht gelesen: {facts}. Bitte selbst prüfen.',
  marketplace: 'Marketplace',
  fulfillment: 'wer versendet',
  ship_by: 'Versanddatum',
  order_date: 'Bestelldatum',
  items: 'Artikel',
  request: 'Stornierungsanfrage des Käufers',
  status: 'Status',
  order: 'Bestellnummer',
  text_box: 'Textfeld',
  contact_reason: 'Kontaktgrund „Sonstiges“',
  rate: 'Amazons eigener Wert',
  account: 'Shopname nicht gelesen: Diese Bestellungen zählen getrennt.',
  form: 'Ein Teil dieses Formulars ließ sich nicht lesen: bitte selbst prüfen.',
  rows: 'nicht gefundene Bestellungen',
  contradiction: 'Bestellungen, bei denen Seite und Daten sich widersprechen',
};
