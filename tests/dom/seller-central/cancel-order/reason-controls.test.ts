// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReasonControls } from '../../../../lib/seller-central/cancel-order/find-reason-controls.ts';
import { codeOfValue } from '../../../../lib/seller-central/cancel-order/reason-code.ts';
import type { ReasonControl } from '../../../../lib/seller-central/cancel-order/reason-control.ts';
import { defineKatal } from './katal.ts';
import { KNOWN_LABELS, type Reason } from './labels.ts';
import { LAYOUTS, type MadeOption, options, SIX, showForm } from './made-form.ts';

defineKatal();

function find(language: string | null = 'en', possibleReasons: readonly string[] | null = null): ReasonControl[] {
  return findReasonControls(document, { language, possibleReasons });
}

function findOnly(...sources: Parameters<typeof find>): ReasonControl {
  const [control, ...others] = find(...sources);
  if (!control || others.length > 0) throw new Error('There is not just one reason control on the made page.');
  return control;
}

const opaque = (_: Reason, index: number) => `r${index}`;

describe.each(LAYOUTS)('in a form of the layout "%s"', (layout) => {
  test('each reason is set by its code, heard by the page and read back', async () => {
    const form = showForm(layout, options());
    const control = findOnly();
    expect([control.sureness, control.scope, control.read()]).toEqual(['value', 'order', null]);
    for (const reason of SIX) {
      expect(await control.write(reason)).toEqual({ ok: true });
      expect([control.read(), form.sent(), form.heard.at(-1)]).toEqual([reason, reason, reason]);
    }
    expect([...new Set(form.heard)]).toEqual(SIX);
  });

  test.each(Object.keys(KNOWN_LABELS))('a reason without a code is known by its label in %s', async (language) => {
    const form = showForm(layout, options(SIX, { value: opaque, language }));
    const control = findOnly(language);
    expect(control.sureness).toBe('label');
    expect(await control.write('BuyerCanceled')).toEqual({ ok: true });
    expect(form.sent()).toBe('r1');
  });

  test('where neither is known its place among the possible reasons tells it, and nothing else does', async () => {
    const form = showForm(layout, options(SIX, { value: opaque, language: 'ko' }));
    expect(find('ko', null)).toEqual([]);
    expect(find('ko', SIX.slice(1))).toEqual([]);
    const control = findOnly('ko', SIX);
    expect(control.sureness).toBe('position');
    expect(await control.write('PricingError')).toEqual({ ok: true });
    expect(form.sent()).toBe('r5');
  });

  test('a reason that is greyed or not offered is left to the seller, with its label', async () => {
    const [first, second, ...rest] = options();
    if (!first || !second) return;
    const form = showForm(layout, [first, { ...second, isDisabled: true }, ...rest.slice(1)]);
    const control = findOnly('en', SIX);
    expect(await control.write('BuyerCanceled')).toEqual({ ok: false, why: 'disabled', label: 'Buyer canceled' });
    expect(await control.write('GeneralAdjustment')).toEqual({
      ok: false,
      why: 'not-offered',
      label: 'General Adjustment',
    });
    expect([form.sent(), form.heard]).toEqual(['', []]);
  });
});

const spellings: Record<string, (reason: Reason, index: number) => string> = {
  codes: (reason) => reason,
  upper: (reason) => reason.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase(),
  british: (reason) => reason.replace('Canceled', '-cancelled').toLowerCase(),
  suffixed: (reason, index) => `cancelReason.${reason}_${index}`,
  opaque,
};

const madeForms = fc.record({
  layout: fc.constantFrom(...LAYOUTS),
  reasons: fc.shuffledSubarray([...SIX], { minLength: 2 }),
  spelling: fc.constantFrom(...Object.keys(spellings)),
  language: fc.constantFrom(...Object.keys(KNOWN_LABELS), 'ko'),
  placeholder: fc.constantFrom('', 'Select an option', '—'),
  greyed: fc.subarray([...SIX]),
  knowsReasons: fc.boolean(),
  wanted: fc.constantFrom(...SIX),
});

