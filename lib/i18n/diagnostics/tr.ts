import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const tr: SameKeys<typeof en> = {
  title: 'Tanılama',
  offer: 'Yanlış mı okundu? Tanılama oluştur',
  intro:
    'CR Guard bir sayfayı yanlış okursa tanılama, sayfanın nasıl kurulduğunu geliştiricilere gösterir. Kopyalamadan veya kaydetmeden önce tamamını görürsünüz; hiçbir şey gönderilmez.',
  holds:
    'İçinde etiket, sınıf ve veri alanı adları, biçimler, sayılar, sürümler ve süreler bulunur. Metin veya değer bulunmaz: sipariş numarası, ad, adres ya da mesaj yoktur.',
  pages: 'Açık sekmelerinizdeki Seller Central',
  none: 'Yanıt veren açık bir Seller Central sayfası yok. Sayfayı açın veya yenileyin, sonra yeniden arayın.',
  look_again: 'Yeniden ara',
  make: 'Tanılama oluştur',
  manage_orders: 'Manage Orders',
  order_details: 'Sipariş ayrıntıları',
  cancel_order: 'Siparişi iptal et',
  contact_buyer: 'Alıcıyla iletişim',
  inbox: 'Alıcı mesajları',
  account_health: 'Account Health',
  waiting: 'hâlâ yükleniyor',
  ok: 'tamamı okundu',
  partial: 'bir kısmı okundu',
  unreadable: 'okunamıyor',
  signed_out: 'oturum kapalı',
  collecting: 'Sayfanın yapısı inceleniyor…',
  gone: 'Sayfa artık yanıt vermiyor. Yenileyip tekrar deneyin.',
  lists_lost: 'Bulunamadı: {lists}',
  list_found: '{list}: {of} yoldan {way}. ile bulundu, son görülme {year}',
  list_from_file: '{list}: kural dosyanızla bulundu, son görülme {year}',
  text: 'Tanılamanın tamamı',
  copy: 'Kopyala',
  copied: 'Kopyalandı.',
  not_copied: 'Tarayıcı kopyalamaya izin vermedi. Metin seçili: klavyeyle kopyalayın.',
  save: 'Dosya olarak kaydet',
  close: 'Kapat',
};
