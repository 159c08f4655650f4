import { Icon } from './icon.tsx';

export interface AskedToggleProps {
  readonly text: string;
  readonly pressed: boolean;
}

/** By this the seller says that the buyer asked for the cancellation in a message, or takes it back. */
export function AskedToggle({
  text,
  pressed,
  onAsked,
}: AskedToggleProps & { readonly onAsked: (asked: boolean) => void }) {
  return (
    <button
      type="button"
      class="asked"
      data-testid="asked-by-message"
      aria-pressed={pressed}
      onClick={() => onAsked(!pressed)}
    >
      <span class="box">{pressed && <Icon name="done" />}</span>
      {text}
    </button>
  );
}
