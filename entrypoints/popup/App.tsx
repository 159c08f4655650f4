import { useEffect, useRef, useState } from 'preact/hooks';
import { useDroppedFiles } from '../../components/dropped-files.ts';
import { Notice } from '../../components/popup/notice.tsx';
import { PracticeLink } from '../../components/popup/practice-link.tsx';
import { ScopeBar } from '../../components/popup/scope-bar.tsx';
import { scopeKey, scopeName } from '../../lib/i18n/scope-name.ts';
import type { PopupAnswer } from '../../lib/messaging/answers.ts';
import type { findOrder, popup, stateCause } from '../../lib/messaging/client.ts';
import type { CallError } from '../../lib/messaging/result.ts';
import { createRetry, type Retry } from '../../lib/messaging/retry.ts';
import type { Scope } from '../../lib/orders/sighting.ts';
import { MINUTE } from '../../lib/time/instant.ts';
import type { Words } from '../../lib/views/popup/words.ts';
import { errorNotice, firstRunNotice } from './notices.ts';
import { ScopePage } from './ScopePage.tsx';

/** What the popup asks of the background and of the browser. */
export interface Surroundings {
  readonly popup: typeof popup;
  readonly stateCause: typeof stateCause;
  readonly findOrder: typeof findOrder;
  /** Calls back when orders of an account and marketplace were seen that were not seen there before. */
  readonly onOrdersSeen: (callback: () => void, signal: AbortSignal) => void;
  /** Opens a page of Seller Central in a tab. */
  readonly openPage: (url: string) => void;
  /** Has reports read that were dropped here. */
  readonly importFiles: (files: readonly File[]) => void;
  /** Null where the extension has no page of settings. */
  readonly openSettings: (() => void) | null;
}

export interface AppProps {
  readonly words: Words;
  readonly surroundings: Surroundings;
}

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: CallError }
  | { readonly kind: 'ready'; readonly answer: PopupAnswer; readonly receivedAt: number };

/** The popup: one message on opening, and one more for whatever the seller asks for. */
export function App({ words, surroundings }: AppProps) {
  const [state, setState] = useState<State>({ kind: 'loading' });
  const latest = useRef<{ readonly scope?: Scope }>({});
  const retry = useRef<Retry>(null);

  /** Shows what the background knows of the scope; an answer that another request has overtaken is dropped. */
  async function load(scope?: Scope): Promise<void> {
    const request = scope ? { scope } : {};
    latest.current = request;
    const result = await surroundings.popup(request);
    if (request !== latest.current) return;
    retry.current?.note(result.ok);
    setState(
      result.ok
        ? { kind: 'ready', answer: result.value, receivedAt: Date.now() }
        : { kind: 'failed', error: result.error },
    );
  }

  useEffect(() => {
    const leaving = new AbortController();
    retry.current = createRetry(() => void load(latest.current.scope), leaving.signal);
    void load();
    return () => leaving.abort();
  }, []);

  const shown = state.kind === 'ready' ? state : null;
  const scope = shown?.answer.view?.scope;
  const isFirstRun = shown !== null && !scope;
  useEffect(() => {
    if (!shown) return;
    const onReturn = () => {
      const isOld = isFirstRun || Date.now() - shown.receivedAt > MINUTE;
      if (document.visibilityState === 'visible' && isOld) void load(scope);
    };
    document.addEventListener('visibilitychange', onReturn);
    return () => document.removeEventListener('visibilitychange', onReturn);
  }, [shown]);
  // Nothing here would tell the seller else that the page opened beside this one is being read.
  useEffect(() => {
    if (!isFirstRun) return;
    const watching = new AbortController();
    surroundings.onOrdersSeen(() => void load(), watching.signal);
    return () => watching.abort();
  }, [isFirstRun]);

  const { t, language } = words;
  const scopes = shown?.answer.scopes ?? [];
  const { openSettings } = surroundings;
  const isOver = useDroppedFiles(surroundings.importFiles);
  return (
    <>
      {isOver && <p class="drop-note">{t('drop_files')}</p>}
      <ScopeBar
        label={t('scope_label')}
        scopes={scopes.map((each) => ({ key: scopeKey(each), name: scopeName(each, language) }))}
        selected={scope ? scopeKey(scope) : ''}
        onSelect={(key) => void load(scopes.find((each) => scopeKey(each) === key))}
        settings={openSettings ? { words: t('settings'), onOpen: openSettings } : undefined}
      />
      <Content
        state={state}
        words={words}
        surroundings={surroundings}
        onRetry={() => {
          setState({ kind: 'loading' });
          void load(latest.current.scope);
        }}
        onChanged={() => load(scope)}
      />
      {openSettings && (
        <nav class="misread">
          <a href="options.html#diagnostics" target="_blank" rel="noopener">
            {t('misread')}
          </a>
        </nav>
      )}
    </>
  );
}

interface ContentProps extends AppProps {
  readonly state: State;
  readonly onRetry: () => void;
  readonly onChanged: () => Promise<void>;
}

function Content({ state, words, surroundings, onRetry, onChanged }: ContentProps) {
  if (state.kind === 'loading') return <Loading {...words} />;
  if (state.kind === 'failed') {
    return (
      <main>
        <Notice {...errorNotice(state.error, words)} action={{ words: words.t('retry'), onPress: onRetry }} />
      </main>
    );
  }
  const { view } = state.answer;
  if (!view) {
    return (
      <main>
        <Notice {...firstRunNotice(words)} />
        <PracticeLink words={words.t('practise')} />
      </main>
    );
  }
  return (
    <ScopePage
      key={scopeKey(view.scope)}
      view={view}
      damaged={state.answer.damaged}
      hasNameless={hasNameless(state.answer.scopes, view.scope)}
      receivedAt={state.receivedAt}
      words={words}
      surroundings={surroundings}
      onChanged={onChanged}
    />
  );
}

/** Whether orders of a marketplace are on record under a shop's name and, as another account's, under none. */
function hasNameless(scopes: readonly Scope[], { marketplace }: Scope): boolean {
  const accounts = scopes.flatMap((scope) => (scope.marketplace === marketplace ? scope.account : []));
  return accounts.includes('') && accounts.length > 1;
}

/** Keeps the figure's room until the figure is there. */
function Loading({ t }: Words) {
  return (
    <main aria-busy="true">
      <section class="rate-panel loading">
        <h1>{t('rate_title')}</h1>
        <div class="figure-line">
          <span class="figure" aria-hidden="true" />
          <p class="state quiet" role="status">
            {t('loading')}
          </p>
        </div>
        <div class="target-bar" aria-hidden="true" />
      </section>
    </main>
  );
}
