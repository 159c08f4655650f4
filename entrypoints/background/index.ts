import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { openLedger } from '../../lib/ledger/ledger.ts';
import { answerCall } from '../../lib/messaging/answer-call.ts';
import { SELLER_CENTRAL_HOSTS } from '../../lib/seller-central/marketplaces.ts';
import { UPKEEP } from './alarms.ts';
import type { BackgroundContext } from './context.ts';
import { createHandlers } from './handlers.ts';
import { forgetNotice, openNotice } from './notifications.ts';
import { oneAtATime, tend } from './tend.ts';
import { pruneRecord } from './upkeep.ts';

/** Wakes for events alone; each listener is there before the first `await`, else a browser would not wake us for it. */
export default defineBackground({
  main() {
    // Compiling schemas to code is forbidden here, and trying it would show up as a policy violation.
    z.config({ jitless: true });
    const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
    const context: BackgroundContext = { browser, ledger: openLedger(), now: Date.now, zone };
    const tendSoon = oneAtATime(() => tend(context));
    const handlers = createHandlers(context, tendSoon);
    const audience = { id: browser.runtime.id, ownPages: browser.runtime.getURL(''), hosts: SELLER_CENTRAL_HOSTS };

    browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
      answerCall(message, sender, audience, handlers).then(sendResponse);
      return true;
    });
    // Held, so that a page's script notices when its extension goes.
    browser.runtime.onConnect.addListener(() => {});
    browser.runtime.onInstalled.addListener(tendSoon);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.runtime.onStartup.addListener(tendSoon);
    browser.alarms.onAlarm.addListener(({ name }) =>
      name === UPKEEP ? pruneRecord(context).finally(tendSoon) : tendSoon(),
    );
    browser.permissions.onAdded.addListener(() => listenToNotifications());
    browser.permissions.onAdded.addListener(tendSoon);
    // Only a page with orders to act on listens; elsewhere the key does nothing. Firefox for Android knows no keys.
    browser.commands?.onCommand.addListener((command, tab) => {
      if (tab?.id) browser.tabs.sendMessage(tab.id, command).catch(() => {});
    });
    listenToNotifications();
    // No event tells that the seller has switched the extension on again, and the browser has emptied the badge (and
    // Firefox forgotten the alarms) when it was switched off. The badge is empty at no other time.
    browser.action.getBadgeText({}).then((text) => (text ? undefined : tendSoon()));

    /** The permission is the seller's to give, so this part of the browser may appear later. */
    function listenToNotifications(): void {
      browser.notifications?.onClicked.addListener(open);
      browser.notifications?.onClosed.addListener(forget);
    }
    function open(id: string): void {
      openNotice(context, id).then(() => forget(id));
    }
    function forget(id: string): void {
      forgetNotice(context, id);
    }
  },
});
