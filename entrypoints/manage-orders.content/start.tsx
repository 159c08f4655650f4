import buttonsCss from '../../components/buttons.css?inline';
import summaryCss from '../../components/summary-bar.css?inline';
import { SummaryBar } from '../../components/summary-bar.tsx';
import tokensCss from '../../components/tokens.css?inline';
import type { OverlayTranslate } from '../../lib/i18n/overlay/index.ts';
import { createRememberedFormats } from '../../lib/i18n/remembered-formats.ts';
import type { SayUnread } from '../../lib/i18n/unread/index.ts';
import type { OrderId } from '../../lib/orders/order-id.ts';
import { isMisread } from '../../lib/overlay/health.ts';
import { clearCopies, clearLeftovers } from '../../lib/overlay/leftovers.ts';
import { addPageStyle, createMount } from '../../lib/overlay/mount.tsx';
import { markPage } from '../../lib/overlay/page-marks.ts';
import { themeBehind } from '../../lib/overlay/page-theme.ts';
import { type Moments, watchPage } from '../../lib/overlay/page-watch.ts';
import { measured } from '../../lib/overlay/pass-timing.ts';
import type { PageVisit } from '../../lib/overlay/run-on-page.ts';
import { type DiagnosticsPanel, withDiagnosticsPanel } from '../../lib/seller-central/diagnostics-slots.ts';
import type { ListReading } from '../../lib/seller-central/manage-orders/read-list.ts';
import { type Worklist, withWorklist } from '../../lib/seller-central/manage-orders/worklist.ts';
import { type PageReader, withReader } from '../../lib/seller-central/page-reader.ts';
import { MINUTE } from '../../lib/time/instant.ts';
import { badgeView } from '../../lib/views/manage-orders/badge-view.ts';
import { createFilters } from '../../lib/views/manage-orders/filters.ts';
import { COUNTED_TOKENS } from '../../lib/views/manage-orders/judged-row.ts';
import { rateView, summaryView } from '../../lib/views/manage-orders/summary-view.ts';
import { judgementMoments } from './health.ts';
import { type JudgedList, judgeList } from './judge-list.ts';
import { listenForSteps } from './keys.ts';
import pageCss from './page.css?inline';
import { createRecordLink } from './record-link.ts';
import { createRowBadges } from './row-badges.tsx';
import { createRowMarks } from './row-marks.ts';

/** Our own words, and their language (BCP 47). */
export interface UiWords {
  readonly language: string;
  readonly t: OverlayTranslate;
  readonly unread: SayUnread;
}

