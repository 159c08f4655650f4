import { DiagnosticPreview, type DiagnosticPreviewProps } from './diagnostic-preview.tsx';

export interface DiagnosticDialogProps extends Omit<DiagnosticPreviewProps, 'diagnostic'> {
  readonly title: string;
  readonly close: string;
  /** What it is for and what is in it. */
  readonly explained: readonly string[];
  readonly collecting: string;
  /** Null while it is being made. */
  readonly diagnostic: string | null;
  /** Called once it is closed, by the button or by Escape; the focus is back where it was by then. */
  readonly onClosed: () => void;
}

const showOnce = (dialog: HTMLDialogElement | null) => {
  if (dialog && !dialog.open) dialog.showModal();
};

/** A diagnostic of the page, over the page. */
export function DiagnosticDialog(props: DiagnosticDialogProps) {
  const { title, close, explained, collecting, diagnostic, onClosed, ...preview } = props;
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
      {explained.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {diagnostic === null ? (
        <p role="status">{collecting}</p>
      ) : (
        <DiagnosticPreview diagnostic={diagnostic} {...preview} />
      )}
    </dialog>
  );
}
