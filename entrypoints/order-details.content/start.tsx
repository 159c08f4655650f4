import askedCss from '../../components/asked-toggle.css?inline';
import buttonsCss from '../../components/buttons.css?inline';
import panelCss from '../../components/cancel-guard.css?inline';
import noteCss from '../../components/order-note.css?inline';
import { OrderNote } from '../../components/order-note.tsx';
import tokensCss from '../../components/tokens.css?inline';
import { createFormats } from '../../lib/i18n/format.ts';
import type { GuardTranslate } from '../../lib/i18n/guard/index.ts';
import type { OverlayTranslate } from '../../lib/i18n/overlay/index.ts';
import type { RepliesTranslate } from '../../lib/i18n/replies/index.ts';
import type { SayUnread } from '../../lib/i18n/unread/index.ts';
import type { OrderId } from '../../lib/orders/order-id.ts';
import { pageSightings } from '../../lib/orders/page-sightings.ts';
import type { Scope } from '../../lib/orders/sighting.ts';
import { isMisread } from '../../lib/overlay/health.ts';
import { clearCopies, clearLeftovers } from '../../lib/overlay/leftovers.ts';
import { loadMoment } from '../../lib/overlay/load-moment.ts';
import { createMount } from '../../lib/overlay/mount.tsx';
import { markPage } from '../../lib/overlay/page-marks.ts';
import { isSettled, type PageTiming, restMoments } from '../../lib/overlay/page-rest.ts';
import { themeBehind } from '../../lib/overlay/page-theme.ts';
import { watchPage } from '../../lib/overlay/page-watch.ts';
import { measured } from '../../lib/overlay/pass-timing.ts';
import type { PageVisit } from '../../lib/overlay/run-on-page.ts';
import { type DiagnosticsPanel, withDiagnosticsPanel } from '../../lib/seller-central/diagnostics-slots.ts';
import { placeOrderNote } from '../../lib/seller-central/order-details/mounts.ts';
import type { OrderDetailsReading } from '../../lib/seller-central/order-details/read.ts';
import type { PageOrder } from '../../lib/seller-central/page-json/page-orders.ts';
import { type PageReader, withReader } from '../../lib/seller-central/page-reader.ts';
import { judgeHealth } from './health.ts';
import { noteView } from './note-view.ts';
import { type OrderOnPage, orderOnPage } from './order-on-page.ts';
import { createRecordLink } from './record-link.ts';

export interface UiWords {
  readonly language: string;
  readonly t: OverlayTranslate;
  readonly guard: GuardTranslate;
  readonly replies: RepliesTranslate;
  readonly unread: SayUnread;
}

/** What a pass read and concluded. */
interface Seen {
  readonly reading: OrderDetailsReading;
  readonly json: PageOrder | null;
  readonly order: OrderOnPage;
  /** Whose order it is; null where the marketplace is not known. */
  readonly scope: Scope | null;
}

/** Tells what may be done with the page's order, for as long as the visit lasts. */
export function startOrderDetails(visit: PageVisit, page: PageReader, words: UiWords): void {
  const { signal } = visit;
  clearLeftovers(document);
  const { t, guard, replies } = words;
  const { pageOrders } = page;
  const marks = markPage('order-details', signal);
  const formats = createFormats(words.language);
  const note = createMount('crg-order-note', tokensCss + buttonsCss + askedCss + panelCss + noteCss, signal);
  const look = () => observer.request();
  const link = createRecordLink(look, signal);
  /** The seller's word of now, as long as the record may not have it. */
  let asked: boolean | undefined;
  let filledAt: number | null = null;
  let diagnostics: DiagnosticsPanel | null = null;
  /** Where Seller Central swaps pages without a load, the last page may still stand at this one's address. */
  const isOwnDocument = loadMoment() === null;

  const observer = watchPage(
    visit,
    ({ changed, now, timing }) => {
      const times = timing(changed.size > 0);
      const seen = measured('crg:read', () => read(now, isOwnDocument || isSettled(times)));
      measured('crg:paint', () => paint(seen, times));
      // Before that, the frame that names the account may still be missing.
      if (seen.reading.isFilled && document.readyState !== 'loading') share(seen, now);
      const { state, judgement } = seen.order;
      return [state.nextChangeAt, state.actBy?.at ?? null, judgement.buyerCancelsAloneUntil, ...restMoments(times)];
    },
    // In place before the frame in which the order first shows: later, it would push the order down.
    () => note.host.isConnected || placeOrderNote(note.host, document, true),
  );
  // Another tab may have told the record of the order meanwhile.
  addEventListener('focus', () => link.refresh(), { signal });
  pageOrders.listen(look, signal);
  // From then on the order is read.
  withReader(look, signal);
  withDiagnosticsPanel((panel) => {
    diagnostics = panel;
    look();
  }, signal);

  function read(now: number, isTrusted: boolean): Seen {
    const shown = page.readOrderDetails(document);
    const reading = isTrusted ? shown : { ...shown, isFilled: false, known: { facts: {}, items: [] } };
    const json = reading.orderId && pageOrders.of(reading.orderId);
    if (reading.isFilled) filledAt ??= now;
    const order = orderOnPage(reading, json, link.order(), { now, filledAt, settings: link.settings(), asked });
    const { marketplace } = order;
    return { reading, json, order, scope: marketplace && { account: reading.scope.account, marketplace } };
  }

  function share({ reading: { orderId, known }, json, scope }: Seen, now: number): void {
    if (orderId && scope) link.share(pageSightings({ orderId, scope }, known, json, now));
  }

  function paint({ reading, scope, order }: Seen, times: PageTiming): void {
    const settled = isSettled(times);
    const health = judgeHealth({ ...reading, ...order, ...times });
    marks.setHealth(health);

    placeOrderNote(note.host, document, health === 'waiting');
    clearCopies(document, 'crg-order-note', [note.host]);
    if (!note.host.isConnected) return;
    const isInformed = link.state() !== 'waiting' || (settled && !scope) || health === 'unreadable';
    note.render(
      <div class="theme" lang={words.language} data-theme={themeBehind(note.host)}>
        {health === 'signed-out' ? (
          <div class="guard note-panel">{t('health_signed_out')}</div>
        ) : !isInformed || (health === 'waiting' && !settled && order.judgement.verdict === 'unknown') ? (
          <div class="guard note-panel">{guard('reading')}</div>
        ) : (
          <OrderNote
            {...noteView({
              ...order,
              now: times.now,
              isAsked: asked ?? order.known.facts.askedByMessage ?? false,
              mayMark: scope !== null && reading.orderId !== null,
              shipByAmbiguous: reading.shipByAmbiguous,
              isUnreadable: health === 'unreadable',
              unread: settled ? words.unread(order.lost.map((fact) => [fact, 1])) : '',
              isSilent: link.state() === 'silent',
              buyerCanceledLabel: page.cancelReasonLabel('BuyerCanceled', reading.language),
              t,
              guard,
              replies,
              formats,
            })}
            misread={isMisread(health) ? diagnostics : null}
            onAsked={(value) => void markAsked(value, reading.orderId, scope)}
          />
        )}
      </div>,
    );
  }

  async function markAsked(value: boolean, orderId: OrderId | null, scope: Scope | null): Promise<void> {
    if (!scope || !orderId) return;
    asked = value;
    look();
    await link.markAsked(scope, orderId, value);
    if (asked !== value) return;
    // From here on the record's word holds: what was not kept must not look as if it were.
    asked = undefined;
    look();
  }
}
