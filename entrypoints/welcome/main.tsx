import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/tokens.css';
import '../../components/own-page.css';
import '../../components/welcome/welcome.css';
import { followUiWords } from '../../lib/i18n/ui-words.ts';
import { welcomeWords } from '../../lib/i18n/welcome/index.ts';
import { likelyMarketplace } from '../../lib/orders/likely-marketplace.ts';
import { followSystemTheme } from '../../lib/overlay/system-theme.ts';
import { ordersAddressOf } from '../../lib/seller-central/addresses.ts';
import { hostsIn } from '../../lib/seller-central/matches.ts';
import { App, type Installed } from './App.tsx';

followSystemTheme();

/** Read from the manifest as the browser has it, so that the list on the page cannot be behind it. */
function installedHere(): Installed {
  const { permissions = [], optional_permissions = [], content_scripts = [] } = browser.runtime.getManifest();
  return {
    engine: location.protocol === 'moz-extension:' ? 'firefox' : 'chromium',
    permissions: [...permissions, ...optional_permissions],
    hosts: hostsIn(content_scripts.flatMap(({ matches = [] }) => matches)),
  };
}

followUiWords(
  ['welcome'],
  ({ language, lookup }) => {
    const t = welcomeWords(language, lookup);
    document.documentElement.lang = language;
    document.title = t('title');
    render(
      <App
        t={t}
        language={language}
        installed={installedHere()}
        likely={ordersAddressOf(likelyMarketplace(navigator.languages))}
      />,
      document.body,
    );
  },
  new AbortController().signal,
);
