import { useRef, useState } from 'preact/hooks';

export interface DiagnosticPreviewProps {
  /** All of it, as it is copied and saved. */
  readonly diagnostic: string;
  /** How the page was read, where not all of it was. */
  readonly lines: readonly string[];
  readonly words: {
    readonly text: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly save: string;
  };
  /** Tells whether the browser let it be copied. */
  readonly onCopy: (diagnostic: string) => Promise<boolean>;
  readonly onSave: (diagnostic: string) => void;
}

/** The whole of a diagnostic to read, and what the seller may do with it. */
export function DiagnosticPreview({ diagnostic, lines, words, onCopy, onSave }: DiagnosticPreviewProps) {
  const [note, setNote] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const copied = await onCopy(diagnostic);
    setNote(copied ? words.copied : words.notCopied);
    if (copied) return;
    box.current?.focus();
    box.current?.select();
  };
  return (
    <div class="diagnostic">
      {lines.length > 0 && (
        <ul class="lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <textarea
        ref={box}
        readOnly
        spellcheck={false}
        rows={14}
        dir="ltr"
        lang="en"
        aria-label={words.text}
        data-testid="diagnostic"
        value={diagnostic}
      />
      <div class="deeds">
        <button type="button" data-testid="copy-diagnostic" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" data-testid="save-diagnostic" onClick={() => onSave(diagnostic)}>
          {words.save}
        </button>
        <span role="status">{note}</span>
      </div>
    </div>
  );
}
