import type { WordsByLanguage } from '../stems.ts';

/** Names of telephones, and of what is done with them: a number of six digits or more close after them is taken for one. */
export const TELEPHONES: WordsByLanguage = {
  en: 'tel|tele(ph|f)on*|phone|call|mobile|cell*|text|sms|fax|hotline|dial|ring',
  de: 'ruf*|anruf*|mobil*|handy*|erreich*',
  fr: 'appele[rz]|portable|joindre|joigne[rz]',
  it: 'chiam*|mi trova',
  es: 'llam*|movil|localiza*',
  nl: 'bel|bellen|bereik*',
  pl: 'zadzwon*|dzwon*|komork*|dostepny pod',
  sv: 'nar (du )?(mig|oss) pa',
  ja: '電話|携帯|フリーダイヤル|ファックス',
  zh: '电话|手机|热线|致电|拨打|座机|传真',
  pt: 'ligue|ligar|telemovel|fale comigo',
  tr: 'ara(yin|yabil)*|cep|gsm|numarali|numarasindan',
};

/** Names of other numbers. */
export const OTHER_NUMBERS: WordsByLanguage = {
  en: 'orders?|track*|invoice|serial|referen*|ref|parcel|shipment|package|zip|sku|asin|model*|return',
  de: '*sendung*|*bestell*|rechnung*|auftrag*|serien*|artikel*|kunden*|paket*|plz|iban|ean',
  fr: 'suivi|commande|facture|colis|client*',
  it: 'spedizione|ordine|fattura|pacco',
  es: 'pedido|factura|rastre*|guia|paquete|envio|serie',
  nl: 'factuur*|zending*|postcode|pakket*',
  pl: 'przesyl*|zamowien*|faktur*|paczk*',
  sv: 'kolli*|postnummer|order*',
  ja: '問い?合わ?せ番号|追跡|伝票|注文|請求書|郵便|型番|シリアル|製造番号|管理番号|送り状|受付番号',
  zh: '运单|快递|订单|发票|邮编|追踪|编号|序列|型号|物流',
  pt: 'encomenda|fatura|nota fiscal|cep|cnpj|nif',
  tr: 'siparis*|takip|kargo*|seri',
};
