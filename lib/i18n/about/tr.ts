import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const tr: SameKeys<typeof en> = {
  title: 'Hakkında',
  version: 'Sürüm',
  browser: 'Tarayıcı',
  rules: 'Kuralların kaynaklarıyla karşılaştırıldığı gün',
  rules_days: '{oldest} – {newest}',
  hosts: 'Okuduğu siteler',
  hosts_hint: 'Yalnızca bunlar ve bunlarda yalnızca açtığınız sayfalar.',
  promises: 'Güvenebilecekleriniz',
  promise_network: 'Bu tarayıcıdan hiçbir şey çıkmaz: manifest her bağlantıyı yasaklar.',
  promise_submit: 'Hiçbir şeyi kendisi göndermez veya onaylamaz; son tıklama sizindir.',
  promise_personal: 'Ad, adres, telefon numarası, e-posta adresi veya mesaj saklamaz.',
  promise_unknown: 'Okumadığına bilinmiyor der; tahmin etmez.',
  parts: 'Başkalarının yaptığı parçalar',
};
