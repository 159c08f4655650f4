import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/tokens.css';
import '../../components/popup/popup.css';
import { findOrder, popup, stateCause } from '../../lib/messaging/client.ts';
import { App } from './App.tsx';
import { createWords } from './words.ts';

const lookup = (key: string) => browser.i18n.getMessage(key);
const language = lookup('language');
document.documentElement.lang = language;

const darkness = matchMedia('(prefers-color-scheme: dark)');
const followSystem = () => {
  document.body.dataset.theme = darkness.matches ? 'dark' : 'light';
};
darkness.addEventListener('change', followSystem);
followSystem();

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
