import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Notes that something was found, until the function that it returns is called. */
export type OnHit = () => () => void;

interface SearchState {
  /** Empty while nothing is searched. */
  readonly query: string;
  /** Whether everything here is to be seen: nothing is searched, or what is around it was found. */
  readonly isWhole: boolean;
  readonly onHit: OnHit;
}

const SearchContext = createContext<SearchState>({ query: '', isWhole: true, onHit: () => () => {} });

/** Whether every word of what is searched stands in the texts, whatever its case, accents and width. */
export function says(query: string, texts: readonly string[]): boolean {
  const text = folded(texts.join('\n'));
  return folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** By way of the capitals, which make `ß` an `ss` and a Turkish `ı` an `i`. No accent comes off the Polish `ł`. */
function folded(text: string): string {
  return text
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('ł', 'l');
}

/** Whether these texts say what is searched; noted if so. */
function useHit(texts: readonly string[]): boolean {
  const { query, onHit } = useContext(SearchContext);
  const isHit = query !== '' && says(query, texts);
  useLayoutEffect(() => (isHit ? onHit() : undefined), [isHit, onHit]);
  return isHit;
}

/** Whether a setting with these texts is to be seen. */
export function useFound(...texts: readonly string[]): boolean {
  const { isWhole } = useContext(SearchContext);
  return useHit(texts) || isWhole;
}

export interface SearchProps extends Pick<SearchState, 'query' | 'onHit'> {
  readonly children: ComponentChildren;
}

/** What is searched. */
export function Search({ query, onHit, children }: SearchProps) {
  const state = useMemo(() => ({ query, isWhole: query === '', onHit }), [query, onHit]);
  return <SearchContext.Provider value={state}>{children}</SearchContext.Provider>;
}

export interface FoundProps {
  /** What it is found by as a whole: its title, above all. */
  readonly texts: readonly string[];
  /** Counts up whenever it is to come into view. */
  readonly opened?: number;
  readonly children: ComponentChildren;
}

/** A section or a part of one, hidden where neither itself nor anything in it is found. What is typed in it stays. */
export function Found({ texts, opened = 0, children }: FoundProps) {
  const around = useContext(SearchContext);
  const [hits, setHits] = useState(0);
  const onHit = useCallback(() => {
    setHits((before) => before + 1);
    const forget = around.onHit();
    return () => {
      setHits((before) => before - 1);
      forget();
    };
  }, [around.onHit]);
  const isWhole = useHit(texts) || around.isWhole;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (opened > 0) place.current?.scrollIntoView();
  }, [opened]);
  const state = useMemo(() => ({ query: around.query, isWhole, onHit }), [around.query, isWhole, onHit]);
  return (
    <SearchContext.Provider value={state}>
      <div class="found" ref={place} hidden={!isWhole && hits === 0}>
        {children}
      </div>
    </SearchContext.Provider>
  );
}
