import type { ShortcutList as Shortcuts } from '../lib/i18n/shortcuts/shortcut-list.ts';
import { ShortcutList } from './shortcut-list.tsx';

export interface ShortcutDialogProps extends Shortcuts {
  readonly close: string;
  /** Called once it is closed, by the button or by Escape; the focus is back where it was by then. */
  readonly onClosed: () => void;
}

/** The list of our keys over the page. */
export function ShortcutDialog({ title, close, onClosed, ...list }: ShortcutDialogProps) {
  return (
    <dialog
      aria-label={title}
      ref={(dialog: HTMLDialogElement | null) => dialog?.showModal()}
      onClose={onClosed}
      // No key of it is meant for the page.
      onKeyDown={(event: KeyboardEvent) => event.stopPropagation()}
    >
      <form method="dialog" class="head">
        <h2>{title}</h2>
        <button type="submit">{close}</button>
      </form>
      <ShortcutList {...list} />
    </dialog>
  );
}
