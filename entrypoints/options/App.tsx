import { useEffect, useState } from 'preact/hooks';
import type { OptionsTranslate } from '../../lib/i18n/options/index.ts';
import type { Lookup } from '../../lib/i18n/translate.ts';
import type { Ledger } from '../../lib/ledger/ledger.ts';
import type { settings } from '../../lib/messaging/client.ts';
import type { Scope } from '../../lib/orders/sighting.ts';
import type { RulesFileInForce } from '../../lib/settings/rules-file.ts';
import type { SettingsPatch } from '../../lib/settings/settings.ts';
import type { SettingsReading } from '../../lib/settings/stored-settings.ts';
import type { BrowserFacts } from './about/browser-facts.ts';
import type { Kept } from './backup/BackupSection.tsx';
import type { OpenPages } from './diagnostics/DiagnosticsSection.tsx';
import type { FeedStore } from './feeds/FeedsSection.tsx';
import type { ImportsOptions } from './import/use-imports.ts';
import type { TemplateStore } from './RepliesSection.tsx';
import type { RulesFileStore } from './rules-file/RulesFileSection.tsx';
import { SearchedSections } from './SearchedSections.tsx';
import type { Page } from './sections.tsx';
import { useAnswer } from './use-answer.ts';

/** What the page asks of the background and of the browser. */
export interface Surroundings {
  readonly watch: (onChange: (reading: SettingsReading) => void, signal: AbortSignal) => void;
  readonly change: (patch: SettingsPatch) => ReturnType<typeof settings>;
  readonly scopes: () => Promise<readonly Scope[]>;
  readonly askForNotifications: () => Promise<boolean>;
  readonly ledger: Ledger;
  readonly startImporter: ImportsOptions['start'];
  /** Takes the files for which another page of ours has opened this one. */
  readonly takeFiles: (onFiles: (files: readonly File[]) => void) => void;
  readonly kept: Kept;
  readonly feeds: FeedStore;
  readonly templates: TemplateStore;
  readonly openPages: OpenPages;
  readonly countTemplates: () => Promise<number>;
  /** How many bytes all of it takes, as the browser estimates; null where it does not tell. */
  readonly spaceUsed: () => Promise<number | null>;
  readonly browser: BrowserFacts;
  readonly rulesFile: RulesFileStore;
}

export interface AppProps {
  readonly t: OptionsTranslate;
  /** For sections with a catalog of their own. */
  readonly lookup: Lookup;
  readonly language: string;
  readonly surroundings: Surroundings;
}

/** What each section is given: the settings as they are, and a way to change some, which tells what became of it. */
export interface SectionProps {
  readonly t: OptionsTranslate;
  readonly language: string;
  readonly settings: SettingsReading['settings'];
  readonly save: (patch: SettingsPatch) => Promise<string>;
}

/** The settings, kept as soon as each is changed and followed where another page changes them. */
export function App({ t, lookup, language, surroundings }: AppProps) {
  const [reading, setReading] = useState<SettingsReading | null>(null);
  const [rulesFile, setRulesFile] = useState<RulesFileInForce | null>(null);
  /** How often this page has changed the record. */
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    surroundings.watch(setReading, leaving.signal);
    surroundings.rulesFile.watch(setRulesFile, leaving.signal);
    return () => leaving.abort();
  }, [surroundings]);
  const { answer: scopes, isBusy } = useAnswer(surroundings.scopes, [surroundings, changes]);

  if (!reading) return <main aria-busy="true">{t('loading')}</main>;
  const save = async (patch: SettingsPatch) => {
    const answer = await surroundings.change(patch);
    if (answer.ok) return t('saved');
    return answer.error.code === 'no-answer' ? t('no_answer') : t('not_saved', { problem: answer.error.message });
  };
  const onRecorded = () => {
    setChanges((before) => before + 1);
    void surroundings.change({});
  };
  const page: Page = {
    t,
    language,
    lookup,
    settings: reading.settings,
    rulesFile,
    save,
    surroundings,
    scopes: scopes ?? [],
    changes,
    onRecorded,
  };
  return (
    <main aria-busy={isBusy}>
      <h1>{t('title')}</h1>
      {reading.problems.length > 0 && (
        <p class="alert" role="alert">
          {t('damaged', { fields: reading.problems.map(({ path }) => path).join(', ') })}
        </p>
      )}
      <SearchedSections page={page} />
    </main>
  );
}
