import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const tr: SameKeys<typeof en> = {
  title: 'Yedekleme ve silme',
  save: 'Yedek kaydet',
  save_hint:
    'Kayıtları, ayarlarınızı ve şablonlarınızı içeren tek bir dosya; başka bir bilgisayar veya güvenlik için. Sipariş numaraları, SKU’lar ve tarihler içerir; ad, adres veya mesaj içermez.',
  saving: 'Yazılıyor …',
  saved: { one: 'Kaydedildi: {count} kayıt.', other: 'Kaydedildi: {count} kayıt.' },
  left_out: { one: '{count} hasarlı kayıt dâhil değil.', other: '{count} hasarlı kayıt dâhil değil.' },
  restore: 'Yedeği geri yükle',
  restore_hint:
    'Yedekteki bilgileri buradakilere ekler; burada bilinen hiçbir şey kaybolmaz, burada değiştirdiğiniz ayarlar da kalır. Hatırlatmalar olduğu gibi kalır.',
  restoring: 'Geri yükleniyor …',
  restored: { one: 'Geri yüklendi: {count} kayıt.', other: 'Geri yüklendi: {count} kayıt.' },
  foreign: 'Bu bir CR Guard yedeği değil. Hiçbir şey değiştirilmedi.',
  newer: 'Bu yedek daha yeni bir CR Guard sürümünden. Önce bunu güncelleyin. Hiçbir şey değiştirilmedi.',
  broken: 'Bu yedek hasarlı veya yarım kalmış. Hiçbir şey değiştirilmedi.',
  damaged: 'Bu yedeğin {line}. satırı hasarlı. Hiçbir şey değiştirilmedi.',
  damaged_inside: 'Bu yedekteki bir kayıt kullanılamıyor. Hiçbir şey değiştirilmedi.',
  record: 'Tarayıcının deposu hata verdi: {problem} Devam etmek için yeniden geri yükleyin.',
  record_saving: 'Tarayıcının deposu hata verdi: {problem}',
  erase: 'Her şeyi sil …',
  erase_hint:
    'Bu tarayıcıdaki kayıtlar, ayarlar ve şablonlar. Önce Seller Central sekmelerini kapatın: orada görünenler yeniden kaydedilir.',
  erase_ask: 'CR Guard’ın bu tarayıcıda sakladığı her şey silinsin mi? Bu işlem geri alınamaz.',
  erase_yes: 'Şimdi sil',
  erase_no: 'Vazgeç',
  erased: 'Silindi: artık hiçbir şey saklanmıyor.',
  erase_blocked:
    'Başka bir pencerenin açık tuttuğu bir bölüm dışında silindi. O pencere kapanınca bu bölüm de silinir.',
};
