import './as-extension.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { findOrder, popup } from '../../../lib/messaging/client.ts';
import { answerWith, removeExtension } from './as-extension.ts';

afterEach(() => vi.useRealTimers());

test('a call tells its name and its request, and gives back the answer', async () => {
  const answer = { ok: true, value: { onRecord: [], notOnRecord: [] } };
  const sent: unknown[] = [];
  answerWith(async (message) => {
    sent.push(message);
    return answer;
  });
  expect(await findOrder({ text: 'order' })).toEqual(answer);
  expect(sent).toEqual([{ call: 'findOrder', request: { text: 'order' } }]);
});

test('a background that stays silent for two seconds is an error in words, not a wait without end', async () => {
  vi.useFakeTimers();
  answerWith(() => new Promise(() => {}));
  const call = popup({});
  await vi.advanceTimersByTimeAsync(1999);
  const early = await Promise.race([call, Promise.resolve('still waiting')]);
  expect(early).toBe('still waiting');
  await vi.advanceTimersByTimeAsync(1);
  expect(await call).toMatchObject({ ok: false, error: { code: 'no-answer' } });
});

test('where nobody listens, the call says so', async () => {
  answerWith(async () => undefined);
  expect(await popup({})).toMatchObject({ ok: false, error: { code: 'no-answer' } });
  answerWith(() => Promise.reject(new Error('Could not establish connection.')));
  expect(await popup({})).toMatchObject({ ok: false, error: { code: 'no-answer' } });
});

test('a call that is cut off by the death of the worker is made again, once', async () => {
  let calls = 0;
  const answer = { ok: true, value: { onRecord: [], notOnRecord: [] } };
  answerWith(async () => {
    calls += 1;
    if (calls === 1) throw new Error('The message port closed before a response was received.');
    return answer;
  });
  expect(await findOrder({ text: 'order' })).toEqual(answer);
  answerWith(async () => {
    calls += 1;
    return undefined;
  });
  await findOrder({ text: 'order' });
  expect(calls).toBe(4);
});

test('a script whose extension was updated learns that it is on its own', async () => {
  removeExtension();
  answerWith(() => Promise.reject(new Error('Extension context invalidated.')));
  expect(await popup({})).toMatchObject({ ok: false, error: { code: 'gone' } });
});
