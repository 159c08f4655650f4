import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/tokens.css';
import '../../components/diagnostic-preview.css';
import '../../components/evidence/evidence.css';
import '../../components/feeds/feeds.css';
import '../../components/options/deeds.css';
import '../../components/options/options.css';
import '../../components/options/replies.css';
import '../../components/options/rules.css';
import '../../components/options/rules-file.css';
import { eraseEverything } from '../../lib/backup/erase-everything.ts';
import { extrasIn } from '../../lib/backup/extras.ts';
import { chooseLanguage } from '../../lib/i18n/choose-language.ts';
import { optionsWords } from '../../lib/i18n/options/index.ts';
import { SURFACES } from '../../lib/i18n/surfaces.ts';
import { followUiWords } from '../../lib/i18n/ui-words.ts';
import { openLedger } from '../../lib/ledger/ledger.ts';
import { openRecordRows } from '../../lib/ledger/record-rows.ts';
import { readScopes } from '../../lib/ledger/scopes.ts';
import { popup, settings } from '../../lib/messaging/client.ts';
import { HANDOVER, takeFiles } from '../../lib/messaging/file-handover.ts';
import { followSystemTheme } from '../../lib/overlay/system-theme.ts';
import { keepFeedSettings, readFeedSettings } from '../../lib/settings/feed-settings.ts';
import { changeOwnTemplates, readOwnTemplates, watchOwnTemplates } from '../../lib/settings/own-templates.ts';
import { keepRulesFile, removeRulesFile, watchRulesFile } from '../../lib/settings/rules-file.ts';
import { watchSettings } from '../../lib/settings/settings-store.ts';
import { App, type Surroundings } from './App.tsx';
import { browserFacts } from './about/browser-facts.ts';
import { answeringTabs, diagnosticFrom } from './diagnostics/open-tabs.ts';
import { startImporter } from './import/importer.ts';
import { sampleOrderOf } from './reply-samples.ts';

followSystemTheme();

const ledger = openLedger();
const surroundings: Surroundings = {
  watch: (onChange, signal) => watchSettings(onChange, signal),
  change: (patch) => settings({ patch }),
  // Not from the background: while that is busy, the settings would say that nothing is on record.
  scopes: async () => {
    const known = await ledger.read(readScopes);
    return known.ok ? known.value.map(({ scope }) => scope) : [];
  },
  askForNotifications: () => browser.permissions.request({ permissions: ['notifications'] }),
  ledger,
  startImporter,
  takeFiles: (onFiles) => {
    const token = new URLSearchParams(location.search).get(HANDOVER);
    if (token) takeFiles(token, onFiles);
  },
  kept: { record: openRecordRows(), extras: extrasIn(), erase: eraseEverything },
  rulesFile: {
    watch: (onChange, signal) => watchRulesFile(onChange, signal),
    keep: (file) => keepRulesFile(file),
    remove: () => removeRulesFile(),
  },
  openPages: { list: answeringTabs, diagnostic: diagnosticFrom },
  feeds: { read: readFeedSettings, keep: keepFeedSettings },
  templates: {
    watch: (onChange, signal) => watchOwnTemplates(onChange, signal),
    change: (change) => changeOwnTemplates(change),
    sampleOrder: async () => {
      const answer = await popup({});
      return answer.ok ? sampleOrderOf(answer.value) : null;
    },
  },
  countTemplates: async () => (await readOwnTemplates()).templates.length,
  spaceUsed: async () => (await navigator.storage.estimate()).usage ?? null,
  browser: browserFacts(),
};
const untilClosed = new AbortController().signal;

// Whoever changed the setting, and however: a restored backup too. One after the other, or a slow one would have the last word.
let chosen: Promise<void> = Promise.resolve();
watchSettings(({ settings: { uiLanguage } }) => {
  chosen = chosen.catch(() => {}).then(() => chooseLanguage(uiLanguage));
}, untilClosed);
followUiWords(
  SURFACES,
  ({ language, lookup }) => {
    const t = optionsWords(language, lookup);
    document.documentElement.lang = language;
    document.title = t('title');
    render(<App t={t} lookup={lookup} language={language} surroundings={surroundings} />, document.body);
  },
  untilClosed,
);
