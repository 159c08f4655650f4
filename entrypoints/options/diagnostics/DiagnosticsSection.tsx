import { useMemo, useState } from 'preact/hooks';
import { DiagnosticPreview } from '../../../components/diagnostic-preview.tsx';
import { readDiagnostic } from '../../../lib/diagnostics/read-diagnostic.ts';
import { type DiagnosticsTranslate, diagnosticsWords } from '../../../lib/i18n/diagnostics/index.ts';
import { previewWords } from '../../../lib/i18n/diagnostics/preview-words.ts';
import { keyed } from '../../../lib/i18n/keyed.ts';
import type { Lookup } from '../../../lib/i18n/translate.ts';
import { unreadWords } from '../../../lib/i18n/unread/index.ts';
import { copyText, saveDiagnostic } from '../../../lib/overlay/diagnostics/hand-over.ts';
import { PAGE_NAMES } from '../../../lib/seller-central/pages.ts';
import { readingLines } from '../../../lib/views/diagnostics/reading-lines.ts';
import { useAnswer } from '../use-answer.ts';
import type { AnsweringTab, answeringTabs, diagnosticFrom } from './open-tabs.ts';

/** The way to the open pages of Seller Central. */
export interface OpenPages {
  readonly list: typeof answeringTabs;
  readonly diagnostic: typeof diagnosticFrom;
}

export interface DiagnosticsSectionProps {
  readonly lookup: Lookup;
  readonly language: string;
  readonly pages: OpenPages;
}

/** What is shown below the list of pages. */
type Shown =
  | { readonly kind: 'collecting' | 'gone' }
  | { readonly kind: 'made'; readonly page: string; readonly text: string; readonly lines: readonly string[] };

/** Diagnostics of the pages that are open in other tabs. */
export function DiagnosticsSection({ lookup, language, pages }: DiagnosticsSectionProps) {
  const t = useMemo(() => diagnosticsWords(language, lookup), [language, lookup]);
  const { answer: tabs, isBusy, again } = useAnswer(pages.list, [pages]);
  const [shown, setShown] = useState<Shown | null>(null);

  async function make({ tabId, page }: AnsweringTab) {
    setShown({ kind: 'collecting' });
    const text = await pages.diagnostic(tabId);
    if (text === null) {
      setShown({ kind: 'gone' });
      return;
    }
    const report = readDiagnostic(text);
    const lines = report ? readingLines(report, t, unreadWords(language, lookup)) : [];
    setShown({ kind: 'made', page, text, lines });
  }

  return (
    <section id="diagnostics" aria-busy={isBusy}>
      <h2>{t('title')}</h2>
      <p class="fact">{t('intro')}</p>
      <p class="fact">{t('holds')}</p>
      <h3>{t('pages')}</h3>
      {tabs?.length === 0 && <p class="fact">{t('none')}</p>}
      <ul class="open-pages">
        {tabs?.map((tab) => (
          <li key={tab.tabId}>
            <span>{pageWords(tab, t)}</span>
            <button
              type="button"
              data-testid="make-diagnostic"
              data-page={tab.page}
              disabled={shown?.kind === 'collecting'}
              aria-label={`${t('make')}: ${pageWords(tab, t)}`}
              onClick={() => void make(tab)}
            >
              {t('make')}
            </button>
          </li>
        ))}
      </ul>
      <div class="control">
        <button type="button" onClick={again}>
          {t('look_again')}
        </button>
        <span role="status">
          {shown?.kind === 'collecting' && t('collecting')}
          {shown?.kind === 'gone' && t('gone')}
        </span>
      </div>
      {shown?.kind === 'made' && (
        <DiagnosticPreview
          key={shown.text}
          diagnostic={shown.text}
          lines={shown.lines}
          words={previewWords(t)}
          onCopy={copyText}
          onSave={(text) => saveDiagnostic(shown.page, text)}
        />
      )}
    </section>
  );
}

const HEALTHS = ['waiting', 'ok', 'partial', 'unreadable', 'signed-out'] as const;

/** Which page it is, and how far it was read, where the overlay has said so. */
function pageWords({ page, health }: AnsweringTab, t: DiagnosticsTranslate): string {
  const name = PAGE_NAMES.find((known) => known === page);
  const state = HEALTHS.find((known) => known === health);
  return [name ? t(keyed(name)) : page, ...(state ? [t(keyed(state))] : [])].join(' · ');
}
