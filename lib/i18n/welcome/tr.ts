import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const tr: SameKeys<typeof en> = {
  title: 'CR Guard kuruldu',
  lead: 'Ne yapar, neyi asla yapmaz ve bunu nasıl denetlersiniz.',
  does_title: 'Ne yapar',
  does_marks:
    'Manage Orders sayfasında, alıcının iptal etmek istediği ve son gönderim tarihi kaçmak üzere olan siparişleri işaretler.',
  does_cancel: 'İptal ederken doğru nedeni ve iptal oranınıza etkisini, siz göndermeden önce gösterir.',
  never_title: 'Neyi asla yapmaz',
  never_network: 'Kimseye bir şey göndermez. Sunucusu yoktur ve giriş bilgilerinizi asla sormaz.',
  never_submit: 'Gönder ya da Onayla düğmesine asla basmaz. Bu size kalır.',
  never_personal: 'Alıcıların adını, adresini, telefonunu, e-posta adresini veya mesajlarını saklamaz.',
  check: 'Denetlemek için:',
  check_network_chromium:
    'tarayıcının uzantılar listesinde geliştirici modunu açın, CR Guard’da “service worker” bağlantısını açıp Ağ’ı seçin. Siz çalışırken liste boş kalır.',
  check_network_firefox:
    'about:debugging sayfasını açın, Bu Firefox’u, CR Guard’da İncele’yi ve ardından Ağ’ı seçin. Siz çalışırken liste boş kalır.',
  check_submit: 'önce alıştırma yapın. Siz basmadan ne orada ne de Seller Central’da bir şey olur.',
  check_personal: 'ayarlar neyin saklandığını gösterir ve dilediğinizde siler.',
  privacy_link: 'Gizlilik ayarları',
  permissions_title: 'Tarayıcının izin verdiği her şey',
  permissions_lead: 'Az önce CR Guard’ın kendi manifest dosyasından okundu. Başka bir şey yoktur.',
  permission_storage: 'ayarları ve sipariş kaydını bu tarayıcıda saklamak',
  permission_unlimited_storage: 'diskte yer azalsa bile bu kaydı korumak',
  permission_alarms: 'hatırlatmalar ve eski siparişleri silmek için uyanmak',
  permission_notifications: 'hatırlatma göstermek; yalnızca siz açınca sorulur',
  permission_sites:
    '{hosts} Seller Central adresinde sipariş, mesaj ve Account Health sayfalarını görmek ve işaretlemek',
  start_title: 'Başlamanın iki yolu',
  practise: 'İki dakika alıştırma yapın',
  practise_hint: 'Uydurma siparişlerle, oturum açmadan. Hiçbiri saklanmaz.',
  open_orders: 'Manage Orders sayfasını aç',
  open_hint: 'İşaretler sayfayla birlikte gelir.',
  marketplace: 'Pazar yeri',
};
