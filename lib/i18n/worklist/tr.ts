import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const tr: SameKeys<typeof en> = {
  selected: { one: '1 seçili', other: '{count} seçili' },
  open: 'İptal edilirlerse ne olacağı, tek tek',
  label: 'CR Guard: seçili siparişler, tek tek',
  title: 'İptalden önce: tek tek',
  close: 'Kapat',
  progress: '{done}/{total} iptal edildi',
  waiting: 'Kayıtlar okunuyor …',

  reason: 'Neden: {reason}',
  reason_items: 'Neden, yalnızca talep edilen ürünler için: {reason}',
  reason_asked: 'İptal sayfası nedenini sorar ve doğru nedeni bulur.',
  free: 'Orana yansımaz',
  counts: 'Orana yansır',
  counts_to: 'Yansır: buraya dek {rate}',
  same_sku: 'Yukarıda {sku} içeren başka bir sipariş var: art arda iki iptal, teklifin kaldırılmasına yol açabilir.',
  done: 'İptal edildi',

  room: {
    one: 'Orana yansıyan 1 iptallik pay var.',
    other: 'Orana yansıyan {count} iptallik pay var.',
  },
  room_none: 'Orana yansıyan bir iptal için pay yok.',
  over: { one: 'Bunlardan 1 tanesi sınıra ulaşır.', other: 'Bunlardan {count} tanesi sınıra ulaşır.' },

  open_cancel: 'İptal sayfasını aç',
  open_order: 'Siparişi aç',
  new_tab: '{order}, yeni sekmede',
};
