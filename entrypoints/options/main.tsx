import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/tokens.css';
import '../../components/options/options.css';
import { optionsWords } from '../../lib/i18n/options/index.ts';
import { openLedger } from '../../lib/ledger/ledger.ts';
import { popup, settings } from '../../lib/messaging/client.ts';
import { followSystemTheme } from '../../lib/overlay/system-theme.ts';
import { watchSettings } from '../../lib/settings/settings-store.ts';
import { App } from './App.tsx';

const lookup = (key: string) => browser.i18n.getMessage(key);
const language = lookup('language');
const t = optionsWords(language, lookup);
document.documentElement.lang = language;
document.title = t('title');

followSystemTheme();

render(
  <App
    t={t}
    lookup={lookup}
    language={language}
    surroundings={{
      watch: (onChange, signal) => watchSettings(onChange, signal),
      change: (patch) => settings({ patch }),
      scopes: async () => {
        const answer = await popup({});
        return answer.ok ? answer.value.scopes : [];
      },
      askForNotifications: () => browser.permissions.request({ permissions: ['notifications'] }),
      ledger: openLedger(),
    }}
  />,
  document.body,
);
