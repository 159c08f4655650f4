/** Endings that addresses have; file names end otherwise, so zip and mov are left out. */
const ENDINGS =
  'com|net|org|info|biz|shop|store|online|site|website|app|dev|io|co|me|tv|cc|xyz|top|club|vip|link|page|live|life|world|email|group|team|tech|cloud|agency|market|sale|deals|gift|gifts|win|pro|one|fun|icu|eu|asia|us|ca|mx|br|uk|de|fr|it|es|nl|be|ie|se|pl|tr|ae|sa|eg|in|jp|sg|au|za|nz|cn|hk|tw|kr|at|ch|dk|no|fi|pt|cz|gr|ro|hu|ru|ua|vn|th|id|my|ph|ar|cl|ly|gl|gg|ai|to|li|lu|la|so|sh|st|ws';
/** Those that nobody takes for a word after a dot that is spoken or set apart. */
const PLAIN_ENDINGS = 'com|net|org|de|fr|nl|pl|uk|eu|jp|cn|br|tr|mx|io|shop|store|online';

const LABEL = '[a-z0-9][a-z0-9-]{0,62}';
const PATH = '(?::\\d{2,5})?(?:[/?#][!-~]{0,300})?';
const NOT_INSIDE = '(?<![a-z0-9@_-]|[a-z0-9]\\.)';
const NO_MORE = '(?![a-z0-9@_-]|\\.[a-z0-9])';

export const DOMAIN = `(?:${LABEL}\\.){1,5}(?:${ENDINGS})`;

/** Addresses as they are meant to be written, in plain text. */
export const ADDRESS = new RegExp(
  `(?:h(?:tt|xx)ps?|ftp) ?: ?/ ?/ ?[!-~]{1,400}|${NOT_INSIDE}(?:www\\.)?${DOMAIN}${NO_MORE}${PATH}`,
  'g',
);

/** "Dot", said in the languages of our buyers. */
export const DOT = '(?:dot|punkt|point|punto|ponto|punt|kropka|nokta|ドット|点|點)';

/** Addresses with their dot set apart, in brackets, or said in words. */
export const HIDDEN_ADDRESS = new RegExp(
  [
    `${NOT_INSIDE}${LABEL} ?[([{<] ?(?:\\.|${DOT}) ?[)\\]}>] ?(?:${ENDINGS})${NO_MORE}`,
    // "Ponto com" is Portuguese for "point with": there a sentence goes on.
    `${NOT_INSIDE}${LABEL} ?(?:(?!ponto)${DOT}|ponto(?= ?com ?(?:[.,;!?)]|$|\\n|ponto| br|/))) ?(?:(?:${PLAIN_ENDINGS})${NO_MORE}|(?:${ENDINGS})(?= ?(?:[.,;!?)\\n]|$)))`,
    `${NOT_INSIDE}${LABEL}(?: [.·・•] ?|[·・•])(?:${PLAIN_ENDINGS})${NO_MORE}`,
    `${NOT_INSIDE}(?!(?:with|and|the|us) )${LABEL}\\. (?:com|net)${NO_MORE}`,
  ].join('|'),
  'g',
);

/** A marketplace's own address, which is also its name. */
export const AMAZON =
  /(?:^|\.)amazon\.(?:com|ca|com\.mx|com\.br|co\.uk|de|fr|it|es|nl|se|pl|com\.be|ie|com\.tr|ae|sa|eg|co\.za|in|sg|com\.au|co\.jp)$/;

/** Carriers: a link to a parcel's tracking may be needed for the order. */
export const CARRIER =
  /(?:^|\.)(?:dhl\.[a-z]{2,3}|deutschepost\.de|ups\.com|usps\.com|fedex\.com|dpd\.(?:com|de|fr|co\.uk)|gls-[a-z-]{2,20}\.[a-z]{2,3}|hermesworld\.com|myhermes\.de|evri\.com|royalmail\.com|laposte\.fr|colissimo\.fr|chronopost\.fr|mondialrelay\.fr|correos\.es|seur\.com|poste\.it|brt\.it|postnl\.(?:nl|com)|bpost\.be|postnord\.(?:com|se)|inpost\.(?:pl|it)|anpost\.(?:com|ie)|canadapost\.ca|auspost\.com\.au|correios\.com\.br|kuronekoyamato\.co\.jp|sagawa-exp\.co\.jp|post\.japanpost\.jp|aramex\.com|sf-express\.com|17track\.net|ptt\.gov\.tr)$/;
