import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const tr: SameKeys<typeof en> = {
  external_link: 'Bağlantı: Amazon, siparişin gerektirmediği bağlantılara izin vermez. Sözle anlatın.',
  carrier_link: 'Kargo firması bağlantısı: yalnızca alıcıya gerekliyse bırakın. Takip numarası yeterlidir.',
  amazon_link: 'Amazon bağlantısı: engellenebilir. Sayfayı sözle belirtin.',
  obfuscated_link: 'Gizlenmiş web adresi: Amazon izin vermez. Çıkarın.',
  email: 'E-posta adresi: Amazon izin vermez. Çıkarın.',
  phone: 'Telefon numarası: Amazon izin vermez. Çıkarın.',
  off_amazon_contact: 'Amazon dışında iletişime izin verilmez. Amazon mesajlarını kullanın.',
  promotion: 'Reklam: Amazon yalnızca siparişle ilgili mesajlara izin verir. Çıkarın.',
  incentive: 'Yorum veya iptal karşılığında bir şey öneriyor: hiçbir zaman izin verilmez. Çıkarın.',
  review_request: 'Yorum istiyor: bir kez ve tarafsızca izin verilir, ancak burada yeri yok.',
  slanted_review_request: 'Olumlu yorum veya yorum değişikliği istiyor: izin verilmez. Çıkarın.',
  asks_buyer_to_cancel: 'Alıcıdan iptal etmesini istiyor: alıcı önce istemediyse izin verilmez. Çıkarın.',
  offers_cancelling: 'İstemeyen bir alıcıya iptal öneriyor: çıkarmanız daha iyi olur.',
  missing_order_id: 'Bu siparişin numarası eksik. Ekleyin.',
  empty_placeholder: 'Doldurulmamış bir boşluk var. Doldurun veya çıkarın.',
  too_long: '2.000 karakterden uzun. Kısaltın.',
  html: 'Biçim kodu: alıcı bunu olduğu gibi görür. Düz metin yazın.',
  emoji: 'Emoji: Amazon izin vermez. Çıkarın.',
  capitals: 'Büyük harfler bağırma gibi algılanır. Normal yazın.',
  empty: 'Henüz bir şey yazılmadı.',
};
