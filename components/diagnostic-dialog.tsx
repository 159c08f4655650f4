import { DiagnosticPreview, type DiagnosticPreviewProps } from './diagnostic-preview.tsx';
import { PageDialog, type PageDialogProps } from './page-dialog.tsx';

export interface DiagnosticDialogProps extends Omit<DiagnosticPreviewProps, 'diagnostic'>, PageDialogProps {
  /** What it is for and what is in it. */
  readonly explained: readonly string[];
  readonly collecting: string;
  /** Null while it is being made. */
  readonly diagnostic: string | null;
}

/** A diagnostic of the page, over the page. */
export function DiagnosticDialog(props: DiagnosticDialogProps) {
  const { title, close, explained, collecting, diagnostic, onClosed, ...preview } = props;
  return (
    <PageDialog {...{ title, close, onClosed }}>
      {explained.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {diagnostic === null ? (
        <p role="status">{collecting}</p>
      ) : (
        <DiagnosticPreview diagnostic={diagnostic} {...preview} />
      )}
    </PageDialog>
  );
}
