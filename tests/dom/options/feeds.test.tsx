// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { type FeedStore, FeedsSection } from '../../../entrypoints/options/feeds/FeedsSection.tsx';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { freshLedger, got, orderId, sighting, US } from '../../unit/ledger/shop.ts';
import { lookupIn } from '../lookup-in.ts';

const words = { language: 'en', lookup: lookupIn('en') };
const store: FeedStore = { read: async () => ({ template: '', merchantId: '' }), keep: async () => {} };

async function open(ledger: Pick<Ledger, 'read'>): Promise<void> {
  const section = <FeedsSection {...{ ledger, store, rules: {}, changes: 0 }} {...words} scopes={[US]} />;
  await act(async () => render(section, document.body));
  await expect.poll(() => document.querySelector('[name=feeds-search]')).not.toBeNull();
}

afterEach(() => render(null, document.body));

const shown = () => [...document.querySelectorAll('[data-order]')].map((row) => row.getAttribute('data-order'));
const search = (text: string) =>
  act(async () => {
    const field = document.querySelector<HTMLInputElement>('[name=feeds-search]');
    if (!field) throw new Error('There is no search.');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

test('an order that only the search finds stays chosen while the next one is looked for', async () => {
  const { ledger } = freshLedger();
  // Without a ship-by it is none of the open orders that the page lists.
  await got(ledger.record([sighting(1), sighting(2)]));
  await open(ledger);
  await search(orderId(1));
  await expect.poll(shown).toEqual([orderId(1)]);
  const box = document.querySelector<HTMLInputElement>('[data-order] input');
  await act(async () => box?.click());
  await search(orderId(2));
  await expect.poll(shown).toEqual([orderId(2)]);
  await search('');
  await expect.poll(shown).toEqual([orderId(1)]);
  expect(document.querySelector<HTMLInputElement>('[data-order] input')?.checked).toBe(true);
});

test('a search that the record fails to answer is not one that finds nothing', async () => {
  const { ledger } = freshLedger();
  let isBroken = false;
  const error = { kind: 'unavailable', words: 'The disk is gone.', detail: '' } as const;
  await open({ read: async (work) => (isBroken ? { ok: false, error } : ledger.read(work)) });
  isBroken = true;
  await search(orderId(1));
  await expect.poll(() => document.querySelector('[role=alert]')?.textContent).toContain(error.words);
});
