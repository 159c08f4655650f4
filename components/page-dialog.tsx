import type { ComponentChildren } from 'preact';

export interface PageDialogProps {
  readonly title: string;
  readonly close: string;
  /** Called once it is closed, by the button or by Escape; the focus is back where it was by then. */
  readonly onClosed: () => void;
}

const showOnce = (dialog: HTMLDialogElement | null) => {
  if (dialog && !dialog.open) dialog.showModal();
};

/** A dialog of ours over the page, with its head. */
export function PageDialog({
  title,
  close,
  onClosed,
  children,
}: PageDialogProps & { readonly children: ComponentChildren }) {
  return (
    <dialog
      aria-label={title}
      ref={showOnce}
      onClose={onClosed}
      // No key of it is meant for the page.
      onKeyDown={(event: KeyboardEvent) => event.stopPropagation()}
    >
      <form method="dialog" class="head">
        <h2>{title}</h2>
        <button type="submit">{close}</button>
      </form>
      {children}
    </dialog>
  );
}
