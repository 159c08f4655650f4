// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { startMessages } from '../../../entrypoints/messages.content/start.tsx';
import { guardWords } from '../../../lib/i18n/guard/index.ts';
import { lintWords } from '../../../lib/i18n/lint/index.ts';
import { messagesWords } from '../../../lib/i18n/messages/index.ts';
import { overlayWords } from '../../../lib/i18n/overlay/index.ts';
import { repliesWords } from '../../../lib/i18n/replies/index.ts';
import { lintReply } from '../../../lib/replies/lint/lint-reply.ts';
import { REPLY_LANGUAGES } from '../../../lib/replies/names.ts';
import type { KeptTemplate } from '../../../lib/replies/template.ts';
import { en } from '../../../lib/replies/texts/en.ts';
import { provideReplyLint, provideReplyRules, REPLY_TEXTS } from '../../../lib/seller-central/messages/reply-slots.ts';
import { lookupIn } from '../lookup-in.ts';
import { giveBrowserParts, nextFrame, until } from '../overlay/browser-parts.ts';
import { replyRules } from './reply-rules.ts';

const fake = vi.hoisted(() => {
  const order = '112-0000001-0000001';
  const scope = { account: '', marketplace: 'ATVPDKIKX0DER' };
  const calls: { call: string; request: object }[] = [];
  const facts: Record<string, unknown> = {};
  const answers: Record<string, () => unknown> = {
    findOrder: () => ({ onRecord: [{ orderId: order, scope, address: '' }], notOnRecord: [] }),
    record: () => ({ orders: { [order]: { facts, request: null, cause: null, deadlines: {} } }, summary: null }),
    askedByMessage: () => null,
  };
  const sendMessage = async (message: { call: string; request: object }) => {
    calls.push(message);
    return { ok: true, value: answers[message.call]?.() };
  };
  const browser = { runtime: { id: 'cr-guard', sendMessage } };
  Object.assign(globalThis, { browser, chrome: browser });
  return { order, scope, calls, facts };
});
giveBrowserParts();

const kept: KeptTemplate[] = [];
provideReplyRules(replyRules(kept));
provideReplyLint({ lint: lintReply });
REPLY_TEXTS[0].provide(Object.fromEntries(REPLY_LANGUAGES.map((language) => [language, en])));
REPLY_TEXTS[1].provide({});

const lookup = lookupIn('en');
const words = {
  language: 'en',
  t: messagesWords('en', lookup),
  guard: guardWords('en', lookup),
  replies: repliesWords('en', lookup),
  lint: lintWords('en', lookup),
  overlay: overlayWords('en', lookup),
};

const stops: (() => void)[] = [];

function start(): () => void {
  const controller = new AbortController();
  const visit = { url: new URL(location.href), startedAt: Date.now(), signal: controller.signal };
  startMessages(visit, 'contact-buyer', words);
  stops.push(() => controller.abort());
  return () => controller.abort();
}

const CONTACT = `<main><div id="ayb-contact-buyer"><h2>Send message to &lt;b&gt;Quenby&lt;/b&gt;</h2>
  <label><input type="radio" name="why" value="1">Order details</label><label><input type="radio" name="why" value="2">Other</label>
  <div class="contact-buyer-text-area"><textarea></textarea></div></div></main>`;

const page = () => document.documentElement.outerHTML;
const hosts = () => [...document.querySelectorAll('crg-replies')];
const inside = (css: string) => hosts()[0]?.shadowRoot?.querySelector<HTMLElement>(css) ?? null;
const box = () => document.querySelector('textarea');
const other = () => document.querySelector<HTMLInputElement>('[value="2"]')?.checked;
const status = () => inside('[role=status]')?.textContent ?? '';

async function started(): Promise<() => void> {
  const stop = start();
  await until(() => inside('[data-testid=reply]') !== null);
  return stop;
}

beforeEach(() => {
  history.replaceState(null, '', `/messaging/contact?orderID=${fake.order}&marketplaceID=${fake.scope.marketplace}`);
  document.body.innerHTML = CONTACT;
  for (const name of Object.keys(fake.facts)) Reflect.deleteProperty(fake.facts, name);
  Object.assign(fake.facts, { status: 'unshipped', fulfillment: 'seller', items: [] });
  fake.calls.length = 0;
  kept.length = 0;
  return () => {
    for (const stop of stops.splice(0)) stop();
  };
});

