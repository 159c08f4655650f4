import buttonsCss from '../../components/buttons.css?inline';
import { DiagnosticDialog } from '../../components/diagnostic-dialog.tsx';
import previewCss from '../../components/diagnostic-preview.css?inline';
import dialogCss from '../../components/shortcut-dialog.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import type { DiagnosticsTranslate } from '../../lib/i18n/diagnostics/index.ts';
import { previewWords } from '../../lib/i18n/diagnostics/preview-words.ts';
import type { SayUnread } from '../../lib/i18n/unread/index.ts';
import { copyText, saveDiagnostic } from '../../lib/overlay/diagnostics/hand-over.ts';
import { createMount } from '../../lib/overlay/mount.tsx';
import { themeBehind } from '../../lib/overlay/page-theme.ts';
import { type Collector, withCollector } from '../../lib/seller-central/diagnostics-slots.ts';
import type { PageName } from '../../lib/seller-central/pages.ts';
import { readingLines } from '../../lib/views/diagnostics/reading-lines.ts';

export interface PanelWords {
  /** BCP 47. */
  readonly language: string;
  readonly t: DiagnosticsTranslate;
  readonly unread: SayUnread;
}

/** Shows a diagnostic of the page over the page, until the seller closes it or `signal` fires. */
export function openPanel(page: PageName, { language, t, unread }: PanelWords, signal: AbortSignal): void {
  const closing = new AbortController();
  const shown = AbortSignal.any([signal, closing.signal]);
  const mount = createMount('crg-diagnostics', tokensCss + buttonsCss + dialogCss + previewCss, shown);
  mount.host.lang = language;
  document.body.append(mount.host);
  const show = (made: Awaited<ReturnType<Collector>> | null) =>
    mount.render(
      <div class="theme" data-theme={themeBehind(document.body)}>
        <DiagnosticDialog
          title={t('title')}
          close={t('close')}
          explained={[t('intro'), t('holds')]}
          collecting={t('collecting')}
          words={previewWords(t)}
          diagnostic={made?.text ?? null}
          lines={made ? readingLines(made.report, t, unread) : []}
          onCopy={copyText}
          onSave={(text) => saveDiagnostic(page, text)}
          onClosed={() => closing.abort()}
        />
      </div>,
    );
  show(null);
  withCollector((collect) => void collect(page).then((made) => !shown.aborted && show(made)), shown);
}
