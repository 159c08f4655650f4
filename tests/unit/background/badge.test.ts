import './station.ts';
import { expect, test } from 'vitest';
import { HOUR } from '../../../lib/time/instant.ts';
import { DE, got, NOW, sighting } from '../ledger/shop.ts';
import { catalogOf } from './fake-browser.ts';
import { station, wake } from './station.ts';

const clean = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => sighting(from + n, { status: 'shipped' }));
const GREEN = '#1d6b3a';
const RED = '#a3200d';
const GREY = '#4b5054';

test('while nothing is known the badge is a neutral mark, which is no number', async () => {
  const { browser, context } = station(NOW);
  await wake(context);
  expect(browser.badge).toEqual({ text: '–', color: GREY, title: expect.stringContaining('Nothing read yet') });
});

test('the badge counts requests and late orders of all scopes, each order once', async () => {
  const { browser, ledger, context } = station(NOW);
  await got(
    ledger.record([
      ...clean(100, 60),
      sighting(1, { shipBy: NOW - HOUR, buyerRequest: {} }),
      sighting(2, { shipBy: NOW + 90 * HOUR, buyerRequest: {} }),
      sighting(3, { shipBy: NOW - HOUR }),
      sighting(4, { shipBy: NOW + HOUR }),
      sighting(5, { shipBy: NOW - HOUR }, { scope: DE }),
    ]),
  );
  await wake(context);
  expect(browser.badge).toMatchObject({ text: '4', color: GREEN });
  expect(browser.badge.title).toBe('CR Guard\n4 orders need you\nCancellation rate 0.00%, limit 2.50%');
});

test('its colour is that of the worst rate', async () => {
  const { browser, ledger, context } = station(NOW);
  const cancelled = sighting(1, { status: 'canceled', canceledBy: 'seller' }, { scope: DE });
  await got(ledger.record([...clean(100, 60), cancelled]));
  await wake(context);
  expect(browser.badge).toMatchObject({ text: '0', color: RED });
  expect(browser.badge.title).toContain('Cancellation rate 100.00%');
});

test('a record that cannot be read does not look like nothing to do', async () => {
  const { browser, context } = station(NOW);
  const lost = { ok: false, error: { kind: 'unavailable', words: '', detail: '' } } as const;
  await wake({ ...context, ledger: { ...context.ledger, snapshot: async () => lost } });
  expect(browser.badge).toMatchObject({ text: '!', color: GREY });
});

test('it speaks the language of the browser', async () => {
  const { browser, context } = station(NOW);
  browser.texts = catalogOf('de');
  await wake(context);
  expect(browser.badge.title).toContain('Noch nichts gelesen');
});
