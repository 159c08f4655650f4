// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createCaretMemory } from '../../../../lib/seller-central/messages/caret-memory.ts';
import { findTextBox } from '../../../../lib/seller-central/messages/text-box.ts';
import { type InsertResult, insertText } from '../../../../lib/seller-central/messages/write.ts';
import { defineKatal } from '../cancel-order/katal.ts';

defineKatal();
const carets = createCaretMemory(document, new AbortController().signal);

/** The box of a page, and what the page's own listener heard. jsdom has no typing by script, so this is the other way. */
function show(markup: string) {
  document.body.innerHTML = `<main>${markup}</main>`;
  const heard: string[] = [];
  document.querySelector('main')?.addEventListener('input', () => heard.push(findTextBox(document)?.read() ?? ''));
  const box = findTextBox(document);
  const insert = async (text: string): Promise<InsertResult | null> => box && insertText(box, text, carets);
  const field = box?.field instanceof HTMLTextAreaElement ? box.field : null;
  return { insert, heard, field };
}

test.each(['<textarea></textarea>', '<kat-textarea></kat-textarea>'])(
  'into an empty %s goes the text alone, and the page hears it once',
  async (markup) => {
    const { insert, heard } = show(markup);
    expect(await insert('Hello,\n\nit is on its way.')).toEqual({ ok: true });
    expect(heard).toEqual(['Hello,\n\nit is on its way.']);
  },
);

test('the text goes where the seller’s cursor is, in place of what is selected; the rest stays as it was typed', async () => {
  const { insert, field } = show('<textarea>Dear Ms Quenby, [here] Bye</textarea>');
  field?.focus();
  field?.setSelectionRange(16, 22);
  await insert('it is on its way.');
  expect(field?.value).toBe('Dear Ms Quenby, it is on its way. Bye');
});

test('in a box that the seller has not been in, the text goes behind what stands there', async () => {
  const { insert, field } = show('<textarea>Dear Ms Quenby,</textarea>');
  field?.setSelectionRange(0, 0);
  await insert('it is on its way.');
  expect(field?.value).toBe('Dear Ms Quenby,\n\nit is on its way.');
});

test('no word of the seller’s is glued to ours', async () => {
  const { insert, field } = show('<textarea>beforeafter</textarea>');
  field?.focus();
  field?.setSelectionRange(6, 6);
  await insert('ours');
  expect(field?.value).toBe('before\n\nours\n\nafter');
});

test('a box that takes less, or nothing, stays as it is', async () => {
  const short = show('<textarea maxlength="8">Dear</textarea>');
  expect(await short.insert('buyer')).toEqual({ ok: false, why: 'too-long' });
  const off = show('<textarea disabled>Dear</textarea>');
  expect(await off.insert('buyer')).toEqual({ ok: false, why: 'disabled' });
  expect([short.field?.value, off.field?.value]).toEqual(['Dear', 'Dear']);
});

test('a text that the page takes back is not called inserted', async () => {
  const { insert, field } = show('<textarea></textarea>');
  field?.addEventListener('input', () => {
    field.value = '';
  });
  expect(await insert('Hello')).toEqual({ ok: false, why: 'not-taken' });
});
