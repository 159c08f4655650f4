import { useEffect, useRef, useState } from 'preact/hooks';

export interface SearchFieldProps {
  readonly label: string;
  readonly query: string;
  readonly onSearch: (query: string) => void;
  /** How much was found, in words; empty while nothing is searched. */
  readonly outcome: string;
  /** What the button says that ends the search; null where there is none, since something was found. */
  readonly showAll: string | null;
}

/** So long nothing is typed before the outcome is spoken, in milliseconds. */
const PAUSE = 600;

/** The search over what follows it. Its outcome is spoken once, when the seller stops typing. */
export function SearchField({ label, query, onSearch, outcome, showAll }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => setSpoken(outcome), PAUSE);
    return () => clearTimeout(pause);
  }, [outcome, query]);
  return (
    <search class="search">
      <input
        ref={input}
        type="search"
        name="search"
        aria-label={label}
        placeholder={label}
        value={query}
        onInput={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && onSearch('')}
      />
      <span aria-hidden="true">{outcome}</span>
      <span class="spoken" role="status">
        {spoken}
      </span>
      {showAll !== null && (
        <button
          type="button"
          onClick={() => {
            onSearch('');
            // The button goes with what it was for.
            input.current?.focus();
          }}
        >
          {showAll}
        </button>
      )}
    </search>
  );
}
