import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/tokens.css';
import '../../components/popup/order-list.css';
import '../../components/popup/popup.css';
import '../../components/popup/rate-panel.css';
import { findOrder, popup, stateCause } from '../../lib/messaging/client.ts';
import { followSystemTheme } from '../../lib/overlay/system-theme.ts';
import { App } from './App.tsx';
import { createWords } from './words.ts';

const lookup = (key: string) => browser.i18n.getMessage(key);
const language = lookup('language');
document.documentElement.lang = language;
followSystemTheme();

render(
  <App
    words={createWords(language, lookup)}
    surroundings={{
      popup,
      stateCause,
      findOrder,
      openPage: (url) => void browser.tabs.create({ url }),
      openSettings: browser.runtime.getManifest().options_ui ? () => void browser.runtime.openOptionsPage() : null,
    }}
  />,
  document.body,
);
