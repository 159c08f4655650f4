// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findMemo } from '../../../../lib/seller-central/cancel-order/memo.ts';
import { defineKatal } from './katal.ts';

defineKatal();

function show(markup: string) {
  document.body.innerHTML = `<header><input type="text" name="note-search"></header><form>${markup}</form>`;
  return findMemo(document, 'de');
}

test.each([
  ['by its name', '<textarea></textarea><textarea name="sellerMemo" id="memo"></textarea>'],
  ['by its label', '<textarea></textarea><label for="memo">Verkäufernotizen:</label><textarea id="memo"></textarea>'],
  ['as the only large box', '<input type="text"><textarea id="memo"></textarea>'],
  ['in a Katal text box', '<kat-textarea id="memo"></kat-textarea>'],
])('the memo is found %s, and the page hears what is set', async (_, markup) => {
  const memo = show(markup);
  const heard: string[] = [];
  document.querySelector('form')?.addEventListener('input', () => heard.push(memo?.read() ?? ''));
  expect(memo?.element.id).toBe('memo');
  expect(await memo?.write('Requested 2026-11-24')).toEqual({ ok: true });
  expect([memo?.read(), ...new Set(heard)]).toEqual(['Requested 2026-11-24', 'Requested 2026-11-24']);
});

test('what the seller typed stays, also where it follows a text of ours', async () => {
  const memo = show('<textarea></textarea>');
  const box = document.querySelector('textarea');
  await memo?.write('Requested');
  expect(await memo?.write('Requested again')).toEqual({ ok: true });
  if (box) box.value += ', and see phone call';
  expect(await memo?.write('Requested')).toEqual({ ok: false, why: 'not-empty' });
  expect(memo?.read()).toBe('Requested again, and see phone call');
});

test('a memo that takes less, is greyed or takes nothing is not called set', async () => {
  expect(await show('<textarea maxlength="5"></textarea>')?.write('longer')).toEqual({ ok: false, why: 'too-long' });
  expect(await show('<textarea disabled></textarea>')?.write('text')).toEqual({ ok: false, why: 'disabled' });
  const memo = show('<textarea></textarea>');
  const box = document.querySelector('textarea');
  box?.addEventListener('input', () => {
    box.value = '';
  });
  expect(await memo?.write('text')).toEqual({ ok: false, why: 'not-taken' });
});

test('among boxes that nothing tells apart, hidden or in the page frame, none is the memo', () => {
  expect(show('<textarea></textarea><textarea></textarea>')).toBeNull();
  expect(show('<textarea name="memo-1"></textarea><textarea name="memo-2"></textarea>')).toBeNull();
  expect(show('<div hidden><textarea></textarea></div>')).toBeNull();
  expect(show('<input type="text">')).toBeNull();
});
