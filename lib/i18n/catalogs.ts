import { de as backgroundDe } from './background/de.ts';
import { en as backgroundEn } from './background/en.ts';
import { ja as backgroundJa } from './background/ja.ts';
import { zhCN as backgroundZhCN } from './background/zh-cn.ts';
import { de as guardDe } from './guard/de.ts';
import { en as guardEn } from './guard/en.ts';
import { ja as guardJa } from './guard/ja.ts';
import { zhCN as guardZhCN } from './guard/zh-cn.ts';
import { de as optionsDe } from './options/de.ts';
import { en as optionsEn } from './options/en.ts';
import { ja as optionsJa } from './options/ja.ts';
import { zhCN as optionsZhCN } from './options/zh-cn.ts';
import { de as overlayDe } from './overlay/de.ts';
import { en as overlayEn } from './overlay/en.ts';
import { ja as overlayJa } from './overlay/ja.ts';
import { zhCN as overlayZhCN } from './overlay/zh-cn.ts';
import { de as popupDe } from './popup/de.ts';
import { en as popupEn } from './popup/en.ts';
import { ja as popupJa } from './popup/ja.ts';
import { zhCN as popupZhCN } from './popup/zh-cn.ts';
import { type Catalog, flatTexts, UI_LANGUAGES, type UiLanguage } from './translate.ts';

/** All of our words, by surface and language. For the build and the tests; nothing that is shipped imports it. */
export const CATALOGS = {
  background: { en: backgroundEn, de: backgroundDe, ja: backgroundJa, 'zh-CN': backgroundZhCN },
  guard: { en: guardEn, de: guardDe, ja: guardJa, 'zh-CN': guardZhCN },
  options: { en: optionsEn, de: optionsDe, ja: optionsJa, 'zh-CN': optionsZhCN },
  overlay: { en: overlayEn, de: overlayDe, ja: overlayJa, 'zh-CN': overlayZhCN },
  popup: { en: popupEn, de: popupDe, ja: popupJa, 'zh-CN': popupZhCN },
} as const satisfies Record<string, Record<UiLanguage, Catalog>>;

/** The extension's name and description in the browser's lists and the stores. */
const STORE_WORDS: Record<UiLanguage, { readonly name: string; readonly description: string }> = {
  en: {
    name: 'CR Guard: cancellation guard for Amazon sellers',
    description:
      "Shows which orders the buyer asked to cancel and which are about to miss their ship-by date, on Seller Central's own pages.",
  },
  de: {
    name: 'CR Guard: Stornoschutz für Amazon-Verkäufer',
    description:
      'Zeigt auf den Seiten von Seller Central, welche Bestellungen Käufer stornieren möchten und welche bald ihr Versanddatum verpassen.',
  },
  ja: {
    name: 'CR Guard：Amazon出品者のためのキャンセル率ガード',
    description:
      '購入者がキャンセルを希望した注文と、出荷期限が迫っている注文を、セラーセントラルのページ上に表示します。',
  },
  'zh-CN': {
    name: 'CR Guard：亚马逊卖家取消率卫士',
    description: '在卖家平台页面上直接显示哪些订单买家请求取消、哪些订单即将错过发货截止日期。',
  },
};

/** The key under which each of the browser's catalogs names its own language. */
export const LANGUAGE_KEY = 'language';

/** The browser's catalogs (`_locales`), as files by their path. */
export function localeFiles(): { path: string; text: string }[] {
  return UI_LANGUAGES.map((language) => {
    const { name, description } = STORE_WORDS[language];
    const messages: Record<string, { message: string }> = {
      [LANGUAGE_KEY]: { message: language },
      extension_name: { message: name },
      extension_description: { message: description },
    };
    for (const [surface, byLanguage] of Object.entries(CATALOGS)) {
      for (const [key, text] of flatTexts(surface, byLanguage[language])) messages[key] = { message: text };
    }
    return { path: `_locales/${language.replace('-', '_')}/messages.json`, text: JSON.stringify(messages, null, 1) };
  });
}
