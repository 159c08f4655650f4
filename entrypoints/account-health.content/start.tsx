import rateNoteCss from '../../components/rate-note.css?inline';
import { RateNote } from '../../components/rate-note.tsx';
import tokensCss from '../../components/tokens.css?inline';
import { createFormats } from '../../lib/i18n/format.ts';
import type { OverlayTranslate } from '../../lib/i18n/overlay/index.ts';
import type { SayUnread } from '../../lib/i18n/unread/index.ts';
import type { OwnFigure } from '../../lib/messaging/answers.ts';
import { officialFigure } from '../../lib/messaging/client.ts';
import type { MarketplaceId } from '../../lib/orders/marketplace.ts';
import { clearCopies, clearLeftovers } from '../../lib/overlay/leftovers.ts';
import { createMount } from '../../lib/overlay/mount.tsx';
import { markPage } from '../../lib/overlay/page-marks.ts';
import { isOverdue, type PageTiming, restMoments } from '../../lib/overlay/page-rest.ts';
import { themeBehind } from '../../lib/overlay/page-theme.ts';
import { watchPage } from '../../lib/overlay/page-watch.ts';
import { measured } from '../../lib/overlay/pass-timing.ts';
import type { PageVisit } from '../../lib/overlay/run-on-page.ts';
import { readPageScope } from '../../lib/seller-central/account.ts';
import { placeRateNote } from '../../lib/seller-central/account-health/mounts.ts';
import { type OfficialRateReading, readOfficialRate } from '../../lib/seller-central/account-health/read.ts';
import { isSignInPage } from '../../lib/seller-central/sign-in.ts';
import { noteView } from './note-view.ts';

export interface UiWords {
  readonly language: string;
  readonly t: OverlayTranslate;
  readonly unread: SayUnread;
}

/** Keeps Amazon's own rate and shows ours beside it, for as long as the visit lasts. */
export function startAccountHealth(visit: PageVisit, { language, t, unread }: UiWords): void {
  const { signal } = visit;
  clearLeftovers(document);
  const marks = markPage('account-health', signal);
  const formats = createFormats(language);
  const note = createMount('crg-rate-note', tokensCss + rateNoteCss, signal);
  let own: OwnFigure | 'silent' | null = null;
  let sent = '';

  const observer = watchPage(
    visit,
    ({ changed, timing }) => {
      const reading = measured('crg:read', () => readOfficialRate(document));
      const times = timing(changed.size > 0);
      measured('crg:paint', () => paint(reading, times));
      share(reading);
      return restMoments(times);
    },
    () => note.host.isConnected || placeRateNote(note.host, document),
  );

  function paint(reading: OfficialRateReading, times: PageTiming): void {
    const isLate = isOverdue(times);
    const isRead = reading.kind !== 'unreadable';
    const { accountLost } = readPageScope(document, location.host);
    const health = isRead ? (accountLost ? 'partial' : 'ok') : isLate ? 'unreadable' : 'waiting';
    marks.setHealth(isSignInPage(document) ? 'signed-out' : health);
    if (placeRateNote(note.host, document)) {
      clearCopies(document, 'crg-rate-note', [note.host]);
      note.render(
        <div class="theme" lang={language} data-theme={themeBehind(note.host)}>
          <RateNote
            {...noteView({ reading, own, isLate, unread: accountLost ? unread([['account', 1]]) : '', t, formats })}
          />
        </div>,
      );
    }
  }

  /** Amazon's figure goes to the record once, and again only when the page shows another. */
  function share(reading: OfficialRateReading): void {
    const { account, marketplace } = readPageScope(document, location.host);
    if (reading.kind !== 'rate' || !marketplace) return;
    const { numerator, denominator, rate } = reading.official;
    const content = JSON.stringify([account, marketplace, numerator, denominator]);
    if (content === sent) return;
    sent = content;
    void send(account, marketplace, { numerator, denominator, rate });
  }

  async function send(
    account: string,
    marketplace: MarketplaceId,
    figure: { numerator: number; denominator: number; rate: number },
  ): Promise<void> {
    const answer = await officialFigure({ scope: { account, marketplace }, ...figure, seenAt: Date.now() });
    if (signal.aborted) return;
    own = answer.ok ? answer.value : 'silent';
    observer.request();
  }
}
