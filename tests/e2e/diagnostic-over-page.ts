import type { Diagnostic } from '../../lib/diagnostics/format.ts';
import { readDiagnostic } from '../../lib/diagnostics/read-diagnostic.ts';
import type { Path, Tab } from './browsers/tab.ts';

/** What a dialog over the page holds. */
export const SHOWN_DIAGNOSTIC: Path = ['crg-diagnostics', '[data-testid=diagnostic]'];
export const textIn = (tab: Tab, path: Path) =>
  tab.read(path, (element) => (element instanceof HTMLTextAreaElement ? element.value : ''));

/** The diagnostic to which an element of ours leads that says that its page was misread; its dialog is closed again. */
export async function diagnosticOffered(tab: Tab, element: string): Promise<Diagnostic | null> {
  await tab.click([element, '[data-testid=misread]']);
  const diagnostic = readDiagnostic(await textIn(tab, SHOWN_DIAGNOSTIC));
  await tab.press('Escape');
  await tab.waitUntil(() => !document.querySelector('crg-diagnostics'));
  return diagnostic;
}
