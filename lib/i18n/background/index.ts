import { createTranslate, flatTexts, type SameKeys, type Translate, type UiLanguage } from '../translate.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { zhCN } from './zh-cn.ts';

/** Fills a message of the badge or of a notification. */
export type BackgroundTranslate = Translate<typeof en>;

const CATALOGS: Readonly<Record<UiLanguage, SameKeys<typeof en>>> = { en, de, ja, 'zh-CN': zhCN };

/** The background's few words. It carries them all: the browser's catalogs know only the browser's language. */
export function backgroundWords(language: UiLanguage): BackgroundTranslate {
  const texts = new Map(flatTexts('background', CATALOGS[language]));
  return createTranslate<typeof en>('background', language, (key) => texts.get(key) ?? '');
}
