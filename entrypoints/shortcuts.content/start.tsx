import browser from 'webextension-polyfill';
import buttonsCss from '../../components/buttons.css?inline';
import dialogCss from '../../components/shortcut-dialog.css?inline';
import { ShortcutDialog } from '../../components/shortcut-dialog.tsx';
import listCss from '../../components/shortcut-list.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { shortcutsWords } from '../../lib/i18n/shortcuts/index.ts';
import { shortcutList } from '../../lib/i18n/shortcuts/shortcut-list.ts';
import { readUiWords } from '../../lib/i18n/ui-words.ts';
import { isWriting } from '../../lib/overlay/is-writing.ts';
import { createMount } from '../../lib/overlay/mount.tsx';
import { themeBehind } from '../../lib/overlay/page-theme.ts';

/** Shows the list of our keys when the seller asks by `?`; the page has nothing of it before and after. */
export function answerQuestionMark(signal: AbortSignal): void {
  let shown: HTMLElement | null = null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== '?' || event.ctrlKey || event.altKey || event.metaKey || isWriting(event)) return;
    // A `?` that the page uses itself stays the page's: by then all of its own listeners have had it.
    setTimeout(() => {
      if (!event.defaultPrevented && !shown?.isConnected && isWanted()) void show();
    });
  };
  addEventListener('keydown', onKeyDown, { signal });

  async function show(): Promise<void> {
    const { language, lookup } = await readUiWords(['shortcuts']);
    if (signal.aborted || shown?.isConnected) return;
    const t = shortcutsWords(language, lookup);
    const closing = new AbortController();
    const mount = createMount(
      'crg-shortcuts',
      tokensCss + buttonsCss + listCss + dialogCss,
      AbortSignal.any([signal, closing.signal]),
    );
    shown = mount.host;
    document.body.append(shown);
    mount.render(
      <div class="theme" lang={language} data-theme={themeBehind(document.body)}>
        <ShortcutDialog
          {...shortcutList(t, navigator.platform.startsWith('Mac'))}
          close={t('close')}
          onClosed={() => closing.abort()}
        />
      </div>,
    );
  }
}

/** Where the overlay stands on the page, and the extension under it is still there to give the words. */
function isWanted(): boolean {
  return document.documentElement.dataset.crgPage !== undefined && Boolean(browser.runtime?.id);
}
