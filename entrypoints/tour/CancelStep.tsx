import { useState } from 'preact/hooks';
import askedCss from '../../components/asked-toggle.css?inline';
import buttonsCss from '../../components/buttons.css?inline';
import guardCss from '../../components/cancel-guard.css?inline';
import { CancelGuard } from '../../components/cancel-guard.tsx';
import { MadeUpForm } from '../../components/tour/made-up-form.tsx';
import { TourFrame } from '../../components/tour/tour-frame.tsx';
import { contradictionOf } from '../../lib/cancel-reasons/contradiction.ts';
import { judgeCancellation } from '../../lib/cancel-reasons/judge-cancellation.ts';
import { BECAUSE, type Because } from '../../lib/cancel-reasons/judgement.ts';
import { CANCEL_REASONS, type CancelReasonCode } from '../../lib/rules/cancel-reasons.ts';
import { cancelReasonLabel } from '../../lib/seller-central/page-text/cancel-reason-words.ts';
import type { MadeUpOrder } from '../../lib/tour/made-up-shop.ts';
import { outlookOf, summaryOf } from '../../lib/tour/shop-view.ts';
import { guardView, type PlannedReason } from '../../lib/views/cancel-order/guard-view.ts';
import type { StepProps } from './App.tsx';
import { Overlay } from './overlay.tsx';

const REASONS = CANCEL_REASONS.map(({ code }) => code);

export interface CancelStepProps extends StepProps {
  readonly order: MadeUpOrder;
  readonly title: string;
  readonly task: string;
}

/** The cancel form under the guard, which judges, fills and holds as on the real page. */
export function CancelStep({ shop, words, way, order: about, title, task }: CancelStepProps) {
  const { guard: t, language } = words;
  const { formats } = words.popup;
  const { marketplace, now, zone } = shop;
  const [because, setBecause] = useState<Because | null>(null);
  const [isAsked, setAsked] = useState(false);
  /** The reason that the seller chose by hand. */
  const [chosen, setChosen] = useState<CancelReasonCode | '' | null>(null);
  const [held, setHeld] = useState<string | null>(null);
  const [isSubmitted, setSubmitted] = useState(false);

  const judgement = judgeCancellation(
    about.order,
    { because: because ?? undefined, askedByMessage: isAsked },
    { marketplace, now, requestLookedForAt: now },
  );
  const { reason, verdict, items } = judgement;
  const plan: PlannedReason | null = reason && { code: reason, items, choosesItems: verdict === 'buyer-requested' };
  const code = chosen ?? plan?.code ?? '';
  const contradiction = contradictionOf(code || null, judgement, 'all');
  const outlook = outlookOf(shop, about);
  const labelOf = (each: CancelReasonCode) => cancelReasonLabel(each, language);
  const view = guardView({
    judgement,
    itemCount: about.order.items.length,
    because,
    isAsked,
    plan,
    prefill: chosen === null ? 'set' : chosen === plan?.code ? 'chosen' : 'theirs',
    leavesQuantity: false,
    contradiction,
    isHeld: held === code && contradiction !== null,
    record: { outlook, summary: summaryOf(shop) },
    isSilent: false,
    isUnreadable: false,
    unread: '',
    zone,
    labelOf,
    t,
    replies: words.replies,
    formats,
  });
  const figures = {
    before: formats.percent(outlook.before.rate ?? 0),
    after: formats.percent(outlook.ifCounted.rate ?? 0),
  };
  const told = () => {
    if (isSubmitted && judgement.formalRequest && code === 'BuyerCanceled')
      return words.t('formal_done', { rate: formats.percent(outlook.ifExempt.rate ?? 0) });
    if (because) return words.t('stock_done', figures);
    return isSubmitted ? words.t('counts_done', figures) : null;
  };
  return (
    <TourFrame way={way} title={title} task={task} told={told()}>
      <MadeUpForm
        label={words.t('form_label')}
        order={about.orderId}
        reason={words.t('form_reason')}
        choose={words.t('form_choose')}
        options={REASONS.map((each) => ({ code: each, text: labelOf(each) }))}
        chosen={code}
        submit={words.t(isSubmitted ? 'form_submitted' : 'form_submit')}
        isSubmitted={isSubmitted}
        guard={
          <Overlay tag="crg-cancel-guard" css={buttonsCss + askedCss + guardCss}>
            <CancelGuard
              {...view}
              onBecause={(value) => setBecause(BECAUSE.find((known) => known === value) ?? null)}
              onAsked={setAsked}
            />
          </Overlay>
        }
        onChoose={(value) => setChosen(REASONS.find((known) => known === value) ?? '')}
        onSubmit={() => {
          // As on the real page: what contradicts the record has to be pressed twice.
          if (contradiction && held !== code) setHeld(code);
          else setSubmitted(true);
        }}
      />
    </TourFrame>
  );
}