test('whatever the form, a write sets just the reason it names or says that it did not', async () => {
  let set = 0;
  await fc.assert(
    fc.asyncProperty(
      madeForms,
      async ({ layout, reasons, spelling, language, placeholder, greyed, knowsReasons, wanted }) => {
        const made: MadeOption[] = options(reasons, { value: spellings[spelling] ?? opaque, language }).map((each) => ({
          ...each,
          isDisabled: greyed.includes(each.reason),
        }));
        const form = showForm(layout, made, placeholder);
        const before = form.sent();
        const [control, ...others] = find(language, knowsReasons ? reasons : null);
        expect(others).toEqual([]);
        if (!control) {
          expect(spelling).toBe('opaque');
          return;
        }
        const result = await control.write(wanted);
        if (!result.ok) {
          expect([form.sent(), result.label]).toEqual([before, expect.stringMatching(/./)]);
          return;
        }
        set++;
        expect(control.read()).toBe(wanted);
        expect(made.find(({ value }) => value === form.sent())?.reason).toBe(wanted);
      },
    ),
    { numRuns: 300 },
  );
  expect(set).toBeGreaterThan(40);
});

test.each([
  ['BUYER_CANCELLED', 'BuyerCanceled'],
  ['buyer-canceled', 'BuyerCanceled'],
  ['reason.PRICING_ERROR|2', 'PricingError'],
  ['NoInventory_BuyerCanceled', null],
  ['CustomerReturn', null],
  ['3', null],
])('the value %s is the code %s', (value, code) => {
  expect(codeOfValue(value)).toBe(code);
});

test.each([
  ['greyed', '<option value="x" disabled>이유</option>'],
  ['without a value', '<option value="">이유</option>'],
  ['worth its own words', '<option>이유</option>'],
])('a first option that is %s is no reason and has no place', (_, first) => {
  shown(
    `<form><select>${first}${sixOptions(['ㄱ', 'ㄴ', 'ㄷ', 'ㄹ', 'ㅁ', 'ㅂ']).replaceAll('<option>', '<option value="v">')}</select><textarea></textarea></form>`,
  );
  expect(findOnly('ko', SIX).options.map(({ code }) => code)).toEqual(SIX);
});

test('Katal radio buttons without names, each in a box of its own and around its native one, are set too', async () => {
  shown(
    `<form>${SIX.map((code) => `<div><kat-radiobutton value="${code}"><input type="radio" name="r" value="${code}"></kat-radiobutton></div>`).join('')}</form>`,
  );
  for (const host of document.querySelectorAll('kat-radiobutton')) host.shadowRoot?.querySelector('input')?.remove();
  const control = findOnly();
  expect(control.kind).toBe('kat-radios');
  expect(await control.write('BuyerCanceled')).toEqual({ ok: true });
  expect(document.querySelector<HTMLInputElement>('input:checked')?.value).toBe('BuyerCanceled');
});

test('labels go before places where the form has its reasons in another sequence than the JSON', async () => {
  const form = showForm('native select', options([...SIX].reverse(), { value: opaque, language: 'ja' }));
  const control = findOnly('ja', SIX);
  expect(control.options.map(({ code }) => code)).toEqual([null, null, null, null, 'BuyerCanceled', 'NoInventory']);
  expect(await control.write('PricingError')).toMatchObject({ ok: false, why: 'not-offered' });
  expect(form.heard).toEqual([]);
});

test('an option whose value and label name different reasons is neither', () => {
  const [first, ...rest] = options();
  if (!first) return;
  showForm('native select', [{ ...first, label: 'Buyer canceled' }, ...rest]);
  expect(findOnly('en', SIX).options[0]).toMatchObject({ code: null, sureness: null });
});

