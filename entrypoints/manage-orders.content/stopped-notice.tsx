import buttonsCss from '../../components/buttons.css?inline';
import summaryCss from '../../components/summary-bar.css?inline';
import { SummaryBar } from '../../components/summary-bar.tsx';
import tokensCss from '../../components/tokens.css?inline';
import { createMount } from '../../lib/overlay/mount.tsx';
import { themeBehind } from '../../lib/overlay/page-theme.ts';
import { placeSummary } from '../../lib/seller-central/manage-orders/mounts.ts';
import { withReader } from '../../lib/seller-central/page-reader.ts';
import type { UiWords } from './start.tsx';

/**
 * Says in the summary's place that the marks have gone because the extension was updated, switched off or removed: a
 * list without marks must not look like one without anything to do. It never reloads the tab itself; the seller can
 * close it, and then nothing of us is left. The words are taken while the extension is there to give them.
 */
export function prepareStoppedNotice({ language, t }: UiWords): () => void {
  const words = { label: t('summary_label'), health: t('health_updated'), close: t('close') };
  return () => {
    const closing = new AbortController();
    const notice = createMount('crg-summary', tokensCss + buttonsCss + summaryCss, closing.signal);
    withReader((page) => placeSummary(notice.host, page.findOrderList(document), document, false), closing.signal);
    notice.render(
      <div class="theme" lang={language} data-theme={themeBehind(notice.host)}>
        <SummaryBar
          label={words.label}
          filterHint=""
          counts={null}
          health={words.health}
          healthState="stopped"
          notes={[]}
          steps={null}
          rate={null}
          onToggle={() => {}}
          onStep={() => {}}
        >
          <button type="button" class="dismiss" onClick={() => closing.abort()}>
            {words.close}
          </button>
        </SummaryBar>
      </div>,
    );
  };
}
