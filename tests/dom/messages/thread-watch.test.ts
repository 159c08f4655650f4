// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createThreadWatch } from '../../../entrypoints/messages.content/thread-watch.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';

const [first = null, second = null] = orderIdsIn('112-0000001-0000001 112-0000002-0000002');
const thread = () => document.createElement('div');

test('the first thread of a visit is believed at once', () => {
  const watch = createThreadWatch();
  expect(watch.follow({ thread: null, orderId: null }, 0)).toEqual({ isNew: false, restsAt: null });
  expect(watch.follow({ thread: thread(), orderId: first }, 10)).toEqual({ isNew: true, restsAt: null });
});

test('after a change of threads no header is believed for two seconds', () => {
  const watch = createThreadWatch();
  const [one, other] = [thread(), thread()];
  watch.follow({ thread: one, orderId: first }, 0);
  expect(watch.follow({ thread: other, orderId: first }, 5_000)).toEqual({ isNew: true, restsAt: 7_000 });
  expect(watch.follow({ thread: other, orderId: first }, 6_200)).toEqual({ isNew: false, restsAt: 7_000 });
  expect(watch.follow({ thread: other, orderId: second }, 7_000)).toEqual({ isNew: true, restsAt: null });
});

test('a thread that is drawn into the same element is told by its address, else by its order', () => {
  const watch = createThreadWatch();
  const place = thread();
  watch.follow({ thread: place, orderId: first }, 0);
  history.replaceState(null, '', '?fi=2');
  expect(watch.follow({ thread: place, orderId: first }, 5_000)).toEqual({ isNew: true, restsAt: 7_000 });
  expect(watch.follow({ thread: place, orderId: second }, 9_000)).toEqual({ isNew: true, restsAt: null });
  expect(watch.follow({ thread: place, orderId: null }, 9_100).isNew).toBe(false);
  expect(watch.follow({ thread: place, orderId: second }, 9_200).isNew).toBe(false);
});