test('what is chosen but can not be told is another reason, and no choice is none', () => {
  const made = [...options(), { reason: 'NoInventory' as const, value: 'WeatherDelay', label: 'Weather' }];
  showForm('native select', made);
  const select = document.querySelector('select');
  const control = findOnly();
  expect(control.read()).toBeNull();
  if (select) select.value = 'WeatherDelay';
  expect(control.read()).toBe('other');
});

const shown = (markup: string) => {
  document.body.innerHTML = markup;
};
const sixOptions = (texts: readonly string[]) => texts.map((text) => `<option>${text}</option>`).join('');

test.each([
  [
    'a quantity',
    `<form><select name="q7">${sixOptions(['1', '2', '3', '4', '5', '6'])}</select><textarea></textarea></form>`,
  ],
  [
    'a sort menu',
    `<form><select id="order-sort">${sixOptions(['a', 'b', 'c', 'd', 'e', 'f'])}</select><textarea></textarea></form>`,
  ],
  [
    'a language picker',
    `<form><select>${sixOptions(['en', 'de', 'fr', 'it', 'es', 'ja'])}</select><textarea></textarea></form>`,
  ],
  [
    'a menu of the page frame',
    `<header><form><select name="reason">${sixOptions(['a', 'b', 'c', 'd', 'e', 'f'])}</select></form></header>`,
  ],
  ['a choice outside of any form', `<select>${sixOptions(['a', 'b', 'c', 'd', 'e', 'f'])}</select>`],
  [
    'one of two that could be it',
    `<form><textarea></textarea>${`<select>${sixOptions(['a', 'b', 'c', 'd', 'e', 'f'])}</select>`.repeat(2)}</form>`,
  ],
  [
    'a list of statuses',
    `<form><select>${sixOptions(['All', 'Unshipped', 'Pending', 'Buyer canceled', 'Shipped', 'Sent'])}</select></form>`,
  ],
])('%s is never taken for the reason control', (_, markup) => {
  shown(markup);
  expect(find('ko', SIX)).toEqual([]);
});

const reasonOptions = options()
  .map(({ value, label }) => `<option value="${value}">${label}</option>`)
  .join('');

test.each([
  ['by style', '<div style="display: none">'],
  ['by attribute', '<div hidden>'],
  ['by visibility', '<div style="visibility: hidden">'],
])('a copy of the form that is hidden %s is left alone', async (_, opening) => {
  shown(`${opening}<form><select id="copy">${reasonOptions}</select></form></div>
    <form><select id="real"><option value=""></option>${reasonOptions}</select></form>`);
  await findOnly().write('BuyerCanceled');
  expect([...document.querySelectorAll('select')].map(({ value }) => value)).toEqual(['NoInventory', 'BuyerCanceled']);
});

test('each item of an order has its own control where the form asks so, named by what stands in its row', async () => {
  const row = (asin: string, sku: string, extra = '') =>
    `<tr><td><a href="/dp/${asin}">Lamp ${sku}</a> SKU: ${sku}</td><td><select class="qty">${sixOptions(['1', '2'])}</select></td>
     <td><select><option value=""></option>${reasonOptions}</select>${extra}</td></tr>`;
  shown(`<form><table><tbody>${row('B000000001', 'L-1')}${row('B000000002', 'L-2')}</tbody></table></form>`);
  const controls = find();
  expect(controls.map(({ key, scope }) => [key, scope === 'order' ? scope : scope.asin])).toEqual([
    ['item:L-1', 'B000000001'],
    ['item:L-2', 'B000000002'],
  ]);
  await controls[1]?.write('BuyerCanceled');
  expect(controls.map((control) => control.read())).toEqual([null, 'BuyerCanceled']);
  expect([...document.querySelectorAll<HTMLSelectElement>('.qty')].map(({ value }) => value)).toEqual(['1', '1']);
});

test('items that nothing names keep their controls apart', () => {
  const row = `<tr><td>Lamp</td><td><select>${reasonOptions}</select></td></tr>`;
  shown(`<form><table><tbody>${row}${row}</tbody></table></form>`);
  expect(find().map(({ key }) => key)).toEqual(['item:#0', 'item:#1']);
});

