import type { JSX } from 'preact';
import askedCss from '../../components/asked-toggle.css?inline';
import buttonsCss from '../../components/buttons.css?inline';
import repliesCss from '../../components/replies.css?inline';
import { Replies } from '../../components/replies.tsx';
import tokensCss from '../../components/tokens.css?inline';
import type { JudgedOrder } from '../../lib/cancel-reasons/judgement.ts';
import type { OverlayTranslate } from '../../lib/i18n/overlay/index.ts';
import { isMisread } from '../../lib/overlay/health.ts';
import { clearCopies, clearLeftovers } from '../../lib/overlay/leftovers.ts';
import { createMount } from '../../lib/overlay/mount.tsx';
import { markPage } from '../../lib/overlay/page-marks.ts';
import { isSettled, type PageTiming, restMoments } from '../../lib/overlay/page-rest.ts';
import { themeBehind } from '../../lib/overlay/page-theme.ts';
import { watchPage } from '../../lib/overlay/page-watch.ts';
import { measured } from '../../lib/overlay/pass-timing.ts';
import type { PageVisit } from '../../lib/overlay/run-on-page.ts';
import { type Finding, REPLY_LANGUAGES, type ReplyLanguage } from '../../lib/replies/names.ts';
import { type DiagnosticsPanel, withDiagnosticsPanel } from '../../lib/seller-central/diagnostics-slots.ts';
import { createCaretMemory } from '../../lib/seller-central/messages/caret-memory.ts';
import { type ContactReason, findContactReason } from '../../lib/seller-central/messages/contact-reason.ts';
import { placeReplies } from '../../lib/seller-central/messages/mounts.ts';
import { type MessagePageReading, readMessagePage } from '../../lib/seller-central/messages/read.ts';
import { findTextBox } from '../../lib/seller-central/messages/text-box.ts';
import { parseDay } from '../../lib/time/day.ts';
import { dayOf } from '../../lib/time/instant.ts';
import type { Outcome } from '../../lib/views/messages/act-words.ts';
import { contextOf, type Offer, offersOf } from '../../lib/views/messages/offers.ts';
import { nameOf, repliesView, type UiWords } from '../../lib/views/messages/replies-view.ts';
import { type ActContext, copyReply, insertReply } from './act-on-reply.ts';
import { type Desk, openDesk } from './desk.ts';
import { judgeHealth } from './health.ts';
import { listenForSearch } from './keys.ts';
import { createRecordLink } from './record-link.ts';
import { freshWord, type SellersWord } from './sellers-word.ts';
import { createThreadWatch } from './thread-watch.ts';

/** Nothing was written: an element edited in place has a line of its own from the start. White space is a message, of nothing. */
const UNTOUCHED = /^\n*$/;

/** What a pass read. */
interface Seen {
  readonly reading: MessagePageReading;
  readonly reason: ContactReason | null;
  /** When the open thread's header may be believed; null where it may be now. */
  readonly restsAt: number | null;
}

type Page = 'contact-buyer' | 'inbox';

