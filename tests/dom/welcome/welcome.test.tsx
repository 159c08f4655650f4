// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { App } from '../../../entrypoints/welcome/App.tsx';
import { CATALOGS } from '../../../lib/i18n/catalogs.ts';
import { flatTexts } from '../../../lib/i18n/translate.ts';
import { welcomeWords } from '../../../lib/i18n/welcome/index.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { ordersAddressOf } from '../../../lib/seller-central/addresses.ts';

async function open(engine: 'chromium' | 'firefox'): Promise<string> {
  const texts = new Map(flatTexts('welcome', CATALOGS.en.welcome));
  const installed = { engine, permissions: ['storage', 'new-one'], hosts: ['sellercentral.amazon.de'] };
  render(null, document.body);
  await act(() =>
    render(
      <App
        t={welcomeWords('en', (key) => texts.get(key) ?? '')}
        language="en"
        installed={installed}
        likely={ordersAddressOf(MARKETPLACE_IDS.DE)}
      />,
      document.body,
    ),
  );
  return document.body.textContent ?? '';
}

test('each promise that something never happens says how to check it, in the browser at hand', async () => {
  expect(await open('firefox')).toContain('about:debugging');
  expect(await open('chromium')).toContain('service worker');
  expect(document.querySelectorAll('.promises li')).toHaveLength(5);
  expect(document.querySelectorAll('.check')).toHaveLength(3);
  expect(document.querySelector('.check a')?.getAttribute('href')).toBe('/options.html#privacy');
});

test('a permission that the manifest has is listed, even one for which there are no words', async () => {
  await open('chromium');
  const names = [...document.querySelectorAll('.permissions code')].map(({ textContent }) => textContent);
  expect(names).toEqual(['storage', 'new-one']);
});

test('it asks for nothing: the one control is the marketplace of the link to Manage Orders', async () => {
  await open('chromium');
  expect(document.querySelectorAll('input, button, textarea, form')).toHaveLength(0);
  const [select] = document.querySelectorAll('select');
  const link = () => document.querySelector('[data-testid=open-orders]')?.getAttribute('href');
  expect(link()).toBe(ordersAddressOf(MARKETPLACE_IDS.DE));
  if (select) select.value = ordersAddressOf(MARKETPLACE_IDS.JP);
  await act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })));
  expect(link()).toBe(ordersAddressOf(MARKETPLACE_IDS.JP));
});
