export interface MisreadProps {
  readonly words: string;
  readonly open: () => void;
}

/** Where the seller can tell of a page that was not read in full. */
export function Misread({ words, open }: MisreadProps) {
  return (
    <button type="button" class="misread" data-testid="misread" onClick={open}>
      {words}
    </button>
  );
}
