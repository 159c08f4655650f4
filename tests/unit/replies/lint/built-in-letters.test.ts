import { describe, expect, test } from 'vitest';
import { BUILT_IN } from '../../../../lib/replies/built-in-texts.ts';
import { lintReply } from '../../../../lib/replies/lint/lint-reply.ts';
import { REPLY_LANGUAGES, TEMPLATE_IDS, type TemplateId } from '../../../../lib/replies/names.ts';
import { ORDER } from './corpus.ts';

/** Offered only to a buyer who asked first. */
const UPON_ASKING: readonly TemplateId[] = ['use-official-request', 'early-self-cancel'];
const filled = (text: string) => text.replaceAll('{orderId}', ORDER).replace(/\{\w+\}/g, '14 3 2026');
const rulesIn = (text: string, buyerAsked: boolean) =>
  lintReply(filled(text), { orderId: ORDER, buyerAsked }).map(({ rule }) => rule);

describe.each(REPLY_LANGUAGES)('in %s', (language) => {
  test.each(TEMPLATE_IDS)('our own %s passes the lint', (purpose) => {
    expect(rulesIn(BUILT_IN[language][purpose], UPON_ASKING.includes(purpose))).toEqual([]);
  });

  test.each(UPON_ASKING)('%s is known to ask for cancelling where the buyer did not ask', (purpose) => {
    expect(new Set(rulesIn(BUILT_IN[language][purpose], false))).toEqual(new Set(['asks-buyer-to-cancel']));
  });
});
