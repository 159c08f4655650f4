import { useState } from 'preact/hooks';
import { CoverageStrip } from '../../components/popup/coverage-strip.tsx';
import { DueList } from '../../components/popup/due-list.tsx';
import orderListCss from '../../components/popup/order-list.css?inline';
import popupCss from '../../components/popup/popup.css?inline';
import ratePanelCss from '../../components/popup/rate-panel.css?inline';
import { RatePanel } from '../../components/popup/rate-panel.tsx';
import { RollOffs } from '../../components/popup/roll-offs.tsx';
import { ScopeBar } from '../../components/popup/scope-bar.tsx';
import { type SettledCause, UnknownList } from '../../components/popup/unknown-list.tsx';
import frameCss from '../../components/tour/popup-frame.css?inline';
import { TourFrame } from '../../components/tour/tour-frame.tsx';
import { scopeName } from '../../lib/i18n/scope-name.ts';
import { settle } from '../../lib/tour/made-up-shop.ts';
import { shopView } from '../../lib/tour/shop-view.ts';
import { coverageView } from '../../lib/views/popup/coverage-view.ts';
import { dueView } from '../../lib/views/popup/due-view.ts';
import { rollOffsView } from '../../lib/views/popup/history-view.ts';
import { rateView } from '../../lib/views/popup/rate-view.ts';
import { type Settled, unknownView } from '../../lib/views/popup/unknown-view.ts';
import type { StepProps } from './App.tsx';
import { Overlay } from './overlay.tsx';

/** The popup over the made-up shop; the seller settles a cancellation of unknown cause. */
export function PopupStep({ shop, words: all, way }: StepProps) {
  const { popup: words, t, language } = all;
  const [settled, setSettled] = useState<readonly Settled[]>([]);
  const [hasFollowed, setFollowed] = useState(false);

  const before = shopView(shop);
  const view = shopView(settled.reduce((known, { order, cause }) => settle(known, order.orderId, cause), shop));
  const unknown = unknownView(view, settled, words);
  const rollOffs = rollOffsView(view, words);
  const { rate, rateHigh } = view.figures.now;
  const { percent } = words.formats;
  const onOpen = () => setFollowed(true);
  const onSettle = (id: string, cause: SettledCause) => {
    const order = before.unknown.find(({ orderId }) => orderId === id);
    const place = unknown.items.findIndex(({ orderId }) => orderId === id);
    if (order) setSettled([...settled.filter((each) => each.order !== order), { order, place, cause }]);
    setFollowed(false);
  };
  const told = () => {
    if (hasFollowed) return t('link_told');
    return settled.length > 0 ? t('popup_done', { rate: percent(rate ?? 0), high: percent(rateHigh ?? 0) }) : null;
  };
  return (
    <TourFrame way={way} title={t('popup_title')} task={t('popup_task', { buyers: words.t('buyers') })} told={told()}>
      <section class="made-up popup" aria-label={t('popup_label')}>
        <Overlay tag="crg-practice-popup" css={popupCss + ratePanelCss + orderListCss + frameCss}>
          <ScopeBar
            label={words.t('scope_label')}
            scopes={[{ key: '', name: scopeName(view.scope, language) }]}
            selected=""
            onSelect={() => {}}
          />
          <RatePanel {...rateView(view, words)} />
          <DueList {...dueView(view, view.now, words)} onOpen={onOpen} />
          <UnknownList {...unknown} problem={null} onOpen={onOpen} onSettle={onSettle} />
          {rollOffs && <RollOffs {...rollOffs} onOpen={onOpen} />}
          <CoverageStrip {...coverageView(view, words)} />
        </Overlay>
      </section>
    </TourFrame>
  );
}
