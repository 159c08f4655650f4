import type { ComponentChildren } from 'preact';

export interface FoldedListProps {
  readonly label: string;
  readonly items: readonly ComponentChildren[];
  /** What opens the rest of a long list. */
  readonly moreWords: (count: number) => ComponentChildren;
}

const SHOWN = 5;

/** A list of which the first few are shown and the rest can be unfolded, so that a long one hides nothing below it. */
export function FoldedList({ label, items, moreWords }: FoldedListProps) {
  const rest = items.slice(SHOWN);
  return (
    <>
      <ul aria-label={label}>{items.slice(0, SHOWN)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{moreWords(rest.length)}</summary>
          <ul aria-label={label}>{rest}</ul>
        </details>
      )}
    </>
  );
}