/** Offers replies beside the text box for as long as the visit lasts. It fills and judges; it never sends. */
export function startMessages(
  visit: PageVisit,
  page: Page,
  words: UiWords & { readonly overlay: OverlayTranslate },
): void {
  const { signal } = visit;
  clearLeftovers(document);
  const marks = markPage(page, signal);
  const panel = createMount('crg-replies', tokensCss + buttonsCss + askedCss + repliesCss, signal);
  const look = () => observer.request();
  const link = createRecordLink(look, signal);
  const carets = createCaretMemory(document, signal);
  const threads = createThreadWatch();
  let desk: Desk | null = null;
  let diagnostics: DiagnosticsPanel | null = null;
  let seller: SellersWord = freshWord();
  let offers: readonly Offer[] = [];
  /** Whether the buyer asked for the cancellation at all, in a message or formally. */
  let buyerAsked = false;
  let linted: { readonly key: string; readonly findings: readonly Finding[] } = { key: '', findings: [] };
  /** When the buyer's own time to cancel ends, which closes a reply. */
  let closesAt: number | null = null;

  const observer = watchPage(
    visit,
    ({ changed, now, timing }) => {
      const times = timing(changed.size > 0);
      const seen = measured('crg:read', () => read(now));
      measured('crg:paint', () => paint(seen, times));
      return [seen.restsAt, closesAt, ...restMoments(times)];
    },
    // In place before the frame in which the text box first shows: later, it would push the box down.
    () => panel.host.isConnected || place(findTextBox(document), null, true),
  );
  for (const type of ['input', 'change']) addEventListener(type, look, { capture: true, signal });
  // Another tab may have told the record of the order meanwhile.
  addEventListener('focus', () => link.refresh(), { signal });
  openDesk((whole) => {
    desk = whole;
    look();
  }, signal);
  withDiagnosticsPanel((panel) => {
    diagnostics = panel;
    look();
  }, signal);
  listenForSearch(() => panel.focus(), signal);
  // As high before it is put in place as it will be.
  show(words.t('reading'));

  const place = (box: MessagePageReading['box'], reason: ContactReason | null, isWaiting: boolean) =>
    placeReplies(panel.host, { box, reason }, document, isWaiting);

  function read(now: number): Seen {
    const found = readMessagePage(document, REPLY_LANGUAGES);
    const { isNew, restsAt } = threads.follow(found, now);
    if (isNew) seller = freshWord();
    // Until then its header may be the one of the thread before.
    const reading = restsAt === null ? found : { ...found, orderId: null };
    link.follow(reading.orderId ? { orderId: reading.orderId, scope: reading.scope } : null);
    return { reading, reason: page === 'contact-buyer' ? findContactReason(document) : null, restsAt };
  }

  function paint({ reading, reason, restsAt }: Seen, times: PageTiming): void {
    const health = judgeHealth({
      ...reading,
      ...times,
      reason,
      asksReason: page === 'contact-buyer',
      isResting: restsAt !== null,
    });
    const settled = isSettled(times);
    marks.setHealth(health);

    const isNeeded = reading.box !== null || (health !== 'waiting' && !reading.isIdle && !reading.isSent);
    if (!isNeeded) {
      panel.host.remove();
      return;
    }
    place(reading.box, reason, health === 'waiting');
    if (reason) observer.watchShadows(reason.element);
    clearCopies(document, 'crg-replies', [panel.host]);
    const isInformed = reading.orderId ? link.state() !== 'waiting' : settled && restsAt === null;
    if (health === 'signed-out') show(words.overlay('health_signed_out'));
    else if (!desk || !isInformed) show(words.t('reading'));
    else
      show(
        <Replies
          {...viewOf(desk, { reading, reason, restsAt }, times.now)}
          {...acts(desk, reading)}
          misread={isMisread(health) ? diagnostics : null}
        />,
      );
  }

  function show(content: JSX.Element | string): void {
    const body = typeof content === 'string' ? <div class="replies reading">{content}</div> : content;
    panel.render(
      <div class="theme" lang={words.language} data-theme={themeBehind(panel.host)}>
        {body}
      </div>,
    );
  }

  const order = (): JudgedOrder => link.order()?.facts ?? { items: [] };
  const isAsked = () => seller.asked ?? order().askedByMessage ?? false;

  function viewOf(whole: Desk, { reading, reason }: Seen, now: number) {
    const { rules, settings, texts } = whole;
    const marketplace = link.scope()?.marketplace ?? reading.scope.marketplace;
    const sayings = { ...seller.sayings, askedByMessage: isAsked() };
    const judgement = rules.judge(order(), sayings, contextOf({ marketplace, now, settings }));
    closesAt = judgement.buyerCancelsAloneUntil;
    buyerAsked = isAsked() || judgement.formalRequest;
    const { stated, guessed } = reading.language;
    const language = seller.language
      ? { language: seller.language, by: 'seller' as const }
      : rules.chooseLanguage(stated, guessed, marketplace);
    offers = offersOf({
      ...{ rules, settings, marketplace, now, words: sayings, order: order(), language: language.language },
      ...{ texts: texts[language.language], orderId: reading.orderId, product: reading.product },
      newDate: seller.newDate,
    });
    const text = reading.box?.read() ?? '';
    return repliesView(
      {
        ...{ offers, judgement, language, text },
        reading: { ...reading, hasBox: reading.box !== null },
        isAsked: isAsked(),
        isReasonLost: page === 'contact-buyer' && reading.box !== null && !reason?.otherLabel,
        isOnRecord: link.order() !== null,
        isSilent: link.state() === 'silent',
        search: seller.search,
        newDate: seller.newDate ?? '',
        today: dayOf(now, Intl.DateTimeFormat().resolvedOptions().timeZone),
        findings: findingsIn(text, whole, reading),
        status: seller.status,
      },
      words,
    );
  }

  function findingsIn(text: string, { lint }: Desk, { orderId }: MessagePageReading) {
    const context = { orderId, buyerAsked };
    const key = JSON.stringify([text, context]);
    if (key !== linted.key) linted = { key, findings: UNTOUCHED.test(text) ? [] : lint(text, context) };
    return linted.findings;
  }

  function acts({ lint }: Desk, { orderId }: MessagePageReading) {
    const act = (work: (offer: Offer, context: ActContext) => Promise<Outcome>) => async (id: string) => {
      const offer = offers.find(({ template }) => template.id === id);
      if (!offer?.gate.allowed) return;
      const name = nameOf(offer.template, words.replies);
      say({ status: await work(offer, { name, orderId, buyerAsked, lint, carets, words }) });
    };
    return {
      onInsert: act(insertReply),
      onCopy: act(copyReply),
      onSearch: (search: string) => say({ search }),
      onLanguage: (value: string) => say({ language: languageOf(value), status: null }),
      onDay: (day: string) => say({ newDate: parseDay(day) }),
      onSay: (id: string) => {
        const gate = offers.find(({ template }) => template.id === id)?.gate;
        if (gate && !gate.allowed) say({ sayings: { ...seller.sayings, ...gate.opensWith } });
      },
      onAsked: (asked: boolean) => void markAsked(asked),
      onLeave: () => findTextBox(document)?.field.focus({ preventScroll: true }),
    };
  }

  function say(more: Partial<SellersWord>): void {
    seller = { ...seller, ...more };
    look();
  }

  async function markAsked(asked: boolean): Promise<void> {
    say({ asked });
    const isKept = await link.markAsked(asked);
    // What was not kept must not look as if it were.
    if (!isKept && seller.asked === asked && link.scope()) say({ asked: undefined });
  }
}

function languageOf(value: string): ReplyLanguage | null {
  return REPLY_LANGUAGES.find((language) => language === value) ?? null;
}
