// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findContactReason } from '../../../../lib/seller-central/messages/contact-reason.ts';
import { MESSAGE_WORDS } from '../../../../practice/words/messages.ts';
import { defineKatal } from '../cancel-order/katal.ts';

defineKatal();

function show(labels: readonly string[], katal: boolean, off = '') {
  document.body.innerHTML = labels
    .map((label, index) =>
      katal
        ? `<kat-radiobutton name="why" value="${index}" label="${label}" ${label === off ? 'disabled' : ''}></kat-radiobutton>`
        : `<label><input type="radio" name="why" value="${index}" ${label === off ? 'disabled' : ''}>${label}</label>`,
    )
    .join('');
  return findContactReason(document);
}

const isOn = (index: number) =>
  document.querySelector<HTMLInputElement>(`input[value="${index}"]`)?.checked ??
  document.querySelectorAll('kat-radiobutton')[index]?.shadowRoot?.querySelector('input')?.checked;

for (const [tag, { reasons }] of Object.entries(MESSAGE_WORDS))
  test.each([true, false])(`on a page in ${tag} the reason Other is found and chosen (Katal: %s)`, async (katal) => {
    const labels = [reasons.details, reasons.other, reasons.problem];
    const reason = show(labels, katal);
    expect(reason?.otherLabel).toBe(reasons.other);
    expect(await reason?.chooseOther()).toBe(true);
    expect([isOn(0), isOn(1), reason?.isOther()]).toEqual([false, true, true]);
  });

test('where no reason reads so, none is chosen by its place', async () => {
  const reason = show(['Order details', 'A problem', 'Something else'], false);
  expect([reason?.otherLabel, await reason?.chooseOther()]).toEqual([null, false]);
  expect([isOn(0), isOn(1), isOn(2)]).toEqual([false, false, false]);
});

test('a greyed reason is not chosen', async () => {
  const reason = show(['Order details', 'Other'], true, 'Other');
  // Katal's host may be greyed while the native button in it is not.
  const inner = document.querySelectorAll('kat-radiobutton')[1]?.shadowRoot?.querySelector('input');
  if (inner) inner.disabled = false;
  expect([await reason?.chooseOther(), isOn(1)]).toEqual([false, false]);
});

test('a page without reasons has none', () => {
  expect(show([], false)).toBeNull();
});