/** Marks the order list for as long as the visit lasts. */
export function startManageOrders(visit: PageVisit, page: PageReader, { language, t, unread }: UiWords): void {
  const { signal } = visit;
  clearLeftovers(document);
  const { pageOrders } = page;
  const formats = createRememberedFormats(language);
  const marks = markPage('manage-orders', signal);
  const reader = page.createListReader(document);
  const look = () => observer.request();
  let rowsMissingSince: number | null = visit.startedAt;
  const filters = createFilters();
  const rowMarks = createRowMarks(signal);
  const badges = createRowBadges(language, page.badgePlace, markAsked, signal);
  const summary = createMount('crg-summary', tokensCss + buttonsCss + summaryCss, signal);
  const recordLink = createRecordLink(pageOrders, look, signal);
  let reading: ListReading | null = null;
  let judged: JudgedList | null = null;
  let focusedOrder: string | null = null;
  /** What the summary shows, so that it is left alone where a pass changed nothing in it. */
  let summaryContent = '';
  const worklistPlace = document.createElement('span');
  let worklist: Worklist | null = null;
  let diagnostics: DiagnosticsPanel | null = null;
  addPageStyle(pageCss, signal);

  const observer = watchPage(
    visit,
    ({ changed, now, timing }) => {
      const seen = measured(
        'crg:read',
        () => reader.read(changed),
        ({ rows }) => rows.length,
      );
      rowsMissingSince = seen.rows.length > 0 ? null : (rowsMissingSince ?? now);
      judged = judgeList(seen, { ...timing(seen.isTouched), rowsMissingSince, pageOrders, recordLink });
      reading = seen;
      measured('crg:paint', paint, () => seen.rows.length);
      // Once it is painted.
      setTimeout(() => recordLink.share(seen, Date.now()));
      return momentsOf(judged, now);
    },
    keepPlace,
  );
  document.addEventListener('visibilitychange', look, { signal });
  pageOrders.listen(look, signal);
  // From then on rows are read.
  withReader(look, signal);
  listenForSteps(step, signal);
  withWorklist((start) => {
    worklist = start(worklistPlace, signal);
    look();
  }, signal);

  withDiagnosticsPanel((panel) => {
    diagnostics = panel;
    look();
  }, signal);

  /** Puts the summary above the list before anything is read, so that the list is never laid out without it. */
  function keepPlace(): void {
    const { host } = summary;
    if (!host.isConnected || host.hasAttribute('data-floating'))
      page.placeSummary(host, page.findOrderList(document), document, true);
  }

  function paint(): void {
    if (!reading || !judged) return;
    const { health, rows, rowsWithoutId } = judged;
    // Asked before anything is written, since an answer after that would cost a style recalculation of the page.
    const theme = themeBehind(reading.list?.element ?? document.body ?? document.documentElement);
    marks.setHealth(health);
    rowMarks.paint(rows, (row) => filters.hides(row));
    page.placeSummary(summary.host, reading.list, document, health === 'waiting');
    clearCopies(document, 'crg-summary', [summary.host]);
    const words = {
      t,
      formats,
      buyerCanceledLabel: page.cancelReasonLabel('BuyerCanceled', reading.language),
      now: Date.now(),
    };
    badges.paint(rows, (row) => badgeView(row, words), theme);
    const view = summaryView({
      health,
      rows,
      rowsWithoutId,
      unread: unread(judged.lost),
      scope: reading.scope,
      marketplaceKnown: reading.scope.marketplaceFrom === 'switcher' || rows.every((row) => row.namesMarketplace),
      signedOutJson: pageOrders.signedOut(),
      recordSilent: recordLink.isSilent(),
      filters,
      dueSoonMs: recordLink.settings().dueSoonMs,
      t,
      language,
    });
    const rate = rateView(recordLink.summary(), t, formats);
    const misread = isMisread(health) ? diagnostics : null;
    const content = JSON.stringify([view, rate, misread, theme]);
    if (content !== summaryContent) {
      summaryContent = content;
      summary.render(
        <div class="theme" lang={language} data-theme={theme}>
          <SummaryBar {...view} {...{ rate, misread }} place={worklistPlace} onToggle={toggle} onStep={step} />
        </div>,
      );
    }
    worklist?.update({
      rows,
      account: reading.scope.account,
      rules: recordLink.settings().rules,
      buyerCanceledLabel: words.buyerCanceledLabel,
    });
  }

  function markAsked(orderId: OrderId, asked: boolean): void {
    const marketplace = judged?.rows.find((row) => row.orderId === orderId)?.marketplace;
    if (!reading || !marketplace) return;
    void recordLink.markAsked({ account: reading.scope.account, marketplace }, orderId, asked);
  }

  function toggle(token: string): void {
    const counted = COUNTED_TOKENS.find((known) => known === token);
    if (!counted) return;
    filters.toggle(counted);
    paint();
  }

  /** Moves focus to the next or previous row that needs the seller, around the ends of the list. */
  function step(direction: 1 | -1): void {
    const targets = (judged?.rows ?? []).filter(
      (row) => !filters.hides(row) && COUNTED_TOKENS.some((token) => row.state.tokens.includes(token)),
    );
    const at = targets.findIndex((row) => row.orderId === focusedOrder);
    const from = at === -1 && direction === -1 ? 0 : at;
    const target = targets.at((from + direction + targets.length) % Math.max(1, targets.length));
    if (target && badges.focus(target.orderId)) focusedOrder = target.orderId;
  }
}

/** When the clock alone changes what is shown: a state, a judgement, or the minutes of a countdown. */
function momentsOf({ rows, findings }: JudgedList, now: number): Moments {
  const counting = rows.some(({ state }) => state.tokens.some((token) => token === 'due-soon' || token === 'late'));
  return [
    ...rows.map(({ state }) => state.nextChangeAt),
    ...judgementMoments(findings),
    counting ? (Math.floor(now / MINUTE) + 1) * MINUTE : null,
  ];
}
