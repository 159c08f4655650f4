import { describe, expect, test } from 'vitest';
import { BUILT_IN } from '../../../lib/replies/built-in-texts.ts';
import { REPLY_LANGUAGES, TEMPLATE_IDS, type TemplateId } from '../../../lib/replies/names.ts';
import { PLACEHOLDERS } from '../../../lib/replies/placeholders.ts';

const placeholdersIn = (text: string) => [...new Set(text.match(/\{.*?\}/g) ?? [])].sort();

const OTHERS: Partial<Record<TemplateId, readonly string[]>> = {
  'late-new-date': ['{newDate}', '{shipBy}'],
  'early-self-cancel': ['{cancelUntil}'],
};

/** Amazon's own words for the steps where its pages were read (policy C3). */
const STEPS = {
  en: ['Your Account > Your Orders', 'Request cancellation', 'Cancel items'],
  de: ['„Mein Konto“ > „Meine Bestellungen“', 'Stornierung anfordern', 'Artikel stornieren'],
  fr: ['« Votre compte » > « Vos commandes »', 'Demander l’annulation'],
  es: ['«Mi cuenta» > «Mis pedidos»', 'Solicitar cancelación', 'Cancelar productos'],
  ja: ['「アカウントサービス」>「注文履歴」', 'キャンセルをリクエスト', '商品をキャンセル'],
  zh: ['“我的账户” > “我的订单”', '请求取消'],
} as const;

describe.each(REPLY_LANGUAGES)('in %s', (language) => {
  test.each(TEMPLATE_IDS)('%s is a short plain letter with the same facts as in the other languages', (purpose) => {
    const text = BUILT_IN[language][purpose];
    expect(placeholdersIn(text)).toEqual(['{orderId}', '{signature}', ...(OTHERS[purpose] ?? [])].sort());
    expect(text.length).toBeLessThanOrEqual(900);
    expect(text).toMatch(/[^\n]\n\n[\s\S]+\n\n[^\n]+\n\{signature\}$/);
    expect(text).not.toMatch(/\n{3}|[^\S\n]\n| {2}|[<@]|['"](?=\p{L})(?<!")|\p{Extended_Pictographic}/u);
  });

  test('no two purposes share a text', () => {
    expect(new Set(Object.values(BUILT_IN[language])).size).toBe(TEMPLATE_IDS.length);
  });
});

test.each(Object.entries(STEPS))("in %s the steps bear the names of Amazon's pages", (language, steps) => {
  const texts = BUILT_IN[language as keyof typeof STEPS];
  for (const step of steps) {
    expect(`${texts['use-official-request']} ${texts['early-self-cancel']}`).toContain(step);
  }
});

test('what a text holds in braces can be filled', () => {
  const names = PLACEHOLDERS.map((name) => `{${name}}`);
  const held = Object.values(BUILT_IN).flatMap((texts) => Object.values(texts).flatMap(placeholdersIn));
  expect(held.filter((name) => !names.includes(name))).toEqual([]);
});
