import './as-extension.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRecordLink as ofCancelPage } from '../../../entrypoints/cancel-order.content/record-link.ts';
import { createRecordLink as ofList } from '../../../entrypoints/manage-orders.content/record-link.ts';
import { createRecordLink as ofMessages } from '../../../entrypoints/messages.content/record-link.ts';
import { createRecordLink as ofOrder } from '../../../entrypoints/order-details.content/record-link.ts';
import { createRecordLink as ofWorklist } from '../../../entrypoints/worklist.content/record-link.ts';
import type { ListReading } from '../../../lib/seller-central/manage-orders/read-list.ts';
import { createPageOrders } from '../../../lib/seller-central/page-json/page-orders.ts';
import { orderId, sighting, US } from '../ledger/shop.ts';
import { answerWith } from './as-extension.ts';

const { signal } = new AbortController();
const seen = sighting(1);
const about = { orderId: seen.orderId, scope: US };
const pageScope = { ...US, marketplaceFrom: 'switcher', accountLost: false } as const;

/** Each page's way to the record: what it tells, and whether it knows of a silence. */
const LINKS = {
  'the order list': () => {
    const reading: ListReading = {
      list: null,
      rows: [],
      scope: pageScope,
      language: 'en',
      emptiness: 'unsaid',
      signedOut: false,
      isTouched: true,
      lost: () => new Map(),
      sightings: () => [seen],
    };
    const share = () => link.share(reading, Date.now());
    const link = ofList(createPageOrders(), share, signal);
    share();
    return () => link.isSilent();
  },
  "the order's page": () => {
    const link = ofOrder(() => {}, signal);
    link.share([seen]);
    return () => link.state() === 'silent';
  },
  'the cancel page': () => {
    const link = ofCancelPage(() => {}, signal);
    link.share(orderId(1), [seen]);
    return () => link.state() === 'silent';
  },
  'the message page': () => {
    const link = ofMessages(() => {}, signal);
    link.follow({ orderId: seen.orderId, scope: pageScope });
    return () => link.state() === 'silent';
  },
  'the list of selected orders': () => {
    const link = ofWorklist(() => {}, signal);
    link.ask([about]);
    return () => link.isSilent();
  },
};

beforeEach(() => {
  const onChanged = { addListener: () => {}, removeListener: () => {} };
  Object.assign(Reflect.get(globalThis, 'browser'), { storage: { onChanged } });
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

test.each(Object.entries(LINKS))('%s tells again by itself what the background did not take', async (_, open) => {
  answerWith(async () => undefined);
  const isSilent = open();
  await vi.advanceTimersByTimeAsync(500);
  expect(isSilent()).toBe(true);
  const value = { orders: {}, summary: null, settings: { rules: {} }, onRecord: [], notOnRecord: [] };
  const told: unknown[] = [];
  answerWith(async (message) => {
    told.push(message);
    return { ok: true, value };
  });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(isSilent()).toBe(false);
  expect(JSON.stringify(told)).toContain(seen.orderId);
});

/** Pages of one order, which another tab may tell the record of. */
const ORDER_PAGES = {
  "the order's page": () => {
    const link = ofOrder(() => {}, signal);
    link.share([seen]);
    return { refresh: link.refresh, isAsked: () => link.order()?.facts.askedByMessage };
  },
  'the cancel page': () => {
    const link = ofCancelPage(() => {}, signal);
    link.share(orderId(1), [seen]);
    return { refresh: link.refresh, isAsked: () => link.answer().order?.facts.askedByMessage };
  },
};

test.each(Object.entries(ORDER_PAGES))('%s learns what another tab told, once it is returned to', async (_, open) => {
  const record = (facts: object) => {
    const orders = { [seen.orderId]: { facts } };
    answerWith(async () => ({ ok: true, value: { orders, summary: null, settings: { rules: {} } } }));
  };
  record({});
  const { refresh, isAsked } = open();
  await vi.advanceTimersByTimeAsync(500);
  expect(isAsked()).toBeUndefined();
  record({ askedByMessage: true });
  refresh();
  await vi.advanceTimersByTimeAsync(500);
  expect(isAsked()).toBe(true);
});

test('a submit that the record did not take is told with the next one, and one that it took only once', async () => {
  const told: unknown[] = [];
  const answer = (ok: boolean) =>
    answerWith(async (message) => {
      told.push(Reflect.get(Object(message), 'call'));
      return ok ? { ok, value: { orders: {}, summary: null, settings: { rules: {} } } } : undefined;
    });
  const submit = async () => {
    link.submitted({ reason: 'NoInventory', isExempt: false });
    await vi.advanceTimersByTimeAsync(100);
    return told.splice(0).filter((call) => call === 'cancelAttempt').length;
  };
  const link = ofCancelPage(() => {}, signal);
  answer(true);
  link.share(orderId(1), [seen]);
  answer(false);
  expect(await submit()).toBeGreaterThan(0);
  answer(true);
  expect(await submit()).toBe(1);
  expect(await submit()).toBe(0);
});

test('a success is told again while the record does not know the order as cancelled, as where it came before the submit', async () => {
  let status = 'unshipped';
  let ends = 0;
  answerWith(async (message) => {
    if (Reflect.get(Object(message), 'call') === 'cancelResult') ends += 1;
    if (ends === 2) status = 'canceled';
    const orders = { [seen.orderId]: { facts: { status } } };
    return { ok: true, value: { orders, summary: null, settings: { rules: {} } } };
  });
  const link = ofCancelPage(() => {}, signal);
  link.share(orderId(1), [seen]);
  await vi.advanceTimersByTimeAsync(100);
  link.ended(true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ends).toBe(2);
});