test("a lone control in an item's row is that item's, and one beside several items is the order's", () => {
  const item = (sku: string, control = '') => `<tr><td>SKU: ${sku}</td><td>${control}</td></tr>`;
  const control = `<select>${reasonOptions}</select>`;
  shown(`<table><tbody>${item('L-1', control)}${item('L-2')}</tbody></table>`);
  expect(findOnly().key).toBe('item:L-1');
  shown(`<table><tbody>${item('L-1')}${item('L-2')}</tbody></table><form>${control}</form>`);
  expect(findOnly().key).toBe('order');
  shown(`<table><tbody>${item('L-1', `${control}<p>SKU: L-2</p>`)}</tbody></table>`);
  expect(findOnly().key).toBe('order');
});

test('a control that takes nothing is put back as it was and left to the seller', async () => {
  const form = showForm('native select', options());
  const select = document.querySelector('select');
  select?.addEventListener('change', () => {
    select.value = '';
  });
  expect(await findOnly().write('BuyerCanceled')).toMatchObject({
    ok: false,
    why: 'not-taken',
    label: 'Buyer canceled',
  });
  expect(form.sent()).toBe('');
});

test('a styled select whose words do not follow its value is not called set', async () => {
  showForm('styled select', options());
  const prompt = document.querySelector('.a-dropdown-prompt');
  document.querySelector('#field')?.addEventListener('change', () => {
    if (prompt) prompt.textContent = 'Select an option';
  });
  expect(await findOnly().write('BuyerCanceled')).toMatchObject({ ok: false, why: 'not-taken' });
  expect(document.querySelector('select')?.value).toBe('');
});

test.each([
  ['1', true],
  ['0.01', false],
])(
  'words that do not follow matter where the native control is not there to be read: opacity %s',
  async (opacity, ok) => {
    showForm('styled select', options());
    const select = document.querySelector('select');
    if (!select) return;
    select.style.opacity = opacity;
    select.getBoundingClientRect = () => new DOMRect(0, 0, 180, 24);
    document.querySelector('.a-dropdown-prompt')?.remove();
    document
      .querySelector('.a-dropdown-container')
      ?.insertAdjacentHTML('beforeend', '<i class="a-dropdown-prompt">Choose</i>');
    expect((await findOnly().write('BuyerCanceled')).ok).toBe(ok);
  },
);

test('an attribute that we set ourselves is no proof that a Katal drop-down took the choice', async () => {
  shown(
    `<form><kat-dropdown hears="nothing">${reasonOptions.replaceAll('option', 'kat-option')}</kat-dropdown></form>`,
  );
  expect(await findOnly().write('BuyerCanceled')).toMatchObject({ ok: false, why: 'not-taken' });
  const drop = document.querySelector('kat-dropdown');
  expect([drop?.hasAttribute('value'), drop?.hasAttribute('open')]).toEqual([false, false]);
});

test('a control that the page has greyed, not started or replaced is not called set', async () => {
  showForm('native select', options());
  const select = document.querySelector('select');
  if (!select) return;
  select.disabled = true;
  expect(await findOnly().write('BuyerCanceled')).toMatchObject({ ok: false, why: 'disabled' });
  select.disabled = false;
  const control = findOnly();
  select.addEventListener('change', () => select.replaceWith(select.cloneNode(true)));
  expect(await control.write('BuyerCanceled')).toMatchObject({ ok: false, why: 'replaced' });
});

test('a setter that a framework put on the control does not hide the choice from it', async () => {
  showForm('native select', options());
  const select = document.querySelector('select');
  if (!select) return;
  Object.defineProperty(select, 'selectedIndex', { get: () => 0, set: () => {}, configurable: true });
  expect(await findOnly().write('PricingError')).toEqual({ ok: true });
  expect(select.value).toBe('PricingError');
});
