import browser from 'webextension-polyfill';
import type { DiagnosticsQuestion, TabPage } from '../../lib/messaging/diagnostics.ts';
import { pageOf } from '../../lib/seller-central/pages.ts';
import { collectDiagnostic, healthOnPage } from './collect.ts';

/** By hand, since this script carries no schemas. */
function isQuestion(message: unknown): message is DiagnosticsQuestion {
  if (typeof message !== 'object' || message === null || !('diagnostics' in message)) return false;
  return message.diagnostics === 'who' || message.diagnostics === 'collect';
}

/** Answers our own pages, and nobody else: which page this is, and how it is built. */
export function answerQuestions(signal: AbortSignal): void {
  const ownPages = browser.runtime.getURL('');
  const answer = (
    message: unknown,
    sender: { readonly id?: string; readonly url?: string },
    sendResponse?: (response: unknown) => void,
  ): boolean => {
    const page = pageOf(new URL(location.href));
    if (!sendResponse || !page || !isQuestion(message)) return false;
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(ownPages)) return false;
    if (message.diagnostics === 'who') sendResponse({ page, health: healthOnPage() } satisfies TabPage);
    else
      collectDiagnostic(page).then(
        ({ text }) => sendResponse(text),
        () => sendResponse(null),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer), { once: true });
}