test('the replies stand right before the text box, once, with the names of the contract', async () => {
  await started();
  expect(hosts()).toHaveLength(1);
  expect(hosts()[0]?.nextElementSibling).toBe(box());
  expect(document.documentElement.dataset.crgPage).toBe('contact-buyer');
  const offered = hosts()[0]?.shadowRoot?.querySelectorAll<HTMLElement>('[data-testid=reply]') ?? [];
  expect([...offered].map(({ dataset }) => dataset.template).sort()).toEqual(Object.keys(en).sort());
  expect(inside('[data-testid=asked-by-message]')?.getAttribute('aria-pressed')).toBe('false');
});

test('stopped, they leave no trace, and start again as if for the first time', async () => {
  const before = page();
  for (let round = 0; round < 2; round++) {
    const stop = await started();
    stop();
    await nextFrame();
    expect(page()).toBe(before);
  }
});

test('a page that draws its form anew keeps one panel', async () => {
  await started();
  const [host] = hosts();
  document.body.innerHTML = CONTACT;
  await until(() => hosts().length > 0);
  await nextFrame();
  expect(hosts()).toEqual([host]);
  expect(host?.nextElementSibling).toBe(box());
});

test('the order is asked for by its number, and nothing of the page is told to the record', async () => {
  await started();
  expect(fake.calls.map(({ call }) => call)).toEqual(['findOrder', 'record']);
  expect(JSON.stringify(fake.calls)).not.toContain('Quenby');
  expect(fake.calls[1]?.request).toMatchObject({
    sightings: [{ orderId: fake.order, scope: fake.scope, facts: {}, items: [] }],
  });
});

test('the seller’s word is kept with the order, and opens the reply at once', async () => {
  await started();
  expect(inside('[data-template=use-official-request]:disabled')).not.toBeNull();
  inside('[data-testid=asked-by-message]')?.click();
  await until(() => inside('[data-template=use-official-request]:enabled') !== null);
  await until(() => fake.calls.some(({ call }) => call === 'askedByMessage'));
  const told = fake.calls.find(({ call }) => call === 'askedByMessage');
  expect(told?.request).toEqual({ scope: fake.scope, orderId: fake.order, asked: true });
});

test.each<[why: string, text: string, said: RegExp]>([
  ['lacks a value', 'Order {orderId}: your {product} is late.', /^Missing: product/],
  ['holds what nobody knows', 'Order {orderId}, {trackingCode}', /\{trackingCode\}/],
  ['breaks a rule', 'Order {orderId}: write to seller@example.com', /^Not inserted: ./],
])('a reply of the seller’s own that %s is held, and says so', async (_, text, said) => {
  kept.push({ id: 'own-1', purpose: 'address-check', language: 'en', name: '<img src=x>', text });
  await started();
  expect(inside('[data-template=own-1]')?.textContent).toContain('<img src=x>');
  inside('[data-template=own-1]')?.click();
  await until(() => said.test(status()));
  expect([box()?.value, other()]).toEqual(['', false]);
});

test('a reply to the order of before does not go in where the page shows another by now', async () => {
  await started();
  history.replaceState(null, '', `/messaging/contact?orderID=${fake.order.replace('112', '113')}`);
  inside('[data-template=address-check]')?.click();
  await until(() => inside('.order')?.textContent?.includes('113-') === true);
  expect([box()?.value, other()]).toEqual(['', false]);
});

test('a reply that names a new day waits for the day', async () => {
  Object.assign(fake.facts, { shipBy: Date.now() - 1000 });
  await started();
  inside('[data-template=late-new-date]:enabled')?.click();
  await until(() => /^Missing: new date/.test(status()));
  const day = inside('input[type=date]');
  if (day instanceof HTMLInputElement) day.value = '2031-03-04';
  day?.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => inside('.row:has([data-template=late-new-date]) .why') === null);
  inside('[data-template=late-new-date]')?.click();
  await until(() => box()?.value.includes('March 4, 2031') === true);
  // Its contact reason is another one, which the seller chooses.
  expect(other()).toBe(false);
});

test('hostile text in the box stays text, and is shown where it was found', async () => {
  await started();
  const field = box();
  if (field) field.value = `Order ${fake.order} <script>alert(1)</script> ${'\u202e'}mail x@example.com`;
  field?.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => inside('[data-testid=lint][data-rule=email]') !== null);
  expect(hosts()[0]?.shadowRoot?.querySelector('script')).toBeNull();
  expect(inside('[data-rule=html] mark')?.textContent).toContain('<script>');
});
