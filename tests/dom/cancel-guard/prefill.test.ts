// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPrefill, type PrefillPlan } from '../../../entrypoints/cancel-order.content/prefill.ts';
import type { CancelReasonCode } from '../../../lib/rules/cancel-reasons.ts';
import { findReasonControls } from '../../../lib/seller-central/cancel-order/find-reason-controls.ts';
import { watchTouch } from '../../../lib/seller-central/cancel-order/watch-touch.ts';
import { options, SIX, showForm } from '../seller-central/cancel-order/made-form.ts';
import { actTrusted, click } from '../seller-central/cancel-order/trusted.ts';

let visit = new AbortController();
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  visit.abort();
  visit = new AbortController();
  vi.useRealTimers();
});

const planOf = (code: CancelReasonCode): PrefillPlan => ({ code, items: 'all', choosesItems: false, memo: null });

/** The guard's own loop on a made form: each change is a pass that watches and fills. */
function startOn(code: CancelReasonCode) {
  let possibleReasons: readonly string[] | null = null;
  const plan = planOf(code);
  const parts = () => ({
    controls: findReasonControls(document, { language: 'en', possibleReasons }),
    choices: null,
    memo: null,
  });
  const pass = () => {
    prefill.watch(parts().controls);
    prefill.fill(plan);
  };
  const prefill = createPrefill({ watchTouch }, parts, pass, visit.signal);
  pass();
  return {
    state: () => prefill.state(plan, parts()),
    tellReasons() {
      possibleReasons = SIX;
      pass();
    },
    pass,
  };
}

const select = () => {
  const found = document.querySelector('select');
  if (!found) throw new Error('The made page has no drop-down.');
  return found;
};
const letPass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('a page that draws its control anew has it filled again', async () => {
  const form = showForm('native select', options());
  const { state, pass } = startOn('BuyerCanceled');
  await letPass(500);
  expect([form.sent(), state()]).toEqual(['BuyerCanceled', 'set']);
  select().outerHTML = select().outerHTML;
  pass();
  await letPass(500);
  expect([select().value, state()]).toEqual(['BuyerCanceled', 'set']);
});

test('once the extension has gone nothing more is filled', async () => {
  showForm('native select', options());
  const { pass } = startOn('BuyerCanceled');
  await letPass(500);
  visit.abort();
  select().outerHTML = select().outerHTML;
  pass();
  await letPass(20_000);
  expect(select().value).toBe('');
});

test.each(['by hand', 'by a macro'] as const)(
  'a reason that the seller chooses %s stays, whatever passes',
  async (how) => {
    showForm('native select', options());
    const { state, pass } = startOn('BuyerCanceled');
    await letPass(500);
    select().value = 'PricingError';
    const change = new Event('change', { bubbles: true });
    if (how === 'by hand') actTrusted(select(), change);
    else select().dispatchEvent(change);
    await letPass(20_000);
    pass();
    await letPass(1000);
    expect([select().value, state()]).toEqual(['PricingError', 'theirs']);
  },
);

test('what the page’s JSON tells late of the options is heeded: the choice that it names is neither lost nor taken back', async () => {
  const unnamed = ['GeneralAdjustment', 'CustomerExchange'];
  const form = showForm(
    'radio buttons',
    options(SIX, { value: (_, index) => `r${index}` }).map((made, index) =>
      unnamed.includes(made.reason) ? { ...made, label: `Choice ${index}` } : made,
    ),
  );
  const { state, tellReasons } = startOn('GeneralAdjustment');
  await letPass(4000);
  expect(state()).toBe('by-hand');
  tellReasons();
  await letPass(5000);
  expect([form.sent(), state()]).toEqual(['r2', 'set']);
  click(document.querySelector('[value=r4]') ?? document.body);
  await letPass(20_000);
  expect([form.sent(), state()]).toEqual(['r4', 'theirs']);
});
