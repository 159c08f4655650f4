import { becomes } from '../cancel-order/settle.ts';
import type { CaretMemory } from './caret-memory.ts';
import type { TextBox } from './text-box.ts';

/** Why a text did not go in: the box is greyed, takes less, or does not hold it now. */
export type InsertResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'disabled' | 'too-long' | 'not-taken' };

/**
 * Puts a text where the seller's cursor is, in place of what is selected, and leaves the rest as it was typed. It goes in
 * the way a person's typing does, so that the page's listeners notice and the browser's undo takes it back. Nothing is sent.
 */
export async function insertText({ field, read }: TextBox, text: string, carets: CaretMemory): Promise<InsertResult> {
  if (field.matches(':disabled, [aria-disabled="true"]')) return { ok: false, why: 'disabled' };
  if (field instanceof HTMLTextAreaElement) return insertNative(field, text, carets);
  const isTaken = insertInPlace(field, text, carets.rangeIn(field));
  return isTaken && (await becomes(() => bare(read()).includes(bare(text)))) ? { ok: true } : NOT_TAKEN;
}

const NOT_TAKEN = { ok: false, why: 'not-taken' } as const;

async function insertNative(field: HTMLTextAreaElement, text: string, carets: CaretMemory): Promise<InsertResult> {
  const before = field.value;
  const [start, end] = carets.hasBeenIn(field)
    ? [field.selectionStart, field.selectionEnd]
    : [before.length, before.length];
  const piece = apart(before.slice(0, start), text, before.slice(end));
  const after = before.slice(0, start) + piece + before.slice(end);
  if (field.maxLength >= 0 && after.length > field.maxLength) return { ok: false, why: 'too-long' };
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  if (!type(piece, field) || field.value === before) {
    field.setRangeText(piece, start, end, 'end');
    field.dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: piece }),
    );
  }
  return (await becomes(() => field.isConnected && field.value === after)) ? { ok: true } : NOT_TAKEN;
}

function insertInPlace(field: HTMLElement, text: string, range: Range | null): boolean {
  field.focus({ preventScroll: true });
  const at = range ?? field.ownerDocument.createRange();
  if (!range) {
    at.selectNodeContents(field);
    at.collapse(false);
  }
  const selection = field.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(at);
  const [before, after] = [at.cloneRange(), at.cloneRange()];
  before.setStart(field, 0);
  before.setEnd(at.startContainer, at.startOffset);
  after.setStart(at.endContainer, at.endOffset);
  after.setEnd(field, field.childNodes.length);
  return type(apart(before.toString(), text, after.toString()), field);
}

/** The only way of a script's by which the browser's undo goes on working; deprecated, and without a successor (2026-11). */
function type(text: string, { ownerDocument }: Element): boolean {
  return typeof ownerDocument.execCommand === 'function' && ownerDocument.execCommand('insertText', false, text);
}

/** A line of its own for what goes in, unless it stands alone there already. */
function apart(before: string, text: string, after: string): string {
  return `${/\S$/.test(before) ? '\n\n' : ''}${text}${/^\S/.test(after) ? '\n\n' : ''}`;
}

const bare = (text: string) => text.replace(/\s+/g, '');
