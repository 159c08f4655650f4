import { useCallback, useEffect, useState } from 'preact/hooks';
import { Found, type OnHit, Search } from '../../components/options/search.tsx';
import { SearchField } from '../../components/options/search-field.tsx';
import { Contents } from './Contents.tsx';
import { type Page, SECTIONS } from './sections.tsx';

/** All sections, the way to each, and the search over them. */
export function SearchedSections({ page }: { readonly page: Page }) {
  const { t } = page;
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState(0);
  /** How often the address was asked for; the browser looked for its section before there was one. */
  const [opened, setOpened] = useState(1);
  const onHit: OnHit = useCallback(() => {
    setFound((before) => before + 1);
    return () => setFound((before) => before - 1);
  }, []);
  /** The section of the address comes into view, also one that the search has hidden. */
  const open = () => {
    setTyped('');
    setOpened((before) => before + 1);
  };
  useEffect(() => {
    const leaving = new AbortController();
    addEventListener('hashchange', open, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);

  const query = typed.trim();
  const outcome = query && (found > 0 ? t('search_found', { count: found }) : t('search_none', { query }));
  return (
    <>
      <SearchField
        label={t('search')}
        query={typed}
        onSearch={setTyped}
        outcome={outcome}
        showAll={query && found === 0 ? t('search_all') : null}
      />
      <Contents
        label={t('contents')}
        entries={SECTIONS.map(({ id, title }) => ({ id, title: title(page) }))}
        // No change of the address, where the section is the one that it names.
        onOpen={(id) => location.hash === `#${id}` && open()}
      />
      <Search query={query} onHit={onHit}>
        {SECTIONS.map(({ id, title, words, view }) => (
          <Found
            key={id}
            texts={[title(page), ...(words?.(page) ?? [])]}
            opened={location.hash === `#${id}` ? opened : 0}
          >
            {view(page)}
          </Found>
        ))}
      </Search>
    </>
  );
}
