import type { WordsByLanguage } from '../stems.ts';

export const GIFTS: WordsByLanguage = {
  en: 'gift ?cards?|gifts?|vouchers?|coupons?|discounts?|bonus|cash ?back|rewards?|paypal|store credit|free (product|item|sample)|cash',
  de: '*gutschein*|geschenk*|schenken|*rabatt*|pramie*|bargeld|belohn*',
  fr: "bons? d'achat|cadeau*|remise|recompense*|offrirons|offrons|especes",
  it: 'buon[oi] (regalo|sconto|acquisto|da)|regal*|sconto|omaggio|premio|contanti',
  es: 'cupon|cupones|vales?|descuento|obsequi*|efectivo',
  nl: '*bon|*bonnen|*korting*|tegoed|contant*|beloning*',
  pl: 'podaru*|prezent*|bon(u|ow|em)?|kupon*|rabat*|gotowk*|nagrod*|gratis*',
  sv: 'presentkort*|present|gava|vardecheck*|kontant*',
  ja: 'ギフト|プレゼント|クーポン|割引|キャッシュバック|現金|謝礼|粗品|特典|ポイント',
  zh: '礼品|礼物|优惠券|返现|现金|红包|赠送|补偿',
  pt: 'vale.presente|presentes?|cupo[mn]s?|desconto|brindes?|recompensa|pix',
  tr: 'hediye*|indirim*|nakit|cek|odul*',
};

const AMOUNT = '[$£€]( )?\\d{1,4}|\\d{1,4}([.,]\\d\\d)?( )?([€£$]|euros?|eur|gbp|usd|zl|pln|kr|sek|tl|r[$])';

/** Money, and money back: due after a cancellation, but nothing to trade for a review. An amount is one in any language. */
export const REFUNDS: WordsByLanguage = {
  en: `refund*|money back|reimburse*|${AMOUNT}`,
  de: '*erstatt*|geld zuruck',
  fr: 'rembours*',
  it: 'rimbors*',
  es: 'reembols*|devolv*|dinero',
  nl: 'terugbeta*|betalen|geld terug',
  pl: 'zwrot*|zwroc*|oddamy',
  sv: 'aterbetal*|betalar|pengar*',
  ja: '返金|お返し|\\d{1,5}円',
  zh: '退款|返款|退还|退您|\\d{1,4}元',
  pt: 'devolv*|dinheiro',
  tr: 'iade*',
};

/** What makes a trade of a review that is named before or after it. */
export const TRADED: WordsByLanguage = {
  en: 'in exchange|in return',
  de: 'im gegenzug|im tausch',
  fr: 'en echange',
  it: 'in cambio',
  es: 'a cambio',
  nl: 'in ruil',
  pl: 'w zamian',
  sv: 'i utbyte',
  ja: '引き換え|引換|いただけれ|いただいた方',
  zh: '只要|换取|即可',
  pt: 'em troca',
  tr: 'karsilig*|karsilik|*(saniz|seniz)',
};

/** The same, if it stands before the review. */
export const IN_RETURN_FOR: WordsByLanguage = {
  en: 'for an?|after you|if you|once you|when you',
  de: 'fur|gegen|nach|sobald|wenn',
  fr: 'contre|apres|si',
  it: 'dopo|se',
  es: 'tras',
  nl: 'na|zodra|als',
  pl: 'za|po|jesli|jezeli',
  sv: 'mot|efter|om',
  ja: 'お礼に',
  zh: '凭|如果',
  pt: 'apos',
  tr: 'eger',
};
