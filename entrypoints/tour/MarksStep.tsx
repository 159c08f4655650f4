import { useState } from 'preact/hooks';
import buttonsCss from '../../components/buttons.css?inline';
import rowBadgeCss from '../../components/row-badge.css?inline';
import { RowBadge } from '../../components/row-badge.tsx';
import summaryCss from '../../components/summary-bar.css?inline';
import { SummaryBar } from '../../components/summary-bar.tsx';
import { MadeUpList } from '../../components/tour/made-up-list.tsx';
import narrowCss from '../../components/tour/narrow-summary.css?inline';
import { TourFrame } from '../../components/tour/tour-frame.tsx';
import { cancelReasonLabel } from '../../lib/seller-central/page-text/cancel-reason-words.ts';
import { HOUR } from '../../lib/time/instant.ts';
import { listedOrders, type MadeUpOrder } from '../../lib/tour/made-up-shop.ts';
import { summaryOf } from '../../lib/tour/shop-view.ts';
import { badgeView } from '../../lib/views/manage-orders/badge-view.ts';
import { createFilters } from '../../lib/views/manage-orders/filters.ts';
import { COUNTED_TOKENS, judgeRow } from '../../lib/views/manage-orders/judged-row.ts';
import { rateView, summaryView } from '../../lib/views/manage-orders/summary-view.ts';
import type { StepProps } from './App.tsx';
import { Overlay } from './overlay.tsx';

const SETTINGS = { rules: {}, dueSoonMs: 24 * HOUR };

/** The list with its marks; the seller presses a count, which filters it. */
export function MarksStep({ shop, words, way }: StepProps) {
  const { overlay: t, language } = words;
  const { formats } = words.popup;
  const { marketplace, now } = shop;
  const [filters] = useState(createFilters);
  const [presses, setPresses] = useState(0);
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());

  const judge = ({ orderId, order: { items, ...facts } }: MadeUpOrder) =>
    judgeRow(
      { facts: { ...facts, askedByMessage: asked.has(orderId) }, items },
      { marketplace, now, settings: SETTINGS, isOnRecord: true, requestSeenAt: null, shipByAmbiguous: false },
    );
  const rows = listedOrders(shop).map((order) => ({ ...order, judged: judge(order) }));
  const badgeWords = { t, formats, now, buyerCanceledLabel: cancelReasonLabel('BuyerCanceled', language) };
  const mark = (orderId: string, isAsked: boolean) =>
    setAsked((before) => new Set(isAsked ? [...before, orderId] : [...before].filter((id) => id !== orderId)));
  const press = (token: string) => {
    const counted = COUNTED_TOKENS.find((known) => known === token);
    if (!counted) return;
    filters.toggle(counted);
    setPresses(presses + 1);
  };
  const view = summaryView({
    health: 'ok',
    rows: rows.map(({ judged }) => judged),
    rowsWithoutId: 0,
    scope: { marketplace, marketplaceFrom: 'switcher' },
    marketplaceKnown: true,
    unread: '',
    signedOutJson: false,
    recordSilent: false,
    filters,
    dueSoonMs: SETTINGS.dueSoonMs,
    t,
    language,
  });
  return (
    <TourFrame
      way={way}
      title={words.t('marks_title')}
      task={words.t('marks_task')}
      told={presses > 0 ? words.t('marks_done') : null}
    >
      <Overlay tag="crg-summary" css={buttonsCss + summaryCss + narrowCss}>
        <SummaryBar
          {...view}
          steps={null}
          rate={rateView(summaryOf(shop), t, formats)}
          onToggle={press}
          onStep={() => {}}
        />
      </Overlay>
      <MadeUpList
        label={words.t('list_label')}
        orders={rows
          .filter(({ judged }) => !filters.hides(judged))
          .map(({ orderId, order: { status, shipBy, items }, judged }) => {
            const badge = badgeView(judged, badgeWords);
            return {
              orderId,
              sku: items[0]?.sku ?? '',
              status: words.popup.t(status === 'shipped' ? 'list_shipped' : 'list_unshipped'),
              shipBy:
                status === 'unshipped' && shipBy !== undefined
                  ? `${t('ship_by')} ${formats.day(shipBy, shop.zone)}`
                  : null,
              badge: badge && (
                <Overlay tag="crg-badge" css={rowBadgeCss}>
                  <RowBadge {...badge} onAsked={(isAsked) => mark(orderId, isAsked)} />
                </Overlay>
              ),
            };
          })}
      />
    </TourFrame>
  );
}
