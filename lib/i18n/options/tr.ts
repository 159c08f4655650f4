import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const tr: SameKeys<typeof en> = {
  title: 'CR Guard ayarları',
  saved: 'Kaydedildi',
  not_saved: 'Kaydedilmedi: {problem}',
  no_answer: 'Uzantı yanıt vermiyor. Bu sayfayı yenileyin.',
  damaged: 'Kayıtlı bazı ayarlar okunamadı; onlar için olağan değerler geçerli: {fields}',
  search: 'Ayarlarda ara',
  search_found: 'Bulunan: {count}',
  search_none: 'Hiçbir ayarda “{query}” geçmiyor.',
  search_all: 'Tüm ayarları göster',

  contents: 'Bölümler',
  loading: 'Ayarlar okunuyor …',

  general: 'Genel',
  ui_language: 'Dil',
  ui_language_hint:
    'CR Guard’ın tüm metinleri için. Açık Seller Central sayfaları hemen, iptal sayfası bir sonraki açılışta değişir.',
  browser_language: 'Tarayıcının dili',
  warning_hours: 'Süresi yaklaşan',
  warning_hours_hint: 'Son gönderim tarihine en fazla bu kadar kalan sipariş, süresi yaklaşan sayılır.',
  hours: 'saat',
  hold_contradictions: 'Yanlış nedeni bir kez durdur',
  hold_contradictions_hint:
    'İptal sayfasında kayıtla çelişen bir nedenin ikinci kez gönderilmesi gerekir. Kapatılırsa CR Guard yalnızca uyarır.',
  read_page_json: 'Sayfanın kendi verilerini oku',
  read_page_json_hint:
    'CR Guard, Seller Central sayfasının kendi yüklediği verilerin bir kopyasını görür: kesin tarihler, ürün bazında talepler. Kapatıldığında yalnızca görünen sayfayı okur. Açıldığında, sekme yenilenince geçerli olur.',

  rates: 'Oranlar ve kurallar',
  percent: '%',
  back_to_default: 'Amazon’un değerine dön',

  reminders: 'Hatırlatmalar',
  reminders_on: 'Bana hatırlat',
  reminders_on_hint:
    'Bir siparişin son gönderim tarihi kaçmadan veya Amazon onu iptal etmeden önce tarayıcı bildirimi. Her biri sipariş başına en fazla bir kez. Tarayıcı önce izninizi ister.',
  permission_refused: 'Tarayıcı izin vermedi; hatırlatma gösterilemiyor.',
  ship_by_hours: 'Son gönderimden önce',
  ship_by_hours_hint: 'Virgülle ayrılmış saatler. Yalnızca en acil olanı gösterilir.',
  act_by_hours: 'Amazon iptalinden önce',
  act_by_hours_hint: 'Geciken her sipariş için bir hatırlatma: Amazon iptal etmeden gönderimi onaylayın.',
  quiet_on: 'Sessiz saatler',
  quiet_on_hint:
    'Bilgisayarınızın saatine göre bu saatlerde hatırlatma yapılmaz; son gönderime 4 saat veya daha az kalanlar hariç.',
  from: 'başlangıç',
  to: 'bitiş',

  privacy: 'Gizlilik',
  retention_days: 'Siparişleri sakla',
  retention_days_hint: 'Siparişin son görüldüğü andan itibaren sayılır; daha eskiler silinir.',
  days: 'gün',
  kept_title: 'Şu anda bu bilgisayarda',
  kept_count: 'Kaç tane',
  kept_oldest: 'En eskisi',
  kept_orders: 'Siparişler',
  kept_evidence: 'İptal kanıtları',
  kept_listReadings: 'Okunan listeler',
  kept_officialFigures: 'Amazon’un kendi oranları',
  kept_counters: 'Günlük toplamlar',
  kept_scopes: 'Mağazalar',
  kept_damaged: 'Bozuk kayıtlar',
  kept_files: 'İçe aktarılan dosyalar, kendileri hiç saklanmaz',
  kept_settings: 'Değiştirdiğiniz ayarlar',
  kept_templates: 'Kendi şablonlarınız',
  kept_failed: 'Sayılamadı: {problem}',
  space: 'Tarayıcının kendi tahminine göre toplam yaklaşık {size}.',
  to_backup: 'Bir kopyasını kaydet veya sil',
  kept: 'Yalnızca bu tarayıcıda saklananlar: sipariş numaraları, SKU’lar, tarihler, durumlar, alıcıların iptal talepleri ve nedenleri, Amazon’un kendi oranları.',
  not_kept:
    'Hiç saklanmayanlar: adlar, adresler, telefon numaraları, e-posta adresleri ve mesajlar. CR Guard hiçbir yere bağlanmaz; bildirim dosyası (manifest) her bağlantıyı yasaklar.',

  not_a_number: 'bir tam sayı gerekli',
  not_hours: 'aralarında virgül olan tam sayılar gerekli, örneğin 24, 12, 4',
  not_a_percent: '0’dan büyük ve 100’den küçük bir sayı gerekli',
  out_of_range: 'değer {least} ile {most} arasında olmalı',
};
