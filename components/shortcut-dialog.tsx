import type { ShortcutList as Shortcuts } from '../lib/i18n/shortcuts/shortcut-list.ts';
import { PageDialog, type PageDialogProps } from './page-dialog.tsx';
import { ShortcutList } from './shortcut-list.tsx';

/** The list of our keys over the page. */
export function ShortcutDialog({ title, close, onClosed, ...list }: Shortcuts & PageDialogProps) {
  return (
    <PageDialog {...{ title, close, onClosed }}>
      <ShortcutList {...list} />
    </PageDialog>
  );
}
