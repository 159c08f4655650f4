import askedCss from '../../components/asked-toggle.css?inline';
import buttonsCss from '../../components/buttons.css?inline';
import guardCss from '../../components/cancel-guard.css?inline';
import { CancelGuard } from '../../components/cancel-guard.tsx';
import tokensCss from '../../components/tokens.css?inline';
import { judgeCancellation } from '../../lib/cancel-reasons/judge-cancellation.ts';
import { BECAUSE, type Because, type Judgement } from '../../lib/cancel-reasons/judgement.ts';
import { createFormats } from '../../lib/i18n/format.ts';
import type { GuardTranslate } from '../../lib/i18n/guard/index.ts';
import type { RepliesTranslate } from '../../lib/i18n/replies/index.ts';
import type { SayUnread } from '../../lib/i18n/unread/index.ts';
import { pageSightings } from '../../lib/orders/page-sightings.ts';
import { type Health, isMisread } from '../../lib/overlay/health.ts';
import { clearCopies, clearLeftovers } from '../../lib/overlay/leftovers.ts';
import { createMount } from '../../lib/overlay/mount.tsx';
import { markPage } from '../../lib/overlay/page-marks.ts';
import { isSettled, type PageTiming, restMoments } from '../../lib/overlay/page-rest.ts';
import { themeBehind } from '../../lib/overlay/page-theme.ts';
import { watchPage } from '../../lib/overlay/page-watch.ts';
import { measured } from '../../lib/overlay/pass-timing.ts';
import type { PageVisit } from '../../lib/overlay/run-on-page.ts';
import { zoneOf } from '../../lib/rules/deadline-rules.ts';
import type { CancelForm } from '../../lib/seller-central/cancel-order/cancel-form.ts';
import { lostOnCancelPage } from '../../lib/seller-central/cancel-order/lost-on-page.ts';
import { placeGuard } from '../../lib/seller-central/cancel-order/mounts.ts';
import type { CancelPageReading } from '../../lib/seller-central/cancel-order/read.ts';
import { type DiagnosticsPanel, withDiagnosticsPanel } from '../../lib/seller-central/diagnostics-slots.ts';
import type { PageOrders } from '../../lib/seller-central/page-json/page-orders.ts';
import { withReader } from '../../lib/seller-central/page-reader.ts';
import { guardView } from '../../lib/views/cancel-order/guard-view.ts';
import { attemptOf, contradictionNow } from './chosen-reasons.ts';
import { judgeHealth } from './health.ts';
import { memoText } from './memo-text.ts';
import { type OrderOnPage, orderOnPage } from './order-on-page.ts';
import { createPrefill, type FormParts, leavesQuantity, type PrefillPlan } from './prefill.ts';
import { type Attempt, createRecordLink } from './record-link.ts';

export interface UiWords {
  readonly language: string;
  readonly t: GuardTranslate;
  readonly replies: RepliesTranslate;
  readonly unread: SayUnread;
}

/** What a pass found and concluded. */
interface Seen extends OrderOnPage {
  readonly reading: CancelPageReading;
  readonly parts: FormParts;
  readonly judgement: Judgement;
}

