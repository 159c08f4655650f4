import type { WordsByLanguage } from '../stems.ts';

/** Names of messengers and networks, in plain text; none of them is also a common word. */
export const MESSENGERS =
  'whats ?app|whatsup|wa\\.me|we ?chat|weixin|telegram(?:ie|dan|da)?|viber|kakao ?talk|skype|facebook|fb|instagram|insta|tik ?tok|snapchat|discord|zalo|imessage|facetime|twitter|qq';
export const MESSENGERS_WITHOUT_SPACES =
  '微信|薇信|威信|カカオトーク|카카오톡|qq群?|企鹅号|ライン(?=id|交換)|インスタ(?:グラム)?|フェイスブック|ツイッター|テレグラム|スカイプ|小红书|抖音';

/** Invitations that make a messenger's name a way around Amazon. */
export const INVITES: WordsByLanguage = {
  en: 'contact|message|text|write|add|reach|chat|call (us|me)|follow|find (us|me)|join|scan|dm|talk|send|id|my|our',
  de: 'schreib*|kontakt*|melden|melde|hinzu*|fug*|erreich*|chatt*|folg*|gruppe|schick*|mein*|unser*',
  fr: 'contact*|ecri*|ajout*|rejoi*|joign*|joindre|suivez|retrouve*|groupe|notre',
  it: 'scriv*|aggiung*|chiam*|segu*|gruppo|mandi|nostr*',
  es: 'escrib*|agreg*|anad*|llam*|siga|siganos|grupo|nuestr*|mi',
  nl: 'stuur|berichtje|schrijf|voeg|volg|bereik*|groep|mijn|onze',
  pl: 'napis*|pisac|dodac|dodaj|zadzwon*|grup*|wysl*|moj*|nasz*',
  sv: 'skriv*|lagg|folj|hitta|skicka|mitt|nar (oss|mig)',
  ja: '連絡|問い合わせ|友だち|友達|追加|登録|メッセージ|フォロー|送って|お送り|返答|返信|アカウント|グループ|対応|検索',
  zh: '加|联系|联络|咨询|扫码|发消息|客服|群|好友|关注|号|回复',
  pt: 'cham[ae]|contat*|adicion*|escrev*|fale|mande|meu|nosso',
  tr: 'yazin*|ulas*|ekle*|arayin|mesaj at*|bize|bana|grub*',
};
