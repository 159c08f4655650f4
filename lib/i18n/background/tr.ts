import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const tr: SameKeys<typeof en> = {
  badge_orders: { one: '1 sipariş sizi bekliyor', other: '{count} sipariş sizi bekliyor' },
  badge_none: 'İptal talebi yok, geciken yok',
  badge_rate: 'İptal oranı {rate}, sınır {target}',
  badge_rate_none: 'İptal oranı: sayılacak sipariş yok',
  badge_nothing: 'Henüz bir şey okunmadı. Seller Central’da “Manage Orders” sayfasını açın.',
  badge_failed: 'Kayıtlar okunamıyor. Nedenini görmek için CR Guard’ı açın.',

  ship_by_heading: 'Bir siparişi göndermek için {span} kaldı',
  ship_by_text: '{order} ({country}): gönderimi onaylayın, en geç {day}, {time}.',
  act_by_heading: 'Amazon bir siparişi yakında iptal edebilir',
  act_by_text: '{order} ({country}): gönderimi onaylayın, en geç {day}, {time}. Amazon iptal ederse orana yansır.',
  act_by_now_text: '{order} ({country}): gönderimi şimdi onaylayın. Amazon iptal ederse orana yansır.',
  more_heading: { one: 'Gönderilecek 1 sipariş daha', other: 'Gönderilecek {count} sipariş daha' },
  more_text: 'Süreleri dolmak üzere. Gönderilmemiş siparişler listesini açın.',
};
