import type { WordsByLanguage } from '../stems.ts';

export const DISCOUNTS: WordsByLanguage = {
  en: 'discounts?|coupons?|vouchers?|promo|promotions?|deals|(special|exclusive|limited|latest) offers?|clearance',
  de: '*rabatt*|*gutschein*|preisnachlass|*angebote*|*schlussverkauf|sonderangebot*|aktionscode*',
  fr: 'remises?|reductions?|offres?|soldes',
  it: 'sconto|sconti|offerte?|promozion*|saldi',
  es: 'descuentos?|cupon|cupones|ofertas?|promocion*|rebajas?',
  nl: '*korting*|aanbieding*|actiecode|uitverkoop',
  pl: 'rabat*|znizk*|promocj*|kupon*|wyprzedaz*|taniej',
  sv: 'erbjudande*|kampanj*|*rea',
  ja: 'クーポン|割引|値引き|セール|キャンペーン',
  zh: '优惠|折扣|促销|[一二三四五六七八九]折',
  pt: 'descontos?|cupo[mn]s?|cupao|promoc*',
  tr: 'indirim*|kampanya*|firsat*',
};

/** What makes an advertisement of a discount. */
export const LURES: WordsByLanguage = {
  en: 'codes?|next|exclusive|special|enjoy|get|save|use|latest|limited|loyal|our',
  de: 'nachst*|exklusiv*|neue*|unser*|sparen|sichern|besonder*',
  fr: 'prochain*|exclusi*|nouve*|profite*',
  it: 'codic*|prossim*|esclusiv*|nuov*|nostr*|approfitt*',
  es: 'codigos?|proxim*|especial*|nuev*|nuestr*|obtenga|aprovech*',
  nl: 'volgend*|speciale|nieuw*|onze|gebruik|profiteer',
  pl: 'kod*|nastepn*|kolejn*|wyjatkow*|specjaln*|now[aey]*|nasz*|skorzystaj*',
  sv: 'nasta|speciell*|nya|vara|anvand',
  ja: 'コード|次回|限定|お得|専用|off|進呈|差し上げ|お送り|プレゼント|ご利用ください|開催|実施|中です',
  zh: '码|下次|专属|限时|最新|全店|全场|领取|通用|享',
  pt: 'nov[ao]s|noss*|ganhe|aproveite',
  tr: 'sonraki|gelecek|ozel|yeni|kazan*|kacirma*|gecerli',
};

/** Invitations that lead, with a shop's name after or before them, away from the order. */
export const VISITS: WordsByLanguage = {
  en: 'visit|follow|check out|browse|explore|discover',
  de: 'besuchen|besuch|entdecken|stobern|folgen',
  fr: 'visite[rz]|decouvr*|suivez|consultez',
  it: 'visit[ai]|scopr*|segua|segui',
  es: 'descubr*|siga',
  nl: 'bezoek|ontdek|volg|bekijk',
  pl: 'odwiedz*|sprawdz*|zapraszamy|zobacz*',
  sv: 'besok|upptack|folj|kolla in',
  ja: 'ご覧|フォロー|チェック',
  zh: '关注|收藏|光临|逛|访问',
  pt: 'conheca|confira|descubra',
  tr: 'ziyaret|takip edin|goz at*|kesfe*',
};

export const SHOPS: WordsByLanguage = {
  en: '(our|my) (* )?(store|storefront|shop|products|items|catalog|brand)|other (products|items)',
  de: 'unser* (* )?(shop|store|sortiment|produkte)',
  fr: '(notre|nos) (* )?(boutique|magasin|nouveautes|produits|catalogue)',
  it: 'nostr[oi] (* )?(negozio|store|catalogo|prodotti)',
  es: 'nuestr[oa]s? (* )?(tienda|productos|catalogo)',
  nl: 'onze (* )?(winkel|shop|producten|webwinkel)',
  pl: 'nasz* (* )?(sklep*|oferta|oferte|produkty|nowosci)',
  sv: '(var|vart|vara) (* )?(butik|sortiment|produkter)',
  ja: '(当店|弊店|ショップ)…(商品|フォロー)|他の商品|新商品',
  zh: '店铺|我们的店|小店|新品',
  pt: 'noss[oa]s? (* )?(loja|produtos)',
  tr: 'magaza*',
};

/** What shows that a discount belongs to this order already. */
export const SPENT: WordsByLanguage = {
  en: 'used|applied|refund*|paid|included|deducted',
  de: 'genutzt*|eingelost*|verwendet*|*erstatt*|berucksichtigt',
  fr: 'beneficie|utilise*|remboursement|appliquee?|compte',
  it: 'utilizzat*|usato|compreso|applicat*|rimborso',
  es: 'uso|utilizo|usado|aplicado|incluido|reembolso',
  nl: 'gebruikte?|terugbetaling|verwerkt|toegepast',
  pl: 'wykorzystan*|uwzgledn*|zwrocie|uzyt*|naliczon*',
  sv: 'anvande|anvants|ingar|aterbetalning*|dragits',
  ja: '利用分|クーポン分|適用|返金|使用された',
  zh: '使用的|退款|包含|已[扣抵]',
  pt: 'utilizado|incluido',
  tr: 'kullandig*|dahil*|iade*|uygulanan',
};

export const ALWAYS_PROMOTION: WordsByLanguage = {
  en: 'newsletters?|black friday|buy (one|1|two|2),? get|flash sale|summer sale|(promo|coupon|discount) codes?',
  de: '*rabattcode*|*gutscheincode*',
  fr: 'codes? promo',
  it: '',
  es: 'boletin de ofertas',
  nl: 'nieuwsbrief|kortingscode*',
  pl: '',
  sv: 'nyhetsbrev*|rabattkod*',
  ja: 'メルマガ|タイムセール|ブラックフライデー',
  zh: '优惠码|折扣码|黑五',
  pt: '',
  tr: 'bulten*',
};
