import './station.ts';
import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../lib/time/instant.ts';
import { got, NOW, sighting } from '../ledger/shop.ts';
import { station, wake } from './station.ts';

test('the next look comes when an order turns late, however often the worker wakes before', async () => {
  const { browser, ledger, context } = station(NOW);
  await got(ledger.record([sighting(1, { shipBy: NOW + 40 * MINUTE })]));
  await wake(context);
  const planned = browser.alarms.get('check');
  expect(planned?.scheduledTime).toBe(NOW + 40 * MINUTE + 1);
  browser.now += 10 * MINUTE;
  await wake(context);
  expect(browser.alarms.get('check')).toBe(planned);
  await browser.passTime(NOW + HOUR, (alarm) => wake(context, alarm));
  expect(browser.badge.text).toBe('1');
});

test('with nothing in sight it looks again within the hour, and keeps its daily upkeep', async () => {
  const { browser, context } = station(NOW);
  await wake(context);
  expect(browser.alarms.get('check')?.scheduledTime).toBe(NOW + HOUR);
  const upkeep = browser.alarms.get('upkeep');
  browser.now += 30 * MINUTE;
  await wake(context);
  expect(browser.alarms.get('upkeep')).toBe(upkeep);
});

test('alarms that a restart lost are set again', async () => {
  const { browser, context } = station(NOW);
  await wake(context);
  browser.alarms.clear();
  await wake(context);
  expect([...browser.alarms.keys()].sort()).toEqual(['check', 'upkeep']);
});

test('after the clock was set, in either direction, the next look is within the hour again', async () => {
  for (const shift of [-400 * HOUR, 400 * HOUR]) {
    const { browser, context } = station(NOW);
    await wake(context);
    browser.now += shift;
    await wake(context);
    expect(browser.alarms.get('check')?.scheduledTime).toBe(browser.now + HOUR);
  }
});

test('a change that is seconds away does not make it wake without end', async () => {
  const { browser, ledger, context } = station(NOW);
  await got(ledger.record([sighting(1, { shipBy: NOW + 5 })]));
  await wake(context);
  expect(browser.alarms.get('check')?.scheduledTime).toBe(NOW + MINUTE);
});
