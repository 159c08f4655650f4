import { useRef, useState } from 'preact/hooks';
import { useDroppedFiles } from '../../../components/dropped-files.ts';
import { RulesFileFaults, RulesFileParts } from '../../../components/options/rules-file.tsx';
import { findingText, lintWords } from '../../../lib/i18n/lint/index.ts';
import { repliesWords } from '../../../lib/i18n/replies/index.ts';
import { rulesFileWords } from '../../../lib/i18n/rules-file/index.ts';
import type { Lookup } from '../../../lib/i18n/translate.ts';
import { saveFile } from '../../../lib/overlay/save-file.ts';
import { checkTemplate } from '../../../lib/replies/check-template.ts';
import { lintReply } from '../../../lib/replies/lint/lint-reply.ts';
import type { KeptTemplate } from '../../../lib/replies/template.ts';
import {
  LONGEST_FILE,
  type RulesFileProblem,
  readRulesFile,
  writeRulesFile,
} from '../../../lib/rules-file/read-rules-file.ts';
import type { RulesFile } from '../../../lib/rules-file/schema.ts';
import { isSelector } from '../../../lib/seller-central/parse-additions.ts';
import type { RulesFileInForce } from '../../../lib/settings/rules-file.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { createRuleWords } from '../rates/rule-words.ts';
import { sampleValues } from '../reply-samples.ts';
import { faultView } from './faults-view.ts';
import { partsView } from './parts-view.ts';

/** The rules file in the browser's store. */
export interface RulesFileStore {
  readonly watch: (onChange: (inForce: RulesFileInForce | null) => void, signal: AbortSignal) => void;
  readonly keep: (file: RulesFile) => Promise<void>;
  readonly remove: () => Promise<void>;
}

export interface RulesFileSectionProps {
  readonly lookup: Lookup;
  readonly language: string;
  readonly settings: Settings;
  readonly inForce: RulesFileInForce | null;
  readonly store: RulesFileStore;
  /** Called when other rules are in force, so that the record and the background follow. */
  readonly onChanged: () => void;
}

/** A file that was handed over: read and waiting for the seller's word, or refused. */
type Handed = { readonly file: RulesFile } | { readonly name: string; readonly problems: readonly RulesFileProblem[] };

/** Selectors, words, rules and replies from a file: shown before they are in force, and taken away with one click. */
export function RulesFileSection({ lookup, language, settings, inForce, store, onChanged }: RulesFileSectionProps) {
  const t = rulesFileWords(language, lookup);
  const replies = repliesWords(language, lookup);
  const rules = createRuleWords(language, lookup);
  const lint = lintWords(language, lookup);
  const [handed, setHanded] = useState<Handed | null>(null);
  const [note, setNote] = useState({ text: '', isProblem: false });

  const check = (template: KeptTemplate) => {
    const madeUp = { product: replies('sample_product'), shopName: replies('sample_shop') };
    return checkTemplate(template, sampleValues(null, template.language, settings, madeUp, Date.now()), lintReply);
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    setNote({ text: '', isProblem: false });
    // No character has more than four bytes: of a huge file no more is read than tells that it is one. A folder that was
    // dropped, or a file that is gone by now, holds nothing.
    const content = await file
      .slice(0, 4 * LONGEST_FILE + 4)
      .text()
      .catch(() => '');
    const reading = readRulesFile(content, { isSelector, check });
    setHanded(reading.ok ? { file: reading.file } : { name: file.name, problems: reading.problems });
  };
  const zone = useRef<HTMLDivElement>(null);
  const isOver = useDroppedFiles(([file]) => void take(file), zone);
  const change = async (work: Promise<void>, done: string) => {
    try {
      await work;
      setHanded(null);
      setNote({ text: done, isProblem: false });
      onChanged();
    } catch {
      setNote({ text: t('not_kept'), isProblem: true });
    }
  };
  const named = ({ name, date }: RulesFile) => ({ name, date: rules.date(date) });
  const parts = (file: RulesFile) => (
    <RulesFileParts parts={partsView(file, { t, replies, rules, language })} empty={t('empty')} />
  );
  return (
    <section id="rules-file" class="rules-file">
      <h2>{t('title')}</h2>
      <p class="fact">{t('intro')}</p>
      <div ref={zone} class={isOver ? 'drop-zone over' : 'drop-zone'}>
        <label>
          {t('choose')}
          <input
            type="file"
            name="rulesFile"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              void take(currentTarget.files?.[0]);
              // The same file may be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
        <span>{t('drop')}</span>
      </div>
      {handed && 'problems' in handed && (
        <RulesFileFaults
          title={t('refused', { name: handed.name, count: handed.problems.length })}
          faults={handed.problems.map((problem) => faultView(problem, t, (finding) => findingText(finding, lint)))}
        />
      )}
      {handed && 'file' in handed && (
        <div class="rules-preview" data-testid="rules-preview">
          <h3>{t('would_add', named(handed.file))}</h3>
          {parts(handed.file)}
          {inForce && <p class="fact">{t('replaces')}</p>}
          <div class="control">
            <button
              type="button"
              class="primary"
              data-act="take-over"
              onClick={() => void change(store.keep(handed.file), t('taken'))}
            >
              {t('take_over')}
            </button>
            <button type="button" data-act="leave" onClick={() => setHanded(null)}>
              {t('leave')}
            </button>
          </div>
        </div>
      )}
      <div class="deed">
        <p class="fact" data-testid="rules-in-force">
          {inForce ? t('in_force', named(inForce.file)) : t('none')} {inForce && <code>{inForce.hash}</code>}
        </p>
        {inForce && (
          <>
            <details>
              <summary>{t('contents')}</summary>
              {parts(inForce.file)}
            </details>
            <div class="control">
              <button
                type="button"
                data-act="export"
                onClick={() => saveFile('cr-guard-rules.json', writeRulesFile(inForce.file), 'application/json')}
              >
                {t('export')}
              </button>
              <button type="button" data-act="remove" onClick={() => void change(store.remove(), t('removed'))}>
                {t('remove')}
              </button>
            </div>
          </>
        )}
        <p class={note.isProblem ? 'note alert' : 'note'} role="status">
          {note.text}
        </p>
      </div>
    </section>
  );
}
