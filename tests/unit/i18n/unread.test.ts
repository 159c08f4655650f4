import { expect, test } from 'vitest';
import { CATALOGS } from '../../../lib/i18n/catalogs.ts';
import { flatTexts } from '../../../lib/i18n/translate.ts';
import { unreadWords } from '../../../lib/i18n/unread/index.ts';

const sayIn = (language: keyof typeof CATALOGS) => {
  const texts = new Map(flatTexts('unread', CATALOGS[language].unread));
  return unreadWords(language, (key) => texts.get(key) ?? '');
};

test.each([
  ['en', 'Not read here: marketplace and ship-by date (3). Check it yourself.'],
  ['ja', '読み取れなかった項目：マーケットプレイス、出荷期限 (3)。ご自身でご確認ください。'],
  ['zh-CN', '此处未能读取：站点和发货截止日期 (3)，请自行核对。'],
] as const)('several things that were not read are joined as %s joins them', (language, sentence) => {
  const say = sayIn(language);
  expect(
    say([
      ['marketplace', 1],
      ['ship_by', 3],
    ]),
  ).toBe(sentence);
  expect(say([])).toBe('');
});
