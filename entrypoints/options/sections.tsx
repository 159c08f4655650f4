import type { ComponentChild } from 'preact';
import type { Surface } from '../../lib/i18n/surfaces.ts';
import { flatKey, type Lookup } from '../../lib/i18n/translate.ts';
import type { Scope } from '../../lib/orders/sighting.ts';
import { rulesInForce } from '../../lib/rules/added-rows.ts';
import type { RulesFileInForce } from '../../lib/settings/rules-file.ts';
import type { SectionProps, Surroundings } from './App.tsx';
import { AboutSection } from './about/AboutSection.tsx';
import { BackupSection } from './backup/BackupSection.tsx';
import { DiagnosticsSection } from './diagnostics/DiagnosticsSection.tsx';
import { EvidenceSection } from './evidence/EvidenceSection.tsx';
import { FeedsSection } from './feeds/FeedsSection.tsx';
import { GeneralSection } from './GeneralSection.tsx';
import { FilesSection } from './import/FilesSection.tsx';
import { PrivacySection } from './privacy/PrivacySection.tsx';
import { RemindersSection } from './RemindersSection.tsx';
import { RepliesSection } from './RepliesSection.tsx';
import { RatesSection } from './rates/RatesSection.tsx';
import { RulesFileSection } from './rules-file/RulesFileSection.tsx';

/** All that the page can give a section; each takes its part. */
export interface Page extends SectionProps {
  readonly lookup: Lookup;
  readonly surroundings: Surroundings;
  readonly rulesFile: RulesFileInForce | null;
  /** The accounts and marketplaces on record, the last seen first. */
  readonly scopes: readonly Scope[];
  /** How often this page has changed the record. */
  readonly changes: number;
  /** Lets the background and the other sections follow a change of the record. */
  readonly onRecorded: () => void;
}

interface SectionEntry {
  /** Its place in the page's address. */
  readonly id: string;
  readonly title: (page: Pick<Page, 't' | 'lookup'>) => string;
  /** What it is found by as a whole, beside its title; each of its fields is found by itself. */
  readonly words?: (page: Pick<Page, 't' | 'lookup'>) => readonly string[];
  readonly view: (page: Page) => ComponentChild;
}

const titleOf =
  (surface: Surface): SectionEntry['title'] =>
  ({ lookup }) =>
    lookup(flatKey(surface, 'title'));

const wordsOf =
  (surface: Surface, ...keys: readonly string[]) =>
  ({ lookup }: Pick<Page, 'lookup'>) =>
    keys.map((key) => lookup(flatKey(surface, key)));

/** Every section in its order: what stands here is shown, listed and searched. */
export const SECTIONS: readonly SectionEntry[] = [
  { id: 'general', title: ({ t }) => t('general'), view: (page) => <GeneralSection {...page} /> },
  { id: 'rates', title: ({ t }) => t('rates'), view: (page) => <RatesSection {...page} /> },
  {
    id: 'reminders',
    title: ({ t }) => t('reminders'),
    view: (page) => <RemindersSection {...page} {...page.surroundings} />,
  },
  {
    id: 'replies',
    title: titleOf('replies'),
    words: wordsOf('replies', 'intro', 'templates', 'export_all', 'import_all'),
    view: (page) => <RepliesSection {...page} store={page.surroundings.templates} />,
  },
  {
    id: 'files',
    title: titleOf('files'),
    words: wordsOf('files', 'intro', 'choose'),
    view: (page) => <FilesSection {...page} {...page.surroundings} settings={inForce(page)} />,
  },
  {
    id: 'feeds',
    title: titleOf('feeds'),
    words: wordsOf('feeds', 'intro', 'template', 'template_hint', 'xml', 'merchant', 'merchant_hint', 'adjust'),
    view: (page) => <FeedsSection {...page} {...storesOf(page)} store={page.surroundings.feeds} />,
  },
  {
    id: 'evidence',
    title: titleOf('evidence'),
    words: wordsOf('evidence', 'intro', 'rate_title', 'sheet', 'print'),
    view: (page) => <EvidenceSection {...page} {...storesOf(page)} />,
  },
  {
    id: 'privacy',
    title: ({ t }) => t('privacy'),
    words: ({ t }) => [t('kept'), t('not_kept')],
    view: (page) => <PrivacySection {...page} />,
  },
  {
    id: 'backup',
    title: titleOf('backup'),
    words: wordsOf('backup', 'save', 'save_hint', 'restore', 'restore_hint', 'erase', 'erase_hint'),
    view: (page) => <BackupSection {...page} kept={page.surroundings.kept} onRestored={page.onRecorded} />,
  },
  {
    id: 'diagnostics',
    title: titleOf('diagnostics'),
    words: wordsOf('diagnostics', 'intro', 'holds', 'make'),
    view: (page) => <DiagnosticsSection {...page} pages={page.surroundings.openPages} />,
  },
  {
    id: 'rules-file',
    title: titleOf('rulesfile'),
    words: wordsOf('rulesfile', 'intro', 'choose'),
    view: (page) => (
      <RulesFileSection
        {...page}
        inForce={page.rulesFile}
        store={page.surroundings.rulesFile}
        onChanged={page.onRecorded}
      />
    ),
  },
  {
    id: 'about',
    title: titleOf('about'),
    words: (page) => [
      ...wordsOf('about', 'version', 'browser', 'rules', 'promises', 'hosts', 'parts')(page),
      ...wordsOf('shortcuts', 'title')(page),
    ],
    view: (page) => <AboutSection {...page} facts={page.surroundings.browser} />,
  },
];

/** The record, and the rules that it is read with. */
function storesOf(page: Page) {
  return { ledger: page.surroundings.ledger, rules: inForce(page).rules };
}

/** The settings to judge by, as the background has them. */
function inForce({ settings, rulesFile }: Page): Page['settings'] {
  return { ...settings, rules: rulesInForce(settings.rules, rulesFile?.file.rules ?? []) };
}
