import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/tokens.css';
import '../../components/popup/order-list.css';
import '../../components/popup/popup.css';
import '../../components/popup/rate-panel.css';
import { renewChosenWords } from '../../lib/i18n/choose-language.ts';
import { followUiWords } from '../../lib/i18n/ui-words.ts';
import { findOrder, popup, stateCause } from '../../lib/messaging/client.ts';
import { followSystemTheme } from '../../lib/overlay/system-theme.ts';
import { LAST_HOSTS_KEY } from '../../lib/settings/settings-key.ts';
import { watchStored } from '../../lib/settings/watch-stored.ts';
import { createWords } from '../../lib/views/popup/words.ts';
import { App, type Surroundings } from './App.tsx';
import { handOverFiles } from './hand-over-files.ts';

followSystemTheme();

const surroundings: Surroundings = {
  popup,
  stateCause,
  findOrder,
  onOrdersSeen: (callback, signal) =>
    watchStored(LAST_HOSTS_KEY, (hosts) => hosts && callback(), signal, browser.storage),
  openPage: (url) => void browser.tabs.create({ url }),
  importFiles: (files) => void handOverFiles(files),
  openSettings: browser.runtime.getManifest().options_ui ? () => void browser.runtime.openOptionsPage() : null,
};
followUiWords(
  ['popup'],
  ({ language, lookup }) => {
    document.documentElement.lang = language;
    render(<App words={createWords(language, lookup)} surroundings={surroundings} />, document.body);
  },
  new AbortController().signal,
);
void renewChosenWords();
