import browser from 'webextension-polyfill';
import type { AnswerOf, CallMessage, CallName, RequestOf } from './protocol.ts';
import { type CallResult, failure } from './result.ts';

/**
 * How long a caller waits for the background, which a browser may have to start first, in milliseconds. The seller looks
 * at a popup that says nothing; a page's marks are there meanwhile, and on a busy machine a large list takes its time.
 */
const POPUP_PATIENCE = 2_000;
const PATIENCE = 10_000;

/** The calls of `protocol.ts`, where each is described. None of them throws. */
export const record = caller('record');
export const popup = caller('popup', POPUP_PATIENCE);
export const stateCause = caller('stateCause');
export const askedByMessage = caller('askedByMessage');
export const cancelOutlook = caller('cancelOutlook');
export const cancelAttempt = caller('cancelAttempt');
export const cancelResult = caller('cancelResult');
export const officialFigure = caller('officialFigure');
export const findOrder = caller('findOrder');
export const settings = caller('settings');

function caller<Name extends CallName>(call: Name, patience = PATIENCE) {
  return async (request: RequestOf<Name>): Promise<CallResult<AnswerOf<Name>>> => {
    const message: CallMessage<Name> = { call, request };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const impatience = new Promise<CallResult<AnswerOf<Name>>>((resolve) => {
      timer = setTimeout(() => resolve(failure('no-answer', `${call}: no answer in ${patience} ms`)), patience);
    });
    try {
      return await Promise.race([send<AnswerOf<Name>>(message), impatience]);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** The browser may end the worker in the middle of a call and wakes it for the next; no call means more when made twice. */
async function send<Answer>(message: CallMessage): Promise<CallResult<Answer>> {
  const first = await sendOnce<Answer>(message);
  return first.ok || first.error.code !== 'no-answer' ? first : sendOnce<Answer>(message);
}

async function sendOnce<Answer>(message: CallMessage): Promise<CallResult<Answer>> {
  try {
    // Nobody but our own background can answer, so its answer is taken at its type.
    const answer: CallResult<Answer> | undefined = await browser.runtime.sendMessage(message);
    return answer ?? failure('no-answer', `${message.call}: nobody listens`);
  } catch (error) {
    // The browsers take the id from a script whose extension is no longer there.
    return failure(browser.runtime?.id ? 'no-answer' : 'gone', String(error));
  }
}
