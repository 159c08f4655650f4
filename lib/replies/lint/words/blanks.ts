import type { WordsByLanguage } from '../stems.ts';

/** What stands in the brackets of an unfilled template. */
export const BLANK_NAMES: WordsByLanguage = {
  en: 'name|date|order|number|product|item|address|link|url|signature|reason|price|amount|shop|store|customer|buyer|seller|carrier|insert',
  de: '*name|datum|*nummer|*bestellung|produkt|*artikel|*adresse|*grund|kunde|kaufer',
  fr: 'nom|prenom|commande|numero|produit|lien|motif',
  it: 'nome|cognome|data|ordine|prodotto|articolo|indirizzo|motivo',
  es: 'nombre|fecha|pedido|producto|direccion|enlace',
  nl: 'naam|*datum|klant',
  pl: 'imie|nazwisko|numer|zamowieni[ea]|produktu?|podpis',
  sv: 'namn|*datum',
  ja: '名前|氏名|お客様|日付|番号|商品名|住所|店舗名|発送日|理由',
  zh: '姓名|名字|日期|号码?|商品|产品|地址|签名|原因|店铺|买家|客户',
  pt: 'produto|endereco',
  tr: 'ad|adi|adiniz|isim|tarihi?|siparis|numara|urun',
};
