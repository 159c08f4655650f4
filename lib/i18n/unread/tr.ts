import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const tr: SameKeys<typeof en> = {
  not_read: 'Burada okunamadı: {facts}. Kendiniz kontrol edin.',
  marketplace: 'pazar yeri',
  fulfillment: 'gönderen',
  ship_by: 'son gönderim tarihi',
  order_date: 'sipariş tarihi',
  items: 'ürünler',
  request: 'alıcının iptal isteği',
  status: 'durum',
  order: 'sipariş numarası',
  text_box: 'metin kutusu',
  contact_reason: '“Other” iletişim nedeni',
  rate: 'Amazon’un rakamı',
  account: 'Mağaza adı okunamadı: bu siparişler ayrı sayılır.',
  form: 'Bu formun bir bölümü okunamadı: kendiniz kontrol edin.',
  rows: 'bulunamayan siparişler',
  contradiction: 'sayfa ile verilerin çeliştiği siparişler',
};
