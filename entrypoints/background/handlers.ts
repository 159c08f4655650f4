import { pressingDeadlines } from '../../lib/deadlines/deadlines.ts';
import type { LedgerError, Outcome } from '../../lib/ledger/ledger-error.ts';
import type { ScopeSnapshot } from '../../lib/ledger/snapshot.ts';
import type { OrderOnRecord } from '../../lib/messaging/answers.ts';
import type { Handlers } from '../../lib/messaging/protocol.ts';
import { type CallError, type CallResult, failure } from '../../lib/messaging/result.ts';
import { type OrderId, orderIdsIn } from '../../lib/orders/order-id.ts';
import type { OrderSighting, Scope } from '../../lib/orders/sighting.ts';
import { orderAddress } from '../../lib/seller-central/addresses.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { readSettingsInForce } from '../../lib/settings/settings-in-force.ts';
import { changeSettings } from '../../lib/settings/settings-store.ts';
import type { BackgroundContext } from './context.ts';
import { noteHost, readLastHosts } from './last-hosts.ts';
import { rateSummary, scopeView, snapshotSettings } from './scope-view.ts';

/** So many ids of a pasted text are looked up. */
const MOST_IDS = 100;

/** How each call is answered. `onChange` is called after a change on which badge, reminders or alarms may hang. */
export function createHandlers(context: BackgroundContext, onChange: () => void): Handlers {
  const { browser, ledger } = context;
  const settingsNow = async () => (await readSettingsInForce(browser.storage)).settings;

  /** Tells a caller that what it said is kept, and everyone else that something changed. */
  const kept = (outcome: Outcome<unknown>): CallResult<null> => {
    if (!outcome.ok) return refused(outcome.error);
    onChange();
    return { ok: true, value: null };
  };

  const shownOf = async (scope: Scope, settings: Settings): Promise<CallResult<ScopeSnapshot>> => {
    const snapshot = await ledger.snapshot(scope, context.now(), snapshotSettings(settings));
    if (!snapshot.ok) return refused(snapshot.error);
    const { shown } = snapshot.value;
    return shown ? { ok: true, value: shown } : failure('failed', 'Scope not shown.');
  };

  return {
    async record({ sightings, listReadings = [] }, { host }) {
      const settings = await settingsNow();
      const { rules } = settings;
      const recorded = await ledger.record(sightings, rules, context.now());
      if (!recorded.ok) return refused(recorded.error);
      for (const reading of listReadings) {
        const noted = await ledger.recordListReading(reading, rules);
        if (!noted.ok) return refused(noted.error);
      }
      const groups = byScope(sightings);
      const scopes = [...groups.map(({ scope }) => scope), ...listReadings.map(({ scope }) => scope)];
      // What the page showed is on record; where it was seen is a convenience that a full disk may cost.
      if (host !== null) await noteHost(context, scopes, host).catch(() => {});
      if (recorded.value.changed > 0 || listReadings.length > 0) onChange();

      const orders: Record<string, OrderOnRecord> = {};
      for (const { scope, orderIds } of groups) {
        const known = await ledger.factsOf(scope, orderIds, rules);
        if (!known.ok) return refused(known.error);
        const deadlineContext = { marketplace: scope.marketplace, overrides: rules[scope.marketplace] };
        for (const { orderId, facts, request, cause } of known.value)
          orders[orderId] = { facts, request, cause, deadlines: pressingDeadlines(facts, deadlineContext) };
      }
      const [scope] = scopes;
      const same = { orders, settings: snapshotSettings(settings) };
      if (!scope) return { ok: true, value: { ...same, summary: null } };
      const shown = await shownOf(scope, settings);
      return shown.ok ? { ok: true, value: { ...same, summary: rateSummary(shown.value) } } : shown;
    },

    async popup({ scope = null }) {
      const now = context.now();
      const { settings, problems } = await readSettingsInForce(browser.storage);
      const snapshot = await ledger.snapshot(scope, now, snapshotSettings(settings));
      if (!snapshot.ok) return refused(snapshot.error);
      const { scopes, shown, damaged } = snapshot.value;
      const view = shown && scopeView(shown, now, settings, await readLastHosts(context));
      return {
        ok: true,
        value: { scopes: scopes.map((known) => known.scope), view, settings, settingsProblems: problems, damaged },
      };
    },

    async stateCause({ scope, orderId, cause }) {
      return kept(await ledger.stateCause(scope, orderId, cause, context.now(), (await settingsNow()).rules));
    },

    async askedByMessage({ scope, orderId, asked }) {
      return kept(await ledger.markAskedByMessage(scope, orderId, asked, context.now(), (await settingsNow()).rules));
    },

    async cancelOutlook({ scope, orderId }) {
      const outlook = await ledger.cancelOutlook(scope, orderId, context.now(), (await settingsNow()).rules);
      return outlook.ok ? outlook : refused(outlook.error);
    },

    async cancelAttempt({ isExempt, ...attempt }) {
      const { rules } = await settingsNow();
      const outlook = await ledger.cancelOutlook(attempt.scope, attempt.orderId, attempt.at, rules);
      if (!outlook.ok) return refused(outlook.error);
      const { before, ifCounted, ifExempt } = outlook.value;
      const after = isExempt ? (attempt.items ? before : ifExempt) : ifCounted;
      const noted = await ledger.noteCancelAttempt(
        { ...attempt, rateBefore: before.rate, rateAfter: after.rate },
        rules,
      );
      return noted.ok ? { ok: true, value: null } : refused(noted.error);
    },

    async cancelResult({ scope, orderId, isDone }) {
      const outcome = { scope, orderId, isDone, by: 'page-dom', at: context.now() } as const;
      return kept(await ledger.settleCancellation(outcome, (await settingsNow()).rules));
    },

    async officialFigure(figure) {
      const settings = await settingsNow();
      const noted = await ledger.recordOfficialFigure(figure, settings.rules);
      if (!noted.ok) return refused(noted.error);
      onChange();
      const shown = await shownOf(figure.scope, settings);
      if (!shown.ok) return shown;
      return { ok: true, value: { summary: rateSummary(shown.value), fullDays: shown.value.figures.fullDays } };
    },

    async findOrder({ text }) {
      const ids = orderIdsIn(text).slice(0, MOST_IDS);
      const known = await ledger.factsOf(null, ids);
      if (!known.ok) return refused(known.error);
      const hostOf = await readLastHosts(context);
      const onRecord = known.value.map(({ orderId, scope }) => ({
        orderId,
        scope,
        address: orderAddress(hostOf(scope), orderId),
      }));
      return {
        ok: true,
        value: { onRecord, notOnRecord: ids.filter((id) => !onRecord.some(({ orderId }) => orderId === id)) },
      };
    },

    async settings({ patch }) {
      if (!patch) return { ok: true, value: await settingsNow() };
      const settings = await changeSettings(patch, browser.storage);
      onChange();
      return { ok: true, value: settings };
    },
  };
}

function byScope(sightings: readonly OrderSighting[]): { scope: Scope; orderIds: OrderId[] }[] {
  const groups = new Map<string, { scope: Scope; orderIds: Set<OrderId> }>();
  for (const { scope, orderId } of sightings) {
    const name = JSON.stringify([scope.account, scope.marketplace]);
    const group = groups.get(name) ?? { scope, orderIds: new Set() };
    groups.set(name, group);
    group.orderIds.add(orderId);
  }
  return [...groups.values()].map(({ scope, orderIds }) => ({ scope, orderIds: [...orderIds] }));
}

function refused({ kind, words, detail }: LedgerError): { readonly ok: false; readonly error: CallError } {
  return failure(kind === 'full' ? 'record-full' : 'record-unavailable', `${words} (${detail})`);
}
