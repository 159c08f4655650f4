import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const tr: SameKeys<typeof en> = {
  title: 'Alıştırma',
  made_up: 'Buradaki tüm siparişler uydurmadır. Hiçbir şey saklanmaz veya gönderilmez.',
  leave: 'Alıştırmadan çık',
  progress: 'Adım {step}/{steps}',
  back: 'Geri',
  next: 'İleri',
  finish: 'Bitir',
  marks_title: 'Manage Orders sayfasındaki işaretler',
  marks_task:
    'Bu beş siparişten üçü sizi bekliyor. Yalnızca alıcının talebini görmek için *çubuktaki ilk sayıya basın*.',
  marks_done:
    'Diğer siparişler gizlendi; görmek için yeniden basın. Her işaret ne olduğunu, ne kadar süre kaldığını ve ne yapılacağını söyler.',
  formal_title: 'Alıcı iptal etmek istiyor',
  formal_task:
    'Alıcı sipariş sayfasından talep etti, bu yüzden doğru neden zaten seçili. *“{submit}” düğmesine basın.*',
  formal_done:
    'Alıcının talebiyle iptal edildiği için orana yansımaz: oranınız {rate} olarak kalır. Seller Central’da da yalnızca siz gönderirsiniz.',
  stock_title: 'Stok yok',
  stock_task:
    'Bu iptali kimse talep etmedi, bu yüzden neden seçilmedi. *Nedenini belirtin: “{because}” düğmesine basın.*',
  stock_done: 'Doğru neden seçildi ve göndermeden önce bedelini görüyorsunuz: oranınız {before} iken {after} olur.',
  counts_done: 'Bu nedenle orana yansır: oranınız {before} iken {after} olur.',
  reply_title: 'Alıcıya bir yanıt',
  reply_task:
    'Sipariş iptal edildi; alıcının bunu bilmesi gerekir. Bu metni kutuya koymak için *“{reply}” düğmesine basın*.',
  reply_done:
    'Metin, okuyup göndermeniz için kutuda. İçine bir telefon numarası yazın: bu Amazon’un kurallarına aykırıdır ve size hemen söylenir.',
  popup_title: 'Açılır pencere',
  popup_task:
    'Tarayıcının araç çubuğundan açılır. İki iptalin nedeni bilinmiyor. Biri alıcının isteğiydi: *onun yanındaki “{buyers}” düğmesine basın.*',
  popup_done: 'Oran şimdi {rate}, en çok {high}. Bilinen neden arttıkça rakam kesinleşir.',
  link_told: 'Gerçek bir siparişte bu bağlantı onu Seller Central’da açar.',
  end_title: 'Hepsi bu kadar',
  end_text:
    'Bu alıştırmadan kaydınızda hiçbir şey yok. Kendi siparişlerinizde aynı işaretler Manage Orders sayfasında bekliyor.',
  again: 'Yeniden alıştırma yap',
  about: 'CR Guard ne yapar, neyi asla yapmaz',
  list_label: 'Uydurma siparişler',
  form_label: 'Sipariş iptali, uydurma',
  form_reason: 'İptal nedeni',
  form_choose: 'Bir neden seçin',
  form_submit: 'Gönder',
  form_submitted: 'Yalnızca alıştırmada gönderildi',
  box_label: 'Alıcıya mesaj, uydurma',
  popup_label: 'Açılır pencere, uydurma',
};
