import type { ScopeSnapshot } from '../../lib/ledger/snapshot.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { readSettingsInForce } from '../../lib/settings/settings-in-force.ts';
import { planCheck, planUpkeep } from './alarms.ts';
import { showCount, showFailure, showNothingKnown } from './badge.ts';
import type { BackgroundContext } from './context.ts';
import { readLastHosts } from './last-hosts.ts';
import { finishNotices, mayNotify, showNotices } from './notifications.ts';
import { lookAhead, writeNotices } from './reminders.ts';
import { snapshotSettings } from './scope-view.ts';
import { recountIfDue } from './upkeep.ts';
import { type Words, wordsFor } from './words.ts';

/**
 * Brings badge, reminders and alarms in line with the record and the clock. It may be called at any time and cut off at
 * any point: the next call does what is left.
 */
export async function tend(context: BackgroundContext): Promise<void> {
  const words = await wordsFor(context);
  try {
    await tendWith(words, context);
  } catch (fault) {
    // Such as settings that the browser cannot read: a badge of before would pass for today's.
    await showFailure(context.browser.action, words);
    throw fault;
  }
}

async function tendWith(words: Words, context: BackgroundContext): Promise<void> {
  const { browser, now } = context;
  const { settings } = await readSettingsInForce(browser.storage);
  await planUpkeep(context);
  // On a full disk the figures go by the rules of before; reminders must come all the same.
  await recountIfDue(context, settings.rules).catch(() => {});
  const scopes = await readScopes(context, settings);
  if (!scopes) await showFailure(browser.action, words);
  else if (scopes.length === 0) await showNothingKnown(browser.action, words);
  else await showCount(browser.action, scopes, words);

  const mayRemind = await mayNotify(context, settings.remindersOn);
  if (mayRemind) await finishNotices(context, settings.rules);
  const known = (scopes ?? []).map(({ scope }) => scope);
  const { due, nextAt } = await lookAhead(context, known, settings, mayRemind);
  // Planned before anything is shown: whatever happens then, there is a next time.
  await planCheck(context, nextAt);
  const hostOf = await readLastHosts(context);
  await showNotices(context, writeNotices(due, now(), settings, hostOf, words), settings.rules);
}

/** Makes calls wait for each other; however many come while one runs, they are one. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  return () => {
    waiting ??= running.then(() => {
      waiting = null;
      return work();
    });
    // What fails is a fault of ours, told to the caller; the next call starts afresh.
    running = waiting.catch(() => {});
    return waiting;
  };
}

async function readScopes({ ledger, now }: BackgroundContext, settings: Settings): Promise<ScopeSnapshot[] | null> {
  const newest = await ledger.snapshot(null, now(), snapshotSettings(settings));
  if (!newest.ok) return null;
  const { scopes, shown } = newest.value;
  const snapshots = shown ? [shown] : [];
  for (const { scope } of scopes.slice(1)) {
    const snapshot = await ledger.snapshot(scope, now(), snapshotSettings(settings));
    if (!snapshot.ok) return null;
    if (snapshot.value.shown) snapshots.push(snapshot.value.shown);
  }
  return snapshots;
}
