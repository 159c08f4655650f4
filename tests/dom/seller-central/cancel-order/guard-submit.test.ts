// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardSubmit } from '../../../../lib/seller-central/cancel-order/guard-submit.ts';
import { defineKatal } from './katal.ts';
import { click, key } from './trusted.ts';

defineKatal();

let guard: AbortController;
let contradiction: string | null;
let held: number;
let sent: number;

beforeEach(() => {
  guard = new AbortController();
  contradiction = 'NoInventory';
  held = 0;
  sent = 0;
});
afterEach(() => guard.abort());

/** A page whose own listeners, in the capture phase too, count what reaches them. */
function show(button: string, around = 'form'): Element {
  document.body.innerHTML = `<header><form role="search"><input type="submit" id="search"></form></header>
    <main><${around} id="order"><input name="memo">${button}</${around}></main>`;
  for (const form of document.querySelectorAll('form')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
  }
  document.querySelector('main')?.addEventListener('click', () => sent++, { capture: true });
  document.querySelector('main')?.addEventListener('keydown', () => sent++, { capture: true });
  guardSubmit({ language: 'en', contradiction: () => contradiction, onHeld: () => held++ }, guard.signal);
  const shown = document.querySelector('main :is([type=submit], button, kat-button, [role=button])');
  if (!shown) throw new Error('The made page has no submit control.');
  return shown.shadowRoot?.querySelector('button') ?? shown;
}

const BUTTONS = [
  ['an input', '<input type="submit" value="Absenden">', 'form'],
  ['a button', '<button>Weiter</button>', 'form'],
  [
    'a styled button',
    '<span class="a-button a-button-primary"><span class="a-button-inner"><input class="a-button-input" type="submit"><span class="a-button-text">Submit</span></span></span>',
    'form',
  ],
  ['a Katal button', '<kat-button label="Whatever" variant="primary"></kat-button>', 'div'],
  ['a Katal button that only words tell', '<kat-button variant="secondary" label="Submit"></kat-button>', 'div'],
  ['a button at the foot of a form', '<footer><button>Weiter</button></footer>', 'form'],
  ['a link that acts as a button', '<span role="button">Cancel order</span>', 'div'],
] as const;

test.each(BUTTONS)('%s that would send a contradiction is held once and then let through', (_, markup, around) => {
  const button = show(markup, around);
  expect(click(button)).toBe(false);
  expect([held, sent]).toEqual([1, 0]);
  click(button);
  expect(held).toBe(1);
  expect(sent).toBeGreaterThan(0);
});

test.each(BUTTONS)('%s that contradicts nothing is never held', (_, markup, around) => {
  contradiction = null;
  const button = show(markup, around);
  click(button);
  key(button, 'Enter');
  expect(held).toBe(0);
  expect(sent).toBeGreaterThan(2);
});

test.each(['Enter', ' '] as const)(
  'the key "%s" is held with all that it brings about, and the next is let through',
  async (name) => {
    const button = show('<button>Submit</button>');
    vi.useFakeTimers();
    key(button, name);
    expect([held, sent]).toEqual([1, 0]);
    vi.runAllTimers();
    vi.useRealTimers();
    key(button, name);
    expect(held).toBe(1);
    expect(sent).toBeGreaterThan(1);
  },
);

test('a key that is held down and the second half of a double-click are no second act', () => {
  const button = show('<button>Submit</button>');
  key(button, 'Enter');
  expect(key(button, 'Enter', { repeat: true })).toBe(false);
  expect([held, sent]).toEqual([1, 0]);
  guard.abort();
  guard = new AbortController();
  const other = show('<button>Submit</button>');
  expect([click(other), click(other, 2)]).toEqual([false, false]);
  expect([held, sent]).toEqual([2, 0]);
});

test('a form that is sent without a button is held once', () => {
  show('<button>Submit</button>');
  const form = document.querySelector<HTMLFormElement>('#order');
  form?.requestSubmit();
  expect([held, sent]).toEqual([1, 0]);
  form?.requestSubmit();
  expect([held, sent]).toEqual([1, 1]);
});

test('another contradiction is held anew, and so is the same after it was mended', () => {
  const button = show('<button>Submit</button>');
  click(button);
  contradiction = 'PricingError';
  expect(click(button)).toBe(false);
  contradiction = null;
  expect(click(button)).toBe(true);
  contradiction = 'PricingError';
  expect(click(button)).toBe(false);
  expect(held).toBe(3);
});

test('a button in a shadow root is held, since the event is followed to where it began', () => {
  show('<x-form></x-form><button id="outer">Submit</button>');
  const inside = document.querySelector('x-form')?.attachShadow({ mode: 'open' });
  if (!inside) return;
  inside.innerHTML = '<form><button>Submit</button></form>';
  const button = inside.querySelector('button');
  expect(button && click(button)).toBe(false);
  expect([held, sent]).toEqual([1, 0]);
});

test("the page's search, its other buttons and other keys are never held", () => {
  const button = show(
    '<button>Submit</button><kat-button variant="link" label="Back"></kat-button><button type="button">Help</button>',
  );
  const search = document.querySelector('#search');
  if (search) click(search);
  for (const other of document.querySelectorAll('kat-button, [type=button], input[name=memo]')) click(other);
  key(button, 'Tab');
  expect(held).toBe(0);
  expect(sent).toBeGreaterThan(3);
});

test('nothing is held once the guard has gone', () => {
  const button = show('<button>Submit</button>');
  guard.abort();
  click(button);
  expect(held).toBe(0);
  expect(sent).toBeGreaterThan(0);
});
