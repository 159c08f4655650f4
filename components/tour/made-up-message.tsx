import type { ComponentChildren } from 'preact';

export interface MadeUpMessageProps {
  readonly label: string;
  readonly text: string;
  /** Our replies, above the box as on the real page. */
  readonly replies: ComponentChildren;
  readonly onText: (text: string) => void;
}

/** The box in which a seller writes to a buyer. It has no button to send: in practice there is nobody to send to. */
export function MadeUpMessage({ label, text, replies, onText }: MadeUpMessageProps) {
  return (
    <section class="made-up form" aria-label={label}>
      {replies}
      <label>
        {label}
        <textarea
          rows={12}
          value={text}
          data-testid="message"
          autocomplete="off"
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </label>
    </section>
  );
}
