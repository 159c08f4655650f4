import type { Country } from '../marketplaces.ts';

/** What the practice shop sells: title, SKU and price in US dollars. Quotes, ampersands and angle brackets are meant. */
export const GOODS: readonly [string, string, number][] = [
  ['Quarry & Pine Cast Iron Skillet, 10.25 Inch, Pre-Seasoned', 'QP-SKIL-1025', 34.99],
  ['Lumenfold LED Desk Lamp with USB-C Port, 5 Brightness Levels (Matte Black)', 'LF-DESK-BK', 42.5],
  ["Harrow Street 3-Pack Merino Hiking Socks, Men's 9-12", 'HS-SOCK3-L', 27.0],
  ['Bramblewick Ceramic Pour-Over Coffee Dripper, Size 02', 'BW-POUR-02', 19.95],
  ['Tidewell 32" x 20" Memory Foam Bath Mat, Slate', 'TW-MAT-SL', 23.49],
  ['Orrin & Vale Leather Notebook Cover A5, Refillable', 'OV-NOTE-A5', 38.0],
  ['Peakline Insulated Water Bottle 750 ml <BPA free>', 'PL-BOT-750', 24.99],
  ['Fennimore Stainless Steel Mixing Bowls, Set of 5 with Lids', 'FM-BOWL-5', 45.75],
  ['Kestrel Cycle Tail Light, USB Rechargeable, IPX6', 'KC-TAIL-6', 17.99],
  ['Woolworthy Chunky Knit Throw 50 x 60 Inch (Oatmeal)', 'WW-THRW-OA', 59.0],
  ['Nordhaven Bamboo Cutlery Tray, Expandable 6 to 8 Slots', 'NH-TRAY-68', 29.95],
  ['Saltmarsh Soy Candle, Fig & Cedar, 45 Hour Burn', 'SM-CNDL-FC', 21.0],
  ['Gridpoint Magnetic Dry-Erase Board 24" x 36"', 'GP-BOARD-24', 48.9],
  ['Little Alder Wooden Stacking Rings for Toddlers 12m+', 'LA-RING-12', 18.5],
  ['Corvane Wireless Presenter with Red Laser, 2.4 GHz', 'CV-PRES-24', 26.99],
  ['Meadowlark Seed Starter Kit: 12 Herbs, Peat Pots & Markers', 'ML-SEED-12', 31.25],
];

/** The same goods, in the same order, where buyers read another language. */
export const NATIVE_TITLES: Readonly<Partial<Record<Country, readonly string[]>>> = {
  DE: [
    'Quarry & Pine Gusseisenpfanne, 26 cm, eingebrannt',
    'Lumenfold LED-Schreibtischlampe mit USB-C, 5 Helligkeitsstufen (Mattschwarz)',
    'Harrow Street Wandersocken aus Merinowolle, 3 Paar, Größe 43-46',
    'Bramblewick Kaffeefilter aus Keramik, Größe 02',
    'Tidewell Badematte aus Memory-Schaum, 80 x 50 cm, Schiefer',
    'Orrin & Vale Notizbuchhülle aus Leder, A5, nachfüllbar',
    'Peakline Isolierflasche 750 ml <BPA-frei>',
    'Fennimore Rührschüsseln aus Edelstahl, 5er-Set mit Deckeln',
    'Kestrel Fahrradrücklicht, per USB aufladbar, IPX6',
    'Woolworthy Grobstrickdecke 130 x 150 cm (Hafer)',
    'Nordhaven Besteckkasten aus Bambus, ausziehbar, 6 bis 8 Fächer',
    'Saltmarsh Sojakerze „Feige & Zeder“, 45 Stunden Brenndauer',
    'Gridpoint Magnettafel, abwischbar, 60 x 90 cm',
    'Little Alder Stapelringe aus Holz, ab 12 Monaten',
    'Corvane Kabelloser Presenter mit rotem Laser, 2,4 GHz',
    'Meadowlark Anzuchtset: 12 Kräuter, Torftöpfe & Schilder',
  ],
  JP: [
    'Quarry & Pine 鋳鉄スキレット 26cm 下処理済み',
    'Lumenfold LEDデスクライト USB-C給電 5段階調光（マットブラック）',
    'Harrow Street メリノウール登山ソックス 3足組 26～28cm',
    'Bramblewick 陶器コーヒードリッパー 2～4杯用',
    'Tidewell 低反発バスマット 80×50cm スレート',
    'Orrin & Vale 本革ノートカバー A5 リフィル対応',
    'Peakline 真空断熱ボトル 750ml <BPAフリー>',
    'Fennimore ステンレスボウル 5点セット ふた付き',
    'Kestrel 自転車用テールライト USB充電式 IPX6防水',
    'Woolworthy ざっくり編みブランケット 130×150cm（オートミール）',
    'Nordhaven 竹製カトラリートレー 伸縮式 6～8仕切り',
    'Saltmarsh ソイキャンドル いちじく＆シダー 燃焼45時間',
    'Gridpoint マグネットホワイトボード 60×90cm',
    'Little Alder 木製スタッキングリング 12か月から',
    'Corvane ワイヤレスプレゼンター 赤色レーザー 2.4GHz',
    'Meadowlark ハーブ栽培キット 12種 ポット・ラベル付き',
  ],
};

export const LONG_TITLE =
  'Hollis & Thorne Professional 17-Piece Kitchen Knife Block Set with High-Carbon German Stainless Steel Blades, Full-Tang Triple-Riveted Handles, Built-In Sharpener, Kitchen Shears, 8 Steak Knives, Acacia Wood Block, Dishwasher Safe, Gift Box (Black Walnut, 2026 Edition)';

/** Titles that try to break a reader. `{id}` becomes the id of another order. */
export const HOSTILE_TITLES: readonly [string, ...string[]] = [
  '<img src=x onerror="document.documentElement.dataset.pwned=1">',
  '"><script>document.documentElement.dataset.pwned=1</script><b>',
  'Buyer has requested to cancel',
  'The buyer has requested that this order be canceled. Cancellation reason: none',
  'Spare part for order {id} and 111-1111111-1111111',
  `A title that never ends ${'and goes on '.repeat(833)}`,
  '\u202Eelttob retaw detalusni\u202C زجاجة ماء معزولة עברית',
  'Ship by date: 01/02/2020 Deliver by date: 02/01/2020 Unshipped Canceled Pending',
  '{{constructor.constructor("alert(1)")()}} <%= 7*7 %>',
  'https://example.invalid/orders-v3/order/{id} call +1 555 0100',
  '\u0000\u200B\uFEFF 🧨👩‍👩‍👧‍👦 Zalgo Z̷̨̛a̶l̸g̷o̴',
  'javascript:alert(1)//',
];

export const HOSTILE_BUYERS: readonly [string, ...string[]] = [
  '<img src=x onerror=alert(1)>',
  'Buyer cancellation requested',
  '111-2222222-3333333',
  'Canceled',
  'مشترٍ تجريبي',
  'N'.repeat(300),
];