/** Guards the cancel page for as long as the visit lasts. It fills and warns; it never submits and follows no link. */
export function startCancelOrder(visit: PageVisit, form: CancelForm, { language, t, replies, unread }: UiWords): void {
  const { signal } = visit;
  clearLeftovers(document);
  const marks = markPage('cancel-order', signal);
  const formats = createFormats(language);
  const guard = createMount('crg-cancel-guard', tokensCss + buttonsCss + askedCss + guardCss, signal);
  const look = () => observer.request();
  const link = createRecordLink(look, signal);
  const prefill = createPrefill(form, findParts, look, signal);
  let pageOrders: PageOrders | null = null;
  let diagnostics: DiagnosticsPanel | null = null;
  let seen: Seen | null = null;
  let because: Because | null = null;
  /** The seller's word of now, until the record has it. */
  let asked: boolean | undefined;
  let held: string | null = null;
  let result: CancelPageReading['result'] = null;
  /** From when the page and its script were at rest with the form in place: from then on it may be filled. */
  let isReady = false;
  let isGuarding = false;
  let isKnown = false;

  const observer = watchPage(
    visit,
    ({ changed, now, timing }) => {
      const times = timing(changed.size > 0);
      const found = measured('crg:read', () => read(now));
      seen = found;
      share(found, now);
      measured('crg:paint', () => paint(found, times));
      return restMoments(times);
    },
    () => guard.host.isConnected || place(findParts(), true),
  );
  /** With its room, before the frame in which the form first shows: later, it would push the form down. */
  function place({ controls }: FormParts, isWaiting: boolean): void {
    placeGuard(guard.host, controls, document, isWaiting);
    // Away from the form nothing has to be kept free for it.
    guard.host.toggleAttribute('data-bare', controls.length === 0);
  }
  for (const type of ['input', 'change', 'click']) addEventListener(type, look, { capture: true, signal });
  // Another tab may have told the record of the order meanwhile.
  addEventListener('focus', () => link.refresh(), { signal });
  withDiagnosticsPanel((panel) => {
    diagnostics = panel;
    look();
  }, signal);
  withReader((reader) => {
    ({ pageOrders } = reader);
    pageOrders.listen(look, signal);
    look();
  }, signal);

  function findParts(): FormParts {
    const { language: pageLanguage } = seen?.reading ?? form.readPage(document);
    const possibleReasons = seen?.order.possibleCancelReasons ?? null;
    return {
      controls: form.findReasonControls(document, { language: pageLanguage, possibleReasons }),
      choices: form.findItemChoices(document, pageLanguage),
      memo: form.findMemo(document, pageLanguage),
    };
  }

  function read(now: number): Seen {
    const parts = findParts();
    const isOffered = parts.controls.length > 0;
    const reading = form.readPage(document, !isOffered);
    const { order: onRecord, outlook } = link.answer();
    // What the page's JSON told before the submit is over with it.
    const json = (reading.orderId && result !== 'success' && pageOrders?.of(reading.orderId)) || null;
    const known = orderOnPage(reading, isOffered, json, onRecord, outlook?.requestLookedForAt ?? null);
    const judgement = judgeCancellation(
      known.order,
      { because: because ?? undefined, askedByMessage: asked },
      {
        marketplace: known.marketplace,
        now,
        requestLookedForAt: known.requestLookedForAt,
        overrides: rulesOf(known),
        secondAfter: outlook?.secondAfter,
      },
    );
    return { ...known, reading, parts, judgement };
  }

  function rulesOf({ marketplace }: Pick<OrderOnPage, 'marketplace'>) {
    return marketplace ? link.answer().settings?.rules[marketplace] : undefined;
  }

  function zoneHere(order: Pick<OrderOnPage, 'marketplace'>) {
    return order.marketplace && zoneOf(order.marketplace, rulesOf(order));
  }

  function share({ reading, marketplace }: Seen, now: number): void {
    const { orderId, scope, buyerRequest } = reading;
    if (!orderId || !marketplace) return;
    const json = result === 'success' ? null : (pageOrders?.of(orderId) ?? null);
    const order = { orderId, scope: { account: scope.account, marketplace } };
    const shown = { facts: buyerRequest ? { buyerRequest } : {}, items: [] };
    link.share(orderId, pageSightings(order, shown, json, now));
    if (reading.result !== result && reading.result) link.ended(reading.result === 'success');
    result = reading.result;
  }

  function paint(found: Seen, times: PageTiming): void {
    const { reading, parts, judgement, marketplace } = found;
    const settled = isSettled(times);
    const { controls } = parts;
    const lost = lostOnCancelPage({ ...reading, marketplace, controls });
    const health = judgeHealth({ ...reading, ...times, controls, lost, judgement });
    marks.setHealth(health);
    prefill.watch(controls);
    for (const { element } of controls) observer.watchShadows(element);
    guardSubmits(reading);
    isReady ||= settled && (controls.length > 0 || parts.memo !== null);

    const isInformed = link.state() !== 'waiting' || (settled && !marketplace);
    // Once a verdict was shown there is always one: a page that stirs again takes nothing back.
    isKnown ||= isInformed && (judgement.verdict !== 'unknown' || settled);
    place(parts, !isKnown || (health === 'waiting' && !settled));
    clearCopies(document, 'crg-cancel-guard', [guard.host]);
    if (!guard.host.isConnected) return;
    const plan = isKnown ? planFor(found) : null;
    if (plan && isReady) prefill.fill(plan);
    guard.render(
      <div class="theme" lang={language} data-theme={themeBehind(guard.host)}>
        {isKnown ? viewOf(found, plan, { settled, health, lost }) : <div class="guard reading">{t('reading')}</div>}
      </div>,
    );
  }

  function planFor({ judgement, ...known }: Seen): PrefillPlan | null {
    if (!judgement.reason) return null;
    const isRequested = judgement.verdict === 'buyer-requested';
    return {
      code: judgement.reason,
      items: judgement.items,
      choosesItems: isRequested,
      // With the record's first sighting, or what this page told where the record is silent.
      memo: isRequested ? memoText(known, zoneHere(known), t, formats) : null,
    };
  }

  function viewOf(
    { reading, parts, order, judgement, marketplace }: Seen,
    plan: PrefillPlan | null,
    page: { readonly settled: boolean; readonly health: Health; readonly lost: ReturnType<typeof lostOnCancelPage> },
  ) {
    const { contradiction, name } = contradictionNow(parts, judgement);
    if (name !== held) held = null;
    const isWaiting = parts.controls.length > 0 ? !isReady : !page.settled;
    const view = guardView({
      judgement,
      itemCount: order.items.length,
      because,
      isAsked: asked ?? order.askedByMessage ?? false,
      plan,
      prefill: plan && !isWaiting ? prefill.state(plan, parts) : 'open',
      leavesQuantity: plan !== null && leavesQuantity(plan, parts),
      contradiction,
      isHeld: held !== null,
      record: link.answer(),
      isSilent: link.state() === 'silent' && link.answer().outlook === null,
      isUnreadable: page.health === 'unreadable',
      unread: page.health === 'partial' ? unread(page.lost.map((what) => [what, 1])) : '',
      zone: zoneHere({ marketplace }),
      replies,
      labelOf: (code) =>
        parts.controls.flatMap(({ options }) => options).find((option) => option.code === code)?.label ||
        form.reasonLabel(code, reading.language),
      t,
      formats,
    });
    return (
      <CancelGuard
        {...view}
        misread={isMisread(page.health) ? diagnostics : null}
        onBecause={(value) => {
          because = BECAUSE.find((known) => known === value) ?? null;
          look();
        }}
        onAsked={(value) => {
          asked = value;
          link.markAsked(value);
          look();
        }}
      />
    );
  }

  /** From the first form on. What is let through is told to the record, which counts it only when it has worked. */
  function guardSubmits({ language: pageLanguage }: CancelPageReading): void {
    if (isGuarding || !seen || seen.parts.controls.length === 0) return;
    isGuarding = true;
    let passing: Attempt | null = null;
    form.guardSubmit(
      {
        language: pageLanguage,
        contradiction() {
          if (!seen) return null;
          const parts = findParts();
          passing = attemptOf(parts, seen.order.items, seen.judgement);
          // Whether it is held is known once this listener is done.
          queueMicrotask(() => {
            if (passing) link.submitted(passing);
            passing = null;
          });
          const mayHold = link.answer().settings?.holdContradictions ?? true;
          return mayHold ? contradictionNow(parts, seen.judgement).name : null;
        },
        onHeld() {
          passing = null;
          held = seen && contradictionNow(findParts(), seen.judgement).name;
          look();
        },
      },
      signal,
    );
  }
}
