import { saveFile } from '../save-file.ts';

/** Puts a text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Saves a diagnostic under the name of its page. */
export function saveDiagnostic(page: string, text: string): void {
  saveFile(`cr-guard-diagnostic-${page}.json`, text, 'application/json');
}
