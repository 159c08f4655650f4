import browser from 'webextension-polyfill';
import {
  type DiagnosticsQuestion,
  parseDiagnosticText,
  parseTabPage,
  type TabPage,
} from '../../../lib/messaging/diagnostics.ts';

/** A tab in which our script on a page of Seller Central answers. */
export interface AnsweringTab extends TabPage {
  readonly tabId: number;
}

/** A tab that is asleep or busy is not waited for longer than this. */
const PATIENCE_MS = 2_000;
/** A page at its largest takes a second on a slow computer. */
const COLLECT_MS = 30_000;

/** Asks every open tab. Their addresses and titles are not ours to know; pages without our script do not answer. */
export async function answeringTabs(): Promise<AnsweringTab[]> {
  const tabs = await browser.tabs.query({});
  const asked = tabs.map(async ({ id }): Promise<AnsweringTab[]> => {
    const page = id === undefined ? null : parseTabPage(await ask(id, 'who', PATIENCE_MS));
    return id !== undefined && page ? [{ tabId: id, ...page }] : [];
  });
  return (await Promise.all(asked)).flat();
}

/** The diagnostic of a tab's page, as text; null where it does not answer any more. */
export async function diagnosticFrom(tabId: number): Promise<string | null> {
  return parseDiagnosticText(await ask(tabId, 'collect', COLLECT_MS));
}

async function ask(tabId: number, diagnostics: DiagnosticsQuestion['diagnostics'], patience: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null);
  });
  try {
    const question: DiagnosticsQuestion = { diagnostics };
    return await Promise.race([browser.tabs.sendMessage(tabId, question), silence]);
  } catch {
    // Nobody listens there.
    return null;
  } finally {
    clearTimeout(timer);
  }
}
