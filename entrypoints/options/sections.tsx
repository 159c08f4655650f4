import type { ComponentChild } from 'preact';
import type { Surface } from '../../lib/i18n/surfaces.ts';
import { flatKey, type Lookup } from '../../lib/i18n/translate.ts';
import type { Scope } from '../../lib/orders/sighting.ts';
import type { SectionProps, Surroundings } from './App.tsx';
import { BackupSection } from './backup/BackupSection.tsx';
import { EvidenceSection } from './evidence/EvidenceSection.tsx';
import { FeedsSection } from './feeds/FeedsSection.tsx';
import { GeneralSection } from './GeneralSection.tsx';
import { FilesSection } from './import/FilesSection.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { RatesSection } from './RatesSection.tsx';
import { RemindersSection } from './RemindersSection.tsx';
import { RepliesSection } from './RepliesSection.tsx';

/** All that the page can give a section; each takes its part. */
export interface Page extends SectionProps {
  readonly lookup: Lookup;
  readonly surroundings: Surroundings;
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
  readonly view: (page: Page) => ComponentChild;
}

const titleOf =
  (surface: Surface): SectionEntry['title'] =>
  ({ lookup }) =>
    lookup(flatKey(surface, 'title'));

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
    view: (page) => <RepliesSection {...page} store={page.surroundings.templates} />,
  },
  { id: 'files', title: titleOf('files'), view: (page) => <FilesSection {...page} {...page.surroundings} /> },
  {
    id: 'feeds',
    title: titleOf('feeds'),
    view: (page) => <FeedsSection {...page} {...storesOf(page)} store={page.surroundings.feeds} />,
  },
  { id: 'evidence', title: titleOf('evidence'), view: (page) => <EvidenceSection {...page} {...storesOf(page)} /> },
  { id: 'privacy', title: ({ t }) => t('privacy'), view: (page) => <PrivacySection {...page} /> },
  {
    id: 'backup',
    title: titleOf('backup'),
    view: (page) => <BackupSection {...page} kept={page.surroundings.kept} onRestored={page.onRecorded} />,
  },
];

/** The record, and the seller's rules that it is read with. */
function storesOf({ surroundings, settings }: Page) {
  return { ledger: surroundings.ledger, rules: settings.rules };
}
