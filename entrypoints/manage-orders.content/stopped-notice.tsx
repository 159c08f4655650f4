import buttonsCss from '../../components/buttons.css?inline';
import summaryCss from '../../components/summary-bar.css?inline';
import { SummaryBar } from '../../components/summary-bar.tsx';
import tokensCss from '../../components/tokens.css?inline';
import { leaveForLater } from '../../lib/messaging/life-signs.ts';
import { createMount } from '../../lib/overlay/mount.tsx';
import { themeBehind } from '../../lib/overlay/page-theme.ts';
import { withReader } from '../../lib/seller-central/page-reader.ts';
import { isManageOrders } from '../../lib/seller-central/pages.ts';
import type { UiWords } from './start.tsx';

/** By each of these the seller shows to be at the page. */
const AT_THE_PAGE = ['pointermove', 'keydown', 'focus', 'visibilitychange'];

/**
 * Says in the summary's place, as soon as the seller is at the page, that the marks have gone because the extension was
 * updated, switched off or removed: a list without marks must not look like one without anything to do. Until then
 * nothing of us is left. It never reloads the tab itself, and the seller can close it. The words are taken while the
 * extension is there to give them. Firefox will end this script before it could show anything, so the notice is left to
 * one that stays.
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
    return () => {};
  }
  return () => {
    const waiting = new AbortController();
    const show = () => {
      waiting.abort();
      if (!isManageOrders(new URL(location.href))) return;
      make((host, closed) => {
        withReader((page) => page.placeSummary(host, page.findOrderList(document), document, false), closed);
        return host;
      });
    };
    for (const type of AT_THE_PAGE) addEventListener(type, show, { capture: true, signal: waiting.signal });
  };
}
