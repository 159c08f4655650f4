import buttonsCss from '../../components/buttons.css?inline';
import summaryCss from '../../components/summary-bar.css?inline';
import { SummaryBar } from '../../components/summary-bar.tsx';
import tokensCss from '../../components/tokens.css?inline';
import { leaveForLater } from '../../lib/messaging/life-signs.ts';
import { createMount } from '../../lib/overlay/mount.tsx';
import { themeBehind } from '../../lib/overlay/page-theme.ts';
import { withReader } from '../../lib/seller-central/page-reader.ts';
import type { UiWords } from './start.tsx';

/**
 * Says in the summary's place that the marks have gone because the extension was updated, switched off or removed: a
 * list without marks must not look like one without anything to do. It never reloads the tab itself; the seller can
 * close it, and then nothing of us is left. The words are taken while the extension is there to give them. Firefox will
 * end this script before it could show anything, so the notice is left to one that stays.
 */
export function prepareStoppedNotice({ language, t }: UiWords, signal: AbortSignal): () => void {
  const words = { label: t('summary_label'), health: t('health_updated'), close: t('close') };
  const make = (place: (host: HTMLElement, closed: AbortSignal) => Element) => {
    const closing = new AbortController();
    const notice = createMount('crg-summary', tokensCss + buttonsCss + summaryCss, closing.signal);
    const theme = themeBehind(place(notice.host, closing.signal));
    notice.render(
      <div class="theme" lang={language} data-theme={theme}>
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
    return notice.host;
  };
  if (import.meta.env.FIREFOX) {
    const leave = () =>
      leaveForLater(
        document,
        make(() => document.body),
      );
    if (document.readyState === 'complete') leave();
    else addEventListener('load', leave, { once: true, signal });
  }
  return () =>
    make((host, closed) => {
      withReader((page) => page.placeSummary(host, page.findOrderList(document), document, false), closed);
      return host;
    });
}
